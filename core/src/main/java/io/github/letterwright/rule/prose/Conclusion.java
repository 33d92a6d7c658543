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
        return Verdict.isPossibleIn(sentence)
                ? read(withoutEmphasis(sentence), Verdict.DENYING, Verdict.GRANTING)
                : Optional.empty();
    }

    /** Which way a sentence leans that concludes nothing. */
    static Optional<Conclusion> leaning(String sentence) {
        return read(withoutEmphasis(sentence), Leaning.DENYING, Leaning.GRANTING);
    }

    /** Marks of emphasis stand between words; blanks in their stead keep every offset. */
    private static String withoutEmphasis(String sentence) {
        return sentence.replace('*', ' ').replace('_', ' ');
    }

    private static Optional<Conclusion> read(String sentence, Pattern denying, Pattern granting) {
        Optional<MatchResult> no = last(denying, sentence);
        Optional<MatchResult> yes =
                last(granting, sentence)
                        .filter(found -> !no.map(n -> overlap(n, found)).orElse(false));
        Optional<MatchResult> words = later(no, yes);
        if (words.isEmpty() || isReported(sentence, words.get())) {
            return Optional.empty();
        }
        boolean denies = words.equals(no);
        if (isSupposed(sentence, words.get(), denies)) {
            return Optional.empty();
        }
        boolean mixed = no.isPresent() && yes.isPresent() && !isLedUpTo(sentence, words.get());
        return Optional.of(
                new Conclusion(
                        mixed ? Direction.MIXED : direction(sentence, words.get(), denies),
                        words.get().start(),
                        words.get().end() - words.get().start(),
                        Wording.DECISIVE.matcher(sentence).find()));
    }

    /** Whether it is for or against the request. */
    boolean isClear() {
        return direction == Direction.NECESSARY || direction == Direction.NOT_NECESSARY;
    }

    /** Where the clause that concludes begins, in the sentence that it was read from. */
    int clauseStart(String sentence) {
        return ownStart(sentence, sentence.substring(0, offset));
    }

    /** Whether it speaks as a closing statement does, and says the contrary of another. */
    boolean opposes(Conclusion other) {
        return decisive && isClear() && direction != other.direction;
    }

    private static Direction direction(String sentence, MatchResult words, boolean denies) {
        if (Wording.PARTIAL.matcher(sentence).find()) {
            return Direction.MIXED;
        }
        boolean conditional =
                Wording.CONDITION.matcher(sentence.substring(0, words.start())).find();
        String after = sentence.substring(words.end());
        if (isReserved(after, denies)
                || Wording.DENIED_AFTER.matcher(after).find()
                || isSubordinate(sentence, words, conditional)
                || Wording.DOUBT.matcher(clauseBefore(sentence, words, denies)).find()) {
            return Direction.UNCLEAR;
        }
        return denies ? Direction.NOT_NECESSARY : Direction.NECESSARY;
    }

    /** What stands after a denial takes it back only if it grants something. */
    private static boolean isReserved(String after, boolean denies) {
        return Wording.RESERVATION.matcher(after).find()
                && (!denies || Wording.RESTORED.matcher(after).find());
    }

    /** Whether the words only suppose; "would not be necessary" denies, if nothing is assumed. */
    private static boolean isSupposed(String sentence, MatchResult words, boolean denies) {
        return Wording.SUPPOSITION.matcher(clauseBefore(sentence, words, denies)).find()
                && (!denies || Wording.CONDITION.matcher(sentence).find());
    }

    /** Whether another conclusion stands only in a clause that leads up to the words. */
    private static boolean isLedUpTo(String sentence, MatchResult words) {
        return isLeading(sentence)
                && !Wording.RESERVATION.matcher(sentence.substring(words.end())).find();
    }

    private static boolean isLeading(String sentence) {
        return Wording.LEADING.matcher(sentence).find() && !Wording.THAT.matcher(sentence).find();
    }

    private static boolean isSubordinate(String sentence, MatchResult words, boolean conditional) {
        return conditional
                && last(Wording.CLAUSE_START, sentence.substring(0, words.start())).isEmpty();
    }

    /** Whether the words are a source's or another person's, or hold under a condition. */
    private static boolean isReported(String sentence, MatchResult words) {
        String before = sentence.substring(0, words.start());
        String after = sentence.substring(words.end());
        int own = ownStart(sentence, before);
        String clause = clauseBefore(sentence, words, false);
        return Wording.ATTRIBUTION.matcher(before.substring(own)).find()
                || Wording.CONCLUDED.matcher(before).find()
                || Wording.EARLIER.matcher(before.substring(own)).find()
                || own == 0 && Wording.ACCORDING.matcher(before).find()
                || Wording.ACCORDING_AFTER.matcher(after).find()
                || Wording.RELATIVE.matcher(before).find()
                || Wording.GENERAL.matcher(clause + words.group()).find()
                || Wording.CONDITION_AFTER.matcher(after).find();
    }

    /** Where the clause of the reviewer's own begins, in which the words before a verdict stand. */
    private static int ownStart(String sentence, String before) {
        int own = last(Wording.CLAUSE_START, before).map(MatchResult::end).orElse(0);
        own = Math.max(own, before.lastIndexOf(';') + 1);
        own = Math.max(own, mainClause(before));
        return Math.max(own, isLeading(sentence) ? before.lastIndexOf(',') + 1 : 0);
    }

    /** Where ", the request" begins a clause of the reviewer's own; 0 when nothing does. */
    private static int mainClause(String before) {
        return last(Wording.MAIN_CLAUSE, before)
                .map(MatchResult::start)
                .filter(
                        comma ->
                                Wording.LEADING.matcher(before).find()
                                        || !Wording.THAT.matcher(before.substring(0, comma)).find())
                .filter(comma -> !Wording.ACCORDING_TO_PERSON.matcher(before).find())
                .orElse(0);
    }

    /** The words of the same clause that stand before the concluding ones. */
    private static String clauseBefore(String sentence, MatchResult words, boolean denies) {
        String before = sentence.substring(0, words.start());
        int start = Math.max(before.lastIndexOf(','), before.lastIndexOf(';')) + 1;
        start = Math.max(start, last(Wording.CLAUSE_START, before).map(MatchResult::end).orElse(0));
        if (denies) {
            String and = sentence.substring(0, words.end());
            start =
                    Math.max(
                            start,
                            last(Wording.PREDICATE_START, and)
                                    .map(MatchResult::end)
                                    .filter(end -> end <= words.start())
                                    .orElse(0));
        }
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
