package io.github.letterwright.rule.prose;

import io.github.letterwright.rule.prose.DateMention.Certainty;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Words of a review or a refusal near a date, which say little unless the date looks like a slip.
 */
final class ReviewMentions {

    private static final String CUE =
            "(?:\\bUR\\b|(?i:\\b(?:utilization|review(?:er)?|denied|denial|non-?\\s?cert\\w*|determination"
                    + "|modified|modification|declined|turned\\s+down|adverse)\\b))";

    /** What else is dated, or denied. */
    private static final String ELSE =
            "(?i:RFA|request|PR-?2|note|visit|exam|MRI|CT\\b|EMG|report|appeal|surg|record|seen|evaluat|Dr\\b|doctor"
                    + "|physician|provider|injur|DOI|treat|inject|QME|AME|therap|progress|symptom|since|pain|application|letter\\s+(?:by|from))";

    private static final Pattern BESIDE =
            pattern(
                    CUE
                            + "\\W*(?i:(?:was|of|on|dated|by|letter|report|notice|date|in|its|issued|sent)\\W+){0,5}$",
                    "(?<!\\w)(?:REVIEW|(?i:PAYER))\\s+(?:\\w+\\s+){0,2}(?i:DENIED)\\s+(?:(?!"
                            + ELSE
                            + ")[\\w-]+\\s+){1,6}[(,]?$");
    private static final Pattern BESIDE_AFTER =
            pattern("^(?:['’]s)?\\s+(?:(?i:adverse|letter\\s+of|peer)\\s+)?" + CUE);
    private static final Pattern NEARBY = pattern(CUE + "(?:(?!\\b" + ELSE + ")[^.;]){0,50}$");

    static final Pattern DOCUMENT_AFTER =
            Pattern.compile(
                    "^\\s+(?:\\w+\\s+)?(?:notes?|reports?|visits?|MRI|PR-?2|RFA|exam\\w*|requests?|appeal)\\b",
                    Pattern.CASE_INSENSITIVE);
    static final Pattern SYMPTOM =
            Pattern.compile(
                    "\\b(?:patient|claimant|worker|applicant|employee|he|she)\\s+(?:(?:has|was)\\s+)?denied\\b",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern SAID = pattern(CUE + "|\\b(?i:REFUSED)");
    private static final Pattern ELSE_BESIDE =
            pattern(
                    "\\b(?:"
                            + ELSE
                            + "|(?i:patient|claimant|worker|applicant|s?he\\b))[^;]{0,40}$");

    private ReviewMentions() {}

    /** A cue near the date; enough where the date looks like a slip. */
    static Optional<Certainty> beside(DateContext context) {
        String before = context.before();
        if (SYMPTOM.matcher(before).find()) {
            return Optional.empty();
        }
        if (BESIDE.matcher(before).find() || BESIDE_AFTER.matcher(context.after()).find()) {
            return Optional.of(Certainty.BESIDE);
        }
        return NEARBY.matcher(before).find() ? Optional.of(Certainty.NEARBY) : Optional.empty();
    }

    /** A cue anywhere in the sentence, and nothing else that is dated beside the date. */
    static Optional<Certainty> inSentence(DateContext context) {
        String before = context.before();
        boolean may =
                SAID.matcher(context.lead() + context.after()).find()
                        && !SYMPTOM.matcher(context.lead() + context.after()).find()
                        && !ELSE_BESIDE.matcher(before).find()
                        && !DOCUMENT_AFTER.matcher(context.after()).find();
        return may ? Optional.of(Certainty.SAID) : Optional.empty();
    }

    private static Pattern pattern(String... shapes) {
        return ReviewDates.pattern(shapes);
    }
}
