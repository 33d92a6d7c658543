package io.github.letterwright.rule;

import io.github.letterwright.rule.prose.Occurrence;
import io.github.letterwright.rule.prose.Passage;
import io.github.letterwright.rule.prose.Sentence;
import io.github.letterwright.rule.prose.Words;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the rationale of one item tells as the outcome of another: a surgery or a procedure. */
final class SurgeryToldOf {

    private static final String SUBJECT = "(?<subject>(?:[\\w-]++\\s++){0,4}?[\\w-]++)";

    private static final String FOUND =
            "(?:(?:been|being|found|deemed|considered|determined|judged|held|to|be|medically|itself)\\s+){0,5}";

    private static final String GRANTED =
            "(?:necessary|approved|certified|authorized|supported|established|warranted|granted|indicated|overturned|allowed)";

    private static final String REFUSED =
            "(?:non-?certified|unnecessary|denied|refused|disallowed|upheld|rejected)";

    private static final String REASON =
            "(?:\\b(?:since|as|because|given\\s+that|now\\s+that|and)\\s+"
                    + "|^(?=[^.;]{0,80},\\s+(?:and\\s+)?(?:so|thus|hence|therefore)\\b))";

    private static final Pattern NOT_TO_BE =
            Pattern.compile(
                    "(?:(?:"
                            + REASON
                            + SUBJECT
                            + "\\s+(?:itself\\s+)?(?:(?:is|was|are|were|has|have|had)(?:n['’]t|\\s+not)\\s+"
                            + FOUND
                            + "(?:"
                            + GRANTED
                            + "|going\\s+(?:ahead|forward))|(?:is|was|are|were|has\\s+been|have\\s+been)\\s+"
                            + FOUND
                            + REFUSED
                            + "|will\\s+not\\s+(?:take\\s+place|be\\s+(?:done|performed)|go\\s+ahead)))"
                            + "|(?<![\\w-])(?<part>(?:[\\w-]++\\s++){0,3}?[\\w-]++)\\s+(?:not\\s+(?:having\\s+been|being)\\s+"
                            + FOUND
                            + GRANTED
                            + "|(?:having\\s+been|being)\\s+"
                            + FOUND
                            + REFUSED
                            + ")"
                            + "|\\b(?:in\\s+the\\s+absence\\s+of|without|for\\s+want\\s+of|absent|no|lacking)\\s+(?:an?\\s+|the\\s+)?(?:approved|certified"
                            + "|authorized|granted)\\s+(?<want>[\\w-]+)"
                            + "|\\b(?:falls|fails)\\s+with\\s+(?:the\\s+|that\\s+of\\s+the\\s+)?(?<fall>[\\w-]+))",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern TO_BE =
            Pattern.compile(
                    REASON
                            + SUBJECT
                            + "\\s+(?:itself\\s+)?(?:is|was|are|has\\s+been|have\\s+been)\\s+"
                            + FOUND
                            + GRANTED
                            + "\\b|(?<![\\w-])(?<part>(?:[\\w-]++\\s++){0,3}?[\\w-]++)\\s+having\\s+been\\s+"
                            + FOUND
                            + GRANTED
                            + "\\b",
                    Pattern.CASE_INSENSITIVE);

    /** Somebody else gave the reason, or it is only supposed. */
    private static final Pattern OF_OTHERS =
            Pattern.compile(
                    "\\b(?:UR|utilization|administrator|adjuster|carrier|insurer|if|unless|had|were|whether|should)\\b",
                    Pattern.CASE_INSENSITIVE);

    /** "The denial followed that of the operation, and this not having been found necessary". */
    private static final Pattern THIS = Pattern.compile("\\b(?:this|that|it|which|latter)$");

    /** "The tests before surgery" are no surgery. */
    private static final Pattern BESIDE =
            Pattern.compile("\\b(?:before|after|following|prior to|ahead of)\\s.*$");

    private SurgeryToldOf() {}

    /** Where a rationale gives as its reason that the surgery is not to be. */
    static Optional<Occurrence> asRefused(Passage rationale, Predicate<String> isSurgery) {
        return told(rationale, NOT_TO_BE, isSurgery);
    }

    /** Where a rationale gives as its reason that the surgery is to be. */
    static Optional<Occurrence> asGranted(Passage rationale, Predicate<String> isSurgery) {
        return told(rationale, TO_BE, isSurgery);
    }

    private static Optional<Occurrence> told(
            Passage rationale, Pattern pattern, Predicate<String> isSurgery) {
        for (Sentence sentence : rationale.withoutQuotations().sentences()) {
            Matcher words = pattern.matcher(sentence.text());
            while (words.find()) {
                String before = sentence.text().substring(0, words.start());
                if (!OF_OTHERS.matcher(before + words.group()).find()
                        && isOf(subject(words), before, isSurgery)) {
                    return Optional.of(
                            new Occurrence(
                                    rationale,
                                    sentence.offset() + words.start(),
                                    sentence.offset() + words.end()));
                }
            }
        }
        return Optional.empty();
    }

    private static String subject(Matcher words) {
        for (int group = 1; group <= words.groupCount(); group++) {
            if (words.group(group) != null) {
                return words.group(group);
            }
        }
        return "";
    }

    private static boolean isOf(String subject, String before, Predicate<String> isSurgery) {
        String words = BESIDE.matcher(Words.of(subject)).replaceFirst("");
        return anyIs(words, isSurgery)
                || THIS.matcher(words).find() && anyIs(Words.of(before), isSurgery);
    }

    private static boolean anyIs(String words, Predicate<String> isSurgery) {
        return Arrays.stream(words.split(" ")).anyMatch(isSurgery);
    }
}
