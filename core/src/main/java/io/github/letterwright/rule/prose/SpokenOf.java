package io.github.letterwright.rule.prose;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells of whom a pronoun speaks that leaves the sex open. */
public final class SpokenOf {

    private static final Pattern PERSON =
            Pattern.compile(
                    "\\b(?:(?<worker>WORKER)|DOCTOR|OTHER)\\b"
                            .replace("WORKER", SexVocabulary.WORKER)
                            .replace("DOCTOR", SexVocabulary.DOCTOR)
                            .replace("OTHER", SexVocabulary.OTHER),
                    Pattern.CASE_INSENSITIVE);

    /** What is an injured worker's whoever speaks of it: "his/her low back pain". */
    private static final Pattern BODY_AFTER =
            Pattern.compile(
                    "^\\s+(?:[\\w-]+\\s+){0,2}"
                            + SexVocabulary.BODY.replace("ANATOMY", SexVocabulary.ANATOMY),
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern THAT_BEFORE =
            Pattern.compile("\\bthat\\s+$", Pattern.CASE_INSENSITIVE);

    private SpokenOf() {}

    /**
     * Whether a physician or another was named last in this sentence; or a physician in the one
     * before, and does here what physicians do.
     */
    public static boolean isSomebodyElse(Passage passage, int from, int to) {
        int begin = 0;
        int previous = 0;
        for (Sentence sentence : passage.sentences()) {
            if (sentence.offset() > from) {
                break;
            }
            previous = begin;
            begin = sentence.offset();
        }
        String text = passage.text();
        String before = text.substring(begin, from);
        if (THAT_BEFORE.matcher(before).find() || BODY_AFTER.matcher(text.substring(to)).find()) {
            return false;
        }
        return isLast(before)
                || isLast(text.substring(previous, from)) && PhysicianWords.isDeedAfter(text, to);
    }

    /** Whether the last of the persons in words is another than the worker. */
    private static boolean isLast(String words) {
        boolean other = false;
        Matcher person = PERSON.matcher(words);
        while (person.find()) {
            other = person.group("worker") == null;
        }
        return other;
    }
}
