package io.github.letterwright.rule.prose;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** The words around a day in a narrative, by which it is told what was seen or written on it. */
public final class DatedWords {

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

    private DatedWords() {}

    /** Those before a day in its clause, and the next ones; empty where they tell of an event. */
    public static Optional<String> around(DateMention mention) {
        String text = mention.passage().text();
        int from = mention.date().from();
        String before = text.substring(Math.max(0, from - BEFORE), from);
        int clause =
                IntStream.of(
                                before.lastIndexOf(';'),
                                before.lastIndexOf(','),
                                before.lastIndexOf(". "))
                        .max()
                        .orElse(-1);
        int to = mention.date().to();
        String words =
                before.substring(clause + 1)
                        + " "
                        + text.substring(to, Math.min(text.length(), to + AFTER));
        return Optional.of(words).filter(each -> !EVENT.matcher(each).find());
    }

    /** Whether words name something that is seen or written. */
    public static boolean nameDocument(String words) {
        return CUE.matcher(words).find();
    }
}
