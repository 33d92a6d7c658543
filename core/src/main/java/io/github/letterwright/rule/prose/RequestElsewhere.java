package io.github.letterwright.rule.prose;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What narratives say of a request in the stead of what its heading says: they name another side,
 * level, dose or number, and the heading's nowhere.
 */
public final class RequestElsewhere {

    private static final Pattern REQUESTED =
            Wording.any("requests?|requested|requesting|ask(?:s|ed|ing)?\\s+for|sought");

    /** What was or may be done, or what somebody grants. */
    private static final Pattern NOT_ASKED =
            Wording.any(
                    "completed?|attended|already|had|underwent|received|prior|previous(?:ly)?|earlier"
                            + "|guidelines?|ODG|MTUS|ACOEM|recommend\\w*|up\\s+to|initial|trial|approved|authorized"
                            + "|certified|modified|granted|than|only|instead|exceed\\w*|maximum|last|since"
                            + "|increas\\w*|reduc\\w*|decreas\\w*|raised?|taper\\w*|wean\\w*|titrat\\w*"
                            + "|from|start\\w*|was|were|daily|per|while|remaining|another|other");

    /**
     * A number of visits by the number alone: "the 12 requested", "the request as written, for 12".
     */
    private static final Pattern ASKED_FOR =
            Pattern.compile(
                    ("(?<![\\d.,/#-])\\bNUMBER\\s+UNIT(?:more\\s+|additional\\s+|PT\\s+|visits\\s+|sessions\\s+){0,2}"
                                    + "(?:as\\s+|(?:were|was|are|is)\\s+)?(?:requested|asked\\s+for|non-?\\s?certified)\\b"
                                    + "|\\brequest(?:ed)?,?\\s+(?:as\\s+\\w+,?\\s+)?(?:(?:is|was)\\s+)?for\\s+"
                                    + "(?:an?\\s+additional\\s+)?NUMBER(?![\\d./%-])\\s*UNIT"
                                    + "(?=[.,;)]|more\\b|visits\\b|sessions\\b|treatments\\b)")
                            .replace("UNIT", "(?!month|week|year|day|mg|mcg|hour|tablet|minute)")
                            .replace("NUMBER", Numbers.WRITTEN),
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern AT_ISSUE =
            Pattern.compile(
                    "\\bthe\\s+(NUMBER)\\s+(?:visits|sessions|treatments)\\s+(?:at\\s+issue|in\\s+dispute|under\\s+review|in\\s+question)\\b"
                            .replace("NUMBER", Numbers.WRITTEN),
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern BOTH = Wording.any("bilateral\\w*|both(?!\\s+of)|either|opposite");

    private static final Pattern PORTION =
            Pattern.compile(
                    "\\b(\\d{1,4}(?:\\.\\d+)?)\\s?(?:mg|mcg)\\s+(?:capsules?|tablets?|tabs|caps|pills?|patch(?:es)?)\\b",
                    Pattern.CASE_INSENSITIVE);

    private static final int OFTEN = 2;

    private RequestElsewhere() {}

    /** Another side or level that is told at least twice, where the heading's is nowhere. */
    public static Optional<Occurrence> place(
            Measure measure, Passage heading, List<Passage> narratives) {
        Set<String> asked = measure.values(measure.in(heading.text()));
        if (asked.size() != 1
                || Stream.concat(Stream.of(heading), narratives.stream())
                        .anyMatch(each -> BOTH.matcher(each.text()).find())
                || narratives.stream().anyMatch(each -> isNamed(measure, asked, each.text()))) {
            return Optional.empty();
        }
        List<Occurrence> others =
                narratives.stream()
                        .flatMap(
                                each ->
                                        measure.in(each.text()).stream()
                                                .map(found -> Occurrence.at(each, found)))
                        .toList();
        return others.size() < (measure == Measure.DIGIT ? 1 : OFTEN)
                ? Optional.empty()
                : Optional.of(others.get(0));
    }

    private static boolean isNamed(Measure measure, Set<String> asked, String text) {
        if (!Collections.disjoint(measure.values(measure.in(text)), asked)) {
            return true;
        }
        String side = asked.iterator().next();
        if (measure == Measure.DIGIT) {
            String other = side.equals("long") ? "middle" : side;
            return Pattern.compile("\\b(?i:" + other + "s?|fingers)\\b").matcher(text).find();
        }
        return measure == Measure.SIDE
                && Pattern.compile(
                                "\\b(?i:SIDE)\\s+(?!hand)|\\bLETTER(?:[LU]E|t\\b|\\b)"
                                        .replace("SIDE", side)
                                        .replace("LETTER", side.startsWith("l") ? "L" : "R"))
                        .matcher(text)
                        .find();
    }

    /** Another number that a sentence says to be requested, where the heading's is nowhere. */
    public static Optional<Occurrence> number(
            Measure measure, Passage heading, List<Passage> narratives) {
        Set<String> asked = measure.values(measure.in(heading.text()));
        if (asked.size() != 1 || isSaid(measure, asked.iterator().next(), narratives)) {
            return Optional.empty();
        }
        return narratives.stream()
                .flatMap(each -> each.sentences().stream().flatMap(it -> asked(measure, each, it)))
                .findFirst();
    }

    /** Another number of visits that a rationale says to be at issue, and the heading's never. */
    public static Optional<Occurrence> atIssue(Passage heading, Passage rationale) {
        Set<String> asked = Measure.VISITS.values(Measure.VISITS.in(heading.text()));
        List<MatchResult> found = AT_ISSUE.matcher(rationale.text()).results().toList();
        boolean isOther =
                found.stream()
                        .allMatch(
                                it ->
                                        !asked.contains(
                                                Numbers.inDigits(
                                                        it.group(1).toLowerCase(Locale.ROOT))));
        return asked.size() == 1 && isOther
                ? found.stream().findFirst().map(it -> Occurrence.at(rationale, it))
                : Optional.empty();
    }

    private static Stream<Occurrence> asked(Measure measure, Passage passage, Sentence sentence) {
        if (Wording.GENERAL.matcher(sentence.text()).find()) {
            return Stream.empty();
        }
        Matcher bare = ASKED_FOR.matcher(sentence.text());
        if (measure == Measure.VISITS && bare.find()) {
            return Stream.of(at(passage, sentence, bare));
        }
        if (!REQUESTED.matcher(sentence.text()).find()
                || NOT_ASKED.matcher(sentence.text()).find()) {
            return Stream.empty();
        }
        List<MatchResult> found = measure.in(sentence.text());
        return found.size() == 1 ? Stream.of(at(passage, sentence, found.get(0))) : Stream.empty();
    }

    /** The number on its own, not within a date or a score. */
    static boolean isSaid(Measure measure, String number, List<Passage> narratives) {
        Pattern alone =
                Pattern.compile(
                        "(?<![\\d./-])(?:" + Numbers.written(number) + ")(?![\\d/%])",
                        Pattern.CASE_INSENSITIVE);
        return narratives.stream()
                .anyMatch(
                        each ->
                                alone.matcher(each.text()).find()
                                        || measure.values(measure.in(each.text()))
                                                .contains(number));
    }

    /**
     * Another strength of a medication, where the heading's is nowhere: behind its name, or of
     * tablets.
     *
     * @param names the words by which the heading tells the medication
     */
    public static Optional<Occurrence> dose(
            Passage heading, Set<String> names, Passage rationale, Passage summary) {
        Set<String> asked = Measure.DOSE.values(Measure.DOSE.in(heading.text()));
        List<Passage> narratives = List.of(rationale, summary);
        if (asked.size() != 1
                || narratives.stream()
                        .map(each -> Measure.DOSE.values(Measure.DOSE.in(each.text())))
                        .anyMatch(values -> !Collections.disjoint(values, asked))) {
            return Optional.empty();
        }
        Passage own = rationale.withoutQuotations();
        return own.sentences().stream()
                .filter(sentence -> !Wording.GENERAL.matcher(sentence.text()).find())
                .flatMap(
                        sentence ->
                                portion(own, sentence)
                                        .or(() -> named(Measure.DOSE, own, sentence, names))
                                        .stream())
                .findFirst();
    }

    /**
     * Another amount of the treatment, straight behind its name, in a sentence that concludes,
     * where the rationale nowhere has the heading's.
     *
     * @param names the words by which the heading tells the treatment
     */
    public static Optional<Occurrence> concluded(
            Measure measure, Passage heading, Set<String> names, Passage rationale) {
        Set<String> asked = measure.values(measure.in(heading.text()));
        Passage own = rationale.withoutQuotations();
        if (asked.size() != 1 || isSaid(measure, asked.iterator().next(), List.of(own))) {
            return Optional.empty();
        }
        return IntStream.range(0, own.sentences().size())
                .filter(i -> own.conclusions().get(i).filter(Conclusion::isClear).isPresent())
                .mapToObj(own.sentences()::get)
                .flatMap(sentence -> named(measure, own, sentence, names).stream())
                .findFirst();
    }

    private static Optional<Occurrence> portion(Passage passage, Sentence sentence) {
        Matcher portion = PORTION.matcher(sentence.text());
        return portion.find() ? Optional.of(at(passage, sentence, portion)) : Optional.empty();
    }

    private static Optional<Occurrence> named(
            Measure measure, Passage passage, Sentence sentence, Set<String> names) {
        if (NOT_ASKED.matcher(sentence.text()).find()) {
            return Optional.empty();
        }
        return measure.in(sentence.text()).stream()
                .filter(dose -> follows(sentence.text().substring(0, dose.start()), names))
                .map(dose -> at(passage, sentence, dose))
                .findFirst();
    }

    private static boolean follows(String before, Set<String> names) {
        String words = Words.of(Measure.DOSE.without(before)).strip();
        return names.contains(words.substring(words.lastIndexOf(' ') + 1));
    }

    private static Occurrence at(Passage passage, Sentence sentence, MatchResult found) {
        return new Occurrence(
                passage, sentence.offset() + found.start(), sentence.offset() + found.end());
    }
}
