package io.github.letterwright.rule.prose;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a sentence of a rationale concludes about medical necessity.
 *
 * @param direction which way
 * @param offset where the concluding words begin in the sentence, in chars
 * @param length how long they are
 * @param decisive whether the sentence speaks as a closing statement does: of the request, or with
 *     a "therefore"
 */
record Conclusion(Direction direction, int offset, int length, boolean decisive) {

    /** Which way a sentence concludes. */
    enum Direction {
        /** The request is necessary: the denial falls. */
        NECESSARY,
        /** The request is not necessary: the denial stands. */
        NOT_NECESSARY,
        /** Both, or in part. */
        MIXED,
        /** It concludes something, but under a condition or a negation of its own. */
        UNCLEAR
    }

    /** What a sentence concludes; empty when it does not, or tells what somebody else says. */
    static Optional<Conclusion> of(String sentence) {
        Optional<MatchResult> no = last(Wording.DENYING, sentence);
        Optional<MatchResult> yes =
                last(Wording.GRANTING, sentence)
                        .filter(found -> !no.map(n -> overlap(n, found)).orElse(false));
        Optional<MatchResult> words = later(no, yes);
        if (words.isEmpty() || isReported(sentence, words.get())) {
            return Optional.empty();
        }
        return Optional.of(
                new Conclusion(
                        direction(sentence, no, yes, words.get()),
                        words.get().start(),
                        words.get().end() - words.get().start(),
                        Wording.DECISIVE.matcher(sentence).find()));
    }

    private static Direction direction(
            String sentence,
            Optional<MatchResult> no,
            Optional<MatchResult> yes,
            MatchResult words) {
        boolean both = no.isPresent() && yes.isPresent();
        if (both || Wording.PARTIAL.matcher(sentence).find()) {
            return Direction.MIXED;
        }
        String before = clauseBefore(sentence, words);
        boolean conditional =
                Wording.CONDITION.matcher(sentence.substring(0, words.start())).find();
        boolean reserved = Wording.RESERVATION.matcher(sentence.substring(words.end())).find();
        if (reserved
                || isSubordinate(sentence, words, conditional)
                || Wording.DOUBT.matcher(before).find()) {
            return Direction.UNCLEAR;
        }
        return no.isPresent() ? Direction.NOT_NECESSARY : Direction.NECESSARY;
    }

    private static boolean isSubordinate(String sentence, MatchResult words, boolean conditional) {
        return conditional
                && last(Wording.CLAUSE_START, sentence.substring(0, words.start())).isEmpty();
    }

    /** Whether the words are a source's or another person's, or hold under a condition. */
    private static boolean isReported(String sentence, MatchResult words) {
        String before = sentence.substring(0, words.start());
        int own = last(Wording.CLAUSE_START, before).map(MatchResult::end).orElse(0);
        own = Math.max(own, before.lastIndexOf(';') + 1);
        own = Math.max(own, mainClause(before));
        return Wording.ATTRIBUTION.matcher(before.substring(own)).find()
                || own == 0 && Wording.ACCORDING.matcher(before).find()
                || Wording.RELATIVE.matcher(before).find()
                || Wording.GENERAL.matcher(clauseBefore(sentence, words) + words.group()).find()
                || Wording.CONDITION_AFTER.matcher(sentence.substring(words.end())).find();
    }

    /** Where ", the request" begins a clause of the reviewer's own; 0 when nothing does. */
    private static int mainClause(String before) {
        return last(Wording.MAIN_CLAUSE, before)
                .map(MatchResult::start)
                .filter(comma -> !Wording.THAT.matcher(before.substring(0, comma)).find())
                .orElse(0);
    }

    /** The words of the same clause that stand before the concluding ones. */
    private static String clauseBefore(String sentence, MatchResult words) {
        String before = sentence.substring(0, words.start());
        int start = Math.max(before.lastIndexOf(','), before.lastIndexOf(';')) + 1;
        start = Math.max(start, last(Wording.CLAUSE_START, before).map(MatchResult::end).orElse(0));
        return before.substring(start);
    }

    private static Optional<MatchResult> later(Optional<MatchResult> a, Optional<MatchResult> b) {
        if (a.isEmpty() || b.isEmpty()) {
            return a.or(() -> b);
        }
        return a.get().start() > b.get().start() ? a : b;
    }

    private static boolean overlap(MatchResult a, MatchResult b) {
        return a.start() < b.end() && b.start() < a.end();
    }

    private static Optional<MatchResult> last(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        Optional<MatchResult> last = Optional.empty();
        while (matcher.find()) {
            last = Optional.of(matcher.toMatchResult());
        }
        return last;
    }
}
