package io.github.letterwright.rule.prose;

import io.github.letterwright.rule.prose.DateMention.Certainty;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A day in a narrative with the words of its clause, where these tell of nothing but what was seen
 * or written on it.
 *
 * @param mention the day
 * @param words the words before it in its clause, and the next ones
 */
public record DatedWords(DateMention mention, String words) {

    /** What has its date otherwise. */
    private static final Pattern EVENT =
            Pattern.compile(
                    "\\b(?:injur\\w*|DOI|D\\.O\\.I|accident|fell|slipp?ed|UR|utilization|denial|denied"
                            + "|non-?\\s?certif\\w*|s/p|post-?op\\w*|surger\\w*|underwent|repair\\w*|inject\\w*"
                            + "|fusion|release|since|start\\w*|began|begun|return\\w*|off\\s+work|complet\\w*"
                            + "|until|prior|previous|earlier|first|initial(?:ly)?|DOB|born|application|RFA"
                            + "|added|stopped|discontinued|discharged|admitted|hospital|ER|emergency)\\b",
                    Pattern.CASE_INSENSITIVE);

    /** What is seen or written on a day. */
    private static final Pattern CUE =
            Pattern.compile(
                    "\\b(?:evaluat\\w*|consult\\w*|visits?|seen|exam\\w*|reports?|notes?|PR-?2s?|QME|AME"
                            + "|follow[- ]?up|assessment|study|scan|x-?rays?|films?|MRI|MRA|EMG\\S*|CT)\\b",
                    Pattern.CASE_INSENSITIVE);

    private static final int BEFORE = 60;
    private static final int AFTER = 20;

    /** The days of a narrative, in order. */
    public static List<DatedWords> in(Passage passage) {
        return passage.dates().stream()
                .filter(context -> context.date().isDay() && !context.date().ranged())
                .map(context -> of(passage, context))
                .filter(each -> !EVENT.matcher(each.words()).find())
                .toList();
    }

    private static DatedWords of(Passage passage, DateContext context) {
        String before = context.before();
        int clause = Math.max(before.lastIndexOf(';'), before.lastIndexOf(',')) + 1;
        String near = before.substring(Math.max(clause, before.length() - BEFORE));
        String after = context.after().substring(0, Math.min(AFTER, context.after().length()));
        return new DatedWords(
                new DateMention(passage, context.date(), Certainty.TOLD), near + " " + after);
    }

    /** Whether they name something that is seen or written. */
    public boolean nameDocument() {
        return CUE.matcher(words).find();
    }
}
