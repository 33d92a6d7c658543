package io.github.letterwright.rule;

import io.github.letterwright.model.Item;
import io.github.letterwright.model.Text;
import io.github.letterwright.rule.prose.Measure;
import io.github.letterwright.rule.prose.Medications;
import io.github.letterwright.rule.prose.Numbers;
import io.github.letterwright.rule.prose.Treatments;
import io.github.letterwright.rule.prose.Words;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What an item asks for, without what differs where one request is written twice: order, number,
 * punctuation, small words, the names that a treatment has, how an amount is reckoned, and the
 * brand of a medication.
 */
final class RequestedWords {

    /** Between a number and a letter: "50mg" is "50 mg". */
    private static final Pattern EDGE = Pattern.compile("(?<=\\d)(?=\\p{L})|(?<=\\p{L})(?=\\d)");

    /** An abbreviation behind the words that it stands for. */
    private static final Pattern BRACKETED = Pattern.compile("\\(\\p{Lu}{2,6}s?\\)");

    private static final Medications MEDICATIONS = Medications.standard();

    private static final Treatments TREATMENTS = Treatments.standard();

    /** What is taken for granted. */
    private static final Pattern GRANTED =
            Pattern.compile("\\bwithout (?:iv |intravenous )?(?:contrast|dye)\\b");

    private static final Pattern AROUND = Pattern.compile("\\b(pre|post) ?op(?:erative)?\\b");

    private static final Set<String> SMALL =
            Set.of(
                    ("a an the of for to in on and by with at x v mg per one single digital procedure outpatient"
                                    + " level test testing value visit session treatment tablet tab capsule cap"
                                    + " pill patch patche box therapy unit quantity qty count spine request retrospective"
                                    + " repeat new custom made purchase device machine brand generic quadrant")
                            .split(" "));

    /** The salt in which a medication comes, and what its brand calls it by. */
    private static final Set<String> SALTS =
            Set.of("sodium", "hcl", "hydrochloride", "potassium", "tartrate", "citrate", "ds");

    /** What goes without saying of a stay in a hospital. */
    private static final Set<String> STAY =
            Set.of("postoperative", "inpatient", "post", "operative");

    private static final Pattern AFTER_SURGERY =
            Pattern.compile(
                    "\\b(?:after|following)\\s+(?:the\\s+)?(?:surgery|operation|procedure)\\b",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern IN_BRACKETS = Pattern.compile("\\([^()]{1,80}\\)");

    /** Behind what it consists of: "lidocaine 4%/menthol 4% (Brand)". */
    private static final Pattern BRAND = Pattern.compile("\\((\\p{Lu}\\p{L}{3,30})\\)");

    private static final Pattern BOUGHT =
            Pattern.compile("\\b(?:to be )?(?:bought|purchased|buy)\\b");

    private static final Pattern FOR_HOME = Pattern.compile("\\b(?:for )?home use\\b");

    /** What can be reckoned in more than one way, the wider ones first. */
    private static final List<Measure> RECKONED =
            List.of(Measure.HOURS_A_WEEK, Measure.VISITS, Measure.LENGTH);

    /** What goes without saying where somebody is to be consulted. */
    private static final Set<String> CONSULTED =
            Set.of(
                    "evaluation",
                    "examination",
                    "exam",
                    "specialist",
                    "opinion",
                    "initial",
                    "office");

    /** How far before a bracket the medication stands whose composition it tells, in chars. */
    private static final int REACH = 200;

    private RequestedWords() {}

    /** Those of an item's treatment and body part; empty when something was removed of them. */
    static SortedSet<String> of(Item item) {
        // What was removed at the source may have told two treatments apart.
        if (!item.treatment().isWhole()) {
            return Collections.emptySortedSet();
        }
        SortedSet<String> words = of(item.treatment().toString());
        item.bodyPart().map(Text::toString).ifPresent(part -> words.addAll(of(part)));
        return words;
    }

    private static SortedSet<String> of(String text) {
        String bare = withoutComposition(BRACKETED.matcher(withoutStrengths(text)).replaceAll(" "));
        if (TREATMENTS.in(bare).contains("hospital-stay")) {
            bare = AFTER_SURGERY.matcher(bare).replaceAll(" ");
        }
        boolean isMedication = !MEDICATIONS.named(bare).isEmpty();
        String plain = MEDICATIONS.inIngredients(bare);
        for (Measure measure : RECKONED) {
            plain = reckoned(measure, plain);
        }
        String words = GRANTED.matcher(Words.of(plain)).replaceAll("");
        words = AROUND.matcher(words).replaceAll("$1operative");
        words = FOR_HOME.matcher(BOUGHT.matcher(words).replaceAll("purchase")).replaceAll("home");
        words = EDGE.matcher(TREATMENTS.inOneName(words)).replaceAll(" ");
        SortedSet<String> telling =
                Stream.of(words.strip().split("\\s+"))
                        .map(word -> singular(Numbers.inDigits(word)))
                        .collect(Collectors.toCollection(TreeSet::new));
        telling.removeAll(SMALL);
        if (telling.contains("consultation")) {
            telling.removeAll(CONSULTED);
        }
        if (telling.contains("hospital-stay")) {
            telling.removeAll(STAY);
        }
        if (isMedication) {
            telling.removeAll(SALTS);
        }
        return telling;
    }

    /** A text without brackets that tell what a medication before them consists of. */
    private static String withoutComposition(String text) {
        return IN_BRACKETS
                .matcher(text)
                .replaceAll(
                        found -> {
                            Set<String> inside = MEDICATIONS.ingredients(found.group());
                            boolean isKnown =
                                    !inside.isEmpty()
                                            && MEDICATIONS
                                                    .ingredients(before(text, found.start()))
                                                    .containsAll(inside);
                            return isKnown ? " " : Matcher.quoteReplacement(found.group());
                        });
    }

    /** A text without the strengths of what a brand behind them consists of. */
    private static String withoutStrengths(String text) {
        boolean isBranded =
                BRAND.matcher(text)
                        .results()
                        .anyMatch(
                                brand -> {
                                    Set<String> told =
                                            MEDICATIONS.ingredients(before(text, brand.start()));
                                    return told.size() > 1
                                            && MEDICATIONS
                                                    .ingredients(brand.group())
                                                    .containsAll(told);
                                });
        return isBranded ? Measure.STRENGTH.without(text) : text;
    }

    /** As much of it as a medication's name and strength may fill. */
    private static String before(String text, int end) {
        return text.substring(Math.max(0, end - REACH), end);
    }

    /** Each amount as one word: 2 x 6 are 12 visits, and a year is twelve months. */
    private static String reckoned(Measure measure, String text) {
        String name = measure.name().charAt(0) + "-";
        String plain = text;
        for (MatchResult found : measure.in(text)) {
            String value = String.join("-", measure.values(List.of(found)));
            plain = plain.replace(found.group(), " " + name + value + " " + counted(found) + " ");
        }
        return plain;
    }

    /** What is counted: "PT" of "twelve PT visits". */
    private static String counted(MatchResult found) {
        String[] words = found.group().split("\\s+");
        return found.groupCount() > 1 && found.group(1) != null && words.length > 2
                ? String.join(" ", Arrays.copyOfRange(words, 1, words.length - 1))
                : "";
    }

    private static String singular(String word) {
        boolean plural = word.length() > 3 && word.endsWith("s") && !word.matches(".*[siu]s");
        return plural ? word.substring(0, word.length() - 1) : word;
    }
}
