package io.github.letterwright.rule.prose;

import java.util.List;
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
                    + "|claims|utilization\\s+review(?:er)?(?:['’]s)?|UR['’]s|administrator['’]s|insurer['’]s"
                    + "|carrier['’]s)\\s+){0,3}(?:UR|utilization\\s+review(?:er)?|denial|refusal|non-?certification"
                    + "|determination|decision|physician(?:\\s+reviewer)?|reviewer|dentist|doctor"
                    + "|administrator|insurer|carrier|adjuster)\\b"
                    + "(?:\\s+of\\s+(?:\\d[\\d/-]*|\\p{Lu}\\w+\\s+\\d{1,2},\\s+\\d{4}))?"
                    + "(?:['’]s\\s+(?:denial|decision|determination))?";

    private static final String I = "(?:\\bI|this\\s+reviewer|the\\s+(?:expert\\s+)?reviewer)\\s+";

    private static final String HOW =
            "(?:(?:fully|also|therefore|thus|must|have\\s+to|respectfully|strongly|entirely|wholly|would|hence)\\s+){0,2}";

    private static final String NOT = "(?:(?:do|does|can)\\s*(?:not|n['’]t)|cannot)\\s+";

    /** Nothing may follow that narrows it. */
    private static final String ALONE =
            "(?=\\s*(?:[.;:!]|$|,\\s+(?:and|who|so|therefore|thus|then|because|since|for)\\b)|\\s+(?:and|here|in\\s+this|because|since|as\\s+(?:the|it|this|no)"
                    + "|for\\s+(?:the|these)\\s+(?:\\w+\\s+)?reasons?|to\\s+(?:deny|refuse|withhold|non-?certify))\\b)";

    private static final Pattern WITH =
            pattern(
                    I
                            + HOW
                            + "(?:agrees?|concurs?|sides?|am\\s+in\\s+agreement|is\\s+in\\s+agreement)\\s+(?:with|w/)\\s+"
                            + REVIEW,
                    "\\bI\\s+(?:see|find|have)\\s+no\\s+(?:reason|cause|ground)s?\\s+to\\s+(?:depart|differ|deviate|disagree)"
                            + "(?:\\s+(?:from|with))?\\s+"
                            + REVIEW,
                    REVIEW + "\\s+(?:got|had)\\s+(?:this|it)\\s+(?:one\\s+)?right",
                    DenialFate.STANDS);

    private static final Pattern AGAINST =
            pattern(
                    I + HOW + "disagrees?\\s+(?:with|w/)\\s+" + REVIEW,
                    I + NOT + "(?:agree|concur|side)\\s+(?:with|w/)\\s+" + REVIEW,
                    "\\bI\\s+(?:differ|depart)\\s+(?:from|with)\\s+" + REVIEW,
                    I
                            + HOW
                            + "(?:agrees?|concurs?|sides?)\\s+(?:with|w/)\\s+(?:the\\s+)?(?:treating|requesting)\\s+(?:physician|provider|surgeon|doctor)",
                    REVIEW + "\\s+(?:got|had)\\s+(?:this|it)\\s+(?:one\\s+)?wrong",
                    DenialFate.FALLS);

    /** What turns the reader from a stance, in its sentence. */
    private static final Pattern TURN =
            Pattern.compile(
                    "\\b(?:but|however|yet|still|nevertheless|nonetheless|although|though|except|even\\s+so"
                            + "|despite|notwithstanding|since\\s+then|in\\s+part|partly|were\\s+(?:he|she|it)|if|had\\s+(?:he|she|it)"
                            + "|that\\s+said|only|insofar|as\\s+far\\s+as)\\b",
                    Pattern.CASE_INSENSITIVE);

    /** What turns the reader from it in a later sentence. */
    private static final Pattern LATER_TURN =
            Pattern.compile(
                    "^\\W*(?:but|however|yet|still|nevertheless|nonetheless|that\\s+said|even\\s+so|although|though)\\b"
                            + "|\\b(?:however|in\\s+part|partly|partial\\w*|modif\\w+|were\\s+(?:he|she|it))\\b",
                    Pattern.CASE_INSENSITIVE);

    /** What each stance has in it; quick to look for. */
    private static final Pattern NAMED =
            Pattern.compile(
                    "(?<!\\w)(?:UR\\b|utilization|denial|refusal|non-?certif|determination|decision"
                            + "|physician|provider|surgeon|doctor|dentist|administrator|insurer"
                            + "|carrier|adjuster|reviewer|uphold|overturn|reverse)",
                    Pattern.CASE_INSENSITIVE);

    /** A stance that nothing in its sentence or after it takes back. */
    public static Optional<Stance> in(Passage rationale) {
        Passage own = rationale.withoutQuotations();
        List<Sentence> named =
                own.sentences().stream().filter(it -> NAMED.matcher(it.text()).find()).toList();
        Optional<Stance> with = in(own, named, WITH, true);
        Optional<Stance> against = in(own, named, AGAINST, false);
        return with.isPresent() && against.isPresent() ? Optional.empty() : with.or(() -> against);
    }

    private static Optional<Stance> in(
            Passage own, List<Sentence> sentences, Pattern pattern, boolean upholds) {
        Matcher matcher = pattern.matcher(own.text());
        matcher.useTransparentBounds(true).useAnchoringBounds(false);
        return sentences.stream()
                .map(it -> matcher.region(it.offset(), it.offset() + it.text().length()))
                .filter(Matcher::find)
                .findFirst()
                .filter(found -> !isTakenBack(own, found.start()))
                .map(found -> new Stance(upholds, Occurrence.at(own, found.toMatchResult())));
    }

    private static boolean isTakenBack(Passage own, int at) {
        return own.sentences().stream()
                .filter(each -> at < each.offset() + each.text().length())
                .anyMatch(
                        each ->
                                (each.offset() <= at ? TURN : LATER_TURN)
                                        .matcher(each.text())
                                        .find());
    }

    private static Pattern pattern(String... wordings) {
        return Pattern.compile(
                "(?=[a-z])(?<!\\w)(?:" + String.join("|", wordings) + ")" + ALONE,
                Pattern.CASE_INSENSITIVE);
    }
}
