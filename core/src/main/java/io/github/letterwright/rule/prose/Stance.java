package io.github.letterwright.rule.prose;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a reviewer sides with the utilization review, or against it, without a reservation.
 *
 * @param upholds whether with it
 * @param words where
 */
public record Stance(boolean upholds, Occurrence words) {

    private static final String REVIEW =
            "(?:(?:the|this|its|their|that)\\s+)?(?:(?:prior|previous|earlier|initial|original|adverse|UR"
                    + "|utilization\\s+review(?:er)?(?:['’]s)?|UR['’]s|administrator['’]s|insurer['’]s"
                    + "|carrier['’]s)\\s+){0,3}(?:UR|utilization\\s+review(?:er)?|denial|non-?certification"
                    + "|determination|decision|physician(?:\\s+reviewer)?|reviewer|dentist|doctor)\\b"
                    + "(?:\\s+of\\s+(?:\\d[\\d/-]*|\\p{Lu}\\w+\\s+\\d{1,2},\\s+\\d{4}))?"
                    + "(?:['’]s\\s+(?:denial|decision|determination))?";

    /** Nobody but a utilization review is right or wrong here. */
    private static final String ITS_DECISION =
            "\\b(?:(?:the|this|its|their)\\s+)?(?:(?:prior|previous|earlier|initial|original|UR|utilization\\s+review"
                    + "|adverse)\\s+){0,2}(?:UR|utilization\\s+review|denial|non-?certification"
                    + "|determination|UR\\s+(?:physician|reviewer|decision|denial)"
                    + "|utilization\\s+review\\s+(?:physician|decision))\\b"
                    + "(?:\\s+of\\s+\\d[\\d/-]*)?";

    private static final String IT_IS =
            "\\s+(?:is|was|must\\s+be|should\\s+be|has\\s+to\\s+be)\\s+(?:therefore\\s+|thus\\s+|hereby\\s+|clearly\\s+)?";

    private static final String I = "(?:\\bI|this\\s+reviewer|the\\s+(?:expert\\s+)?reviewer)\\s+";

    private static final String HOW =
            "(?:(?:fully|also|therefore|thus|must|have\\s+to|respectfully|strongly|entirely|wholly|would|hence)\\s+){0,2}";

    private static final String NOT = "(?:(?:do|does|can)\\s*(?:not|n['’]t)|cannot)\\s+";

    /** Nothing may follow that narrows it. */
    private static final String ALONE =
            "(?=\\s*(?:[.;!]|$|,\\s+(?:and|who|so)\\b)|\\s+(?:and|here|in\\s+this|for\\s+(?:the|these)\\s+(?:\\w+\\s+)?reasons?"
                    + "|to\\s+(?:deny|refuse|non-?certify))\\b)";

    private static final Pattern WITH =
            pattern(
                    I
                            + HOW
                            + "(?:agrees?|concurs?|sides?|am\\s+in\\s+agreement|is\\s+in\\s+agreement)\\s+(?:with|w/)\\s+"
                            + REVIEW,
                    "\\bI\\s+(?:see|find|have)\\s+no\\s+(?:reason|cause|ground)s?\\s+to\\s+(?:depart|differ|deviate|disagree|change|disturb|overturn)"
                            + "(?:\\s+(?:from|with))?\\s+"
                            + REVIEW,
                    ITS_DECISION
                            + IT_IS
                            + "(?:sustained|affirmed|maintained|correct|right|proper|appropriate|justified|sound)",
                    ITS_DECISION
                            + "\\s+(?:stands|stays(?:\\s+as\\s+it\\s+is)?|is\\s+left\\s+(?:standing|in\\s+place))");

    private static final Pattern AGAINST =
            pattern(
                    I + HOW + "disagrees?\\s+(?:with|w/)\\s+" + REVIEW,
                    I + NOT + "(?:agree|concur|side)\\s+(?:with|w/)\\s+" + REVIEW,
                    "\\bI\\s+(?:differ|depart)\\s+(?:from|with)\\s+" + REVIEW,
                    I
                            + HOW
                            + "(?:agrees?|concurs?|sides?)\\s+(?:with|w/)\\s+(?:the\\s+)?(?:treating|requesting)\\s+(?:physician|provider|surgeon|doctor)",
                    ITS_DECISION
                            + IT_IS
                            + "(?:reversed|set\\s+aside|vacated|rescinded|wrong|incorrect|improper|inappropriate"
                            + "|unjustified|mistaken|premature|in\\s+error|not\\s+(?:correct|right|appropriate|justified|proper))",
                    ITS_DECISION
                            + "\\s+(?:erred|cannot\\s+(?:stand|be\\s+(?:sustained|upheld|maintained))|does\\s+not\\s+stand)");

    /** What turns the reader from a stance that was told first. */
    private static final Pattern TURN =
            Pattern.compile(
                    "\\b(?:but|however|yet|still|nevertheless|nonetheless|although|though|except|even\\s+so"
                            + "|despite|notwithstanding|since\\s+then|in\\s+part|partly|were\\s+(?:he|she|it)|if|had\\s+(?:he|she|it)"
                            + "|that\\s+said|only|insofar|as\\s+far\\s+as)\\b",
                    Pattern.CASE_INSENSITIVE);

    /** A stance that nothing in its sentence or after it takes back. */
    public static Optional<Stance> in(Passage rationale) {
        Passage own = rationale.withoutQuotations();
        Optional<Stance> with = in(own, WITH, true);
        Optional<Stance> against = in(own, AGAINST, false);
        return with.isPresent() && against.isPresent() ? Optional.empty() : with.or(() -> against);
    }

    private static Optional<Stance> in(Passage own, Pattern pattern, boolean upholds) {
        Matcher matcher = pattern.matcher(own.text());
        return matcher.find()
                        && !TURN.matcher(own.text().substring(sentenceOf(own, matcher))).find()
                ? Optional.of(new Stance(upholds, Occurrence.at(own, matcher.toMatchResult())))
                : Optional.empty();
    }

    private static int sentenceOf(Passage own, Matcher found) {
        return own.sentences().stream()
                .mapToInt(Sentence::offset)
                .filter(offset -> offset <= found.start())
                .max()
                .orElse(0);
    }

    private static Pattern pattern(String... wordings) {
        return Pattern.compile(
                "(?=[a-z])(?<!\\w)(?:" + String.join("|", wordings) + ")" + ALONE,
                Pattern.CASE_INSENSITIVE);
    }
}
