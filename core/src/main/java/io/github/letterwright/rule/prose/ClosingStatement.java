package io.github.letterwright.rule.prose;

import io.github.letterwright.rule.prose.Conclusion.Direction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The words with which a rationale concludes for or against the request.
 *
 * @param necessary whether it concludes that the request is medically necessary
 * @param words where they stand
 * @param text the words, on one line
 * @param explicit whether they say so, and do not only lean that way
 */
public record ClosingStatement(boolean necessary, Span words, String text, boolean explicit) {

    /** A piece of a text, in chars. */
    public record Span(int offset, int length) {}

    /** What may stand behind a conclusion and adds nothing. */
    private static final Pattern TAIL =
            Pattern.compile(
                    "[\\P{L}]*(?:(?:here|now|today|at\\s+this\\s+time|in\\s+this\\s+case|and\\s+appropriate)\\b\\P{L}*)*",
                    Pattern.CASE_INSENSITIVE);

    private static final int LONGEST_SUBJECT = 14;

    /** How many sentences may follow a conclusion upon the treatment, as remarks. */
    private static final int REMARKS = 2;

    /**
     * A conclusion, where its sentence begins, whether that is the narrative's last, and whether it
     * stands where a reviewer concludes, or speaks as one who does.
     */
    private record Placed(Conclusion conclusion, int sentence, boolean last, boolean telling) {}

    /**
     * The closing statement of a rationale; empty when there is none, or none that is clear.
     *
     * @param treatment what is disputed: a first sentence that concludes about it is a closing
     *     statement, one about anything else is background
     */
    public static Optional<ClosingStatement> in(Passage narrative, String treatment) {
        Passage own = narrative.withoutQuotations();
        List<Placed> conclusions = conclusions(own, treatment);
        if (conclusions.isEmpty()) {
            return leaning(own, treatment);
        }
        Placed last = conclusions.get(conclusions.size() - 1);
        return isClear(conclusions)
                ? Optional.of(statement(narrative.text(), last, true))
                : Optional.empty();
    }

    /**
     * Whether a narrative says anything that could be meant as a conclusion: not what a source, the
     * utilization review or anybody else says.
     */
    public static boolean speaksOfNecessity(Passage narrative) {
        Passage own = narrative.withoutQuotations();
        return own.conclusions().stream().anyMatch(Optional::isPresent)
                || own.sentences().stream().map(Sentence::text).anyMatch(Verdict::isOwn);
    }

    private static List<Placed> conclusions(Passage own, String treatment) {
        List<Placed> conclusions = new ArrayList<>();
        int count = own.sentences().size();
        for (int i = 0; i < count; i++) {
            Sentence sentence = own.sentences().get(i);
            boolean last = i == count - 1;
            boolean near = i >= count - 1 - REMARKS && !isTakenBack(own, i);
            own.conclusions()
                    .get(i)
                    .map(
                            it ->
                                    new Placed(
                                            it,
                                            sentence.offset(),
                                            last,
                                            last
                                                    || opens(sentence, it, treatment)
                                                    || isUpon(sentence, it, treatment, near)))
                    .ifPresent(conclusions::add);
        }
        return conclusions;
    }

    private static boolean isTakenBack(Passage own, int sentence) {
        return own.sentences().stream()
                .skip(sentence + 1L)
                .anyMatch(later -> Wording.RESERVATION.matcher(later.text()).find());
    }

    /** The last of what leans one way only, in a rationale that concludes nothing. */
    private static Optional<ClosingStatement> leaning(Passage own, String treatment) {
        List<Sentence> sentences = own.sentences();
        return sentences.stream()
                .skip(Math.max(0, sentences.size() - 1))
                .flatMap(each -> leaning(each, treatment).stream())
                .map(placed -> statement(own.text(), placed, false))
                .findFirst();
    }

    private static Optional<Placed> leaning(Sentence sentence, String treatment) {
        return Conclusion.leaning(sentence.text())
                .filter(Conclusion::isClear)
                .filter(
                        it ->
                                !Leaning.OF_A_THING
                                                .matcher(sentence.text().substring(it.offset()))
                                                .find()
                                        || NamedTreatment.alone(
                                                sentence.text().substring(0, it.offset()),
                                                treatment))
                .map(it -> new Placed(it, sentence.offset(), true, true));
    }

    /** Whether a narrative begins with its conclusion, and the sentence says nothing else. */
    private static boolean opens(Sentence sentence, Conclusion conclusion, String treatment) {
        return sentence.offset() == 0
                && Wording.OPENING.matcher(sentence.text()).find()
                && endsWith(sentence, conclusion)
                && NamedTreatment.in(sentence.text(), treatment);
    }

    /**
     * "Alprazolam 0.5 mg #60 is medically necessary.", anywhere; near the end, other words may
     * follow.
     */
    private static boolean isUpon(
            Sentence sentence, Conclusion conclusion, String treatment, boolean near) {
        String subject = sentence.text().substring(0, conclusion.offset());
        int end = conclusion.offset() + conclusion.length();
        return (near || endsWith(sentence, conclusion))
                && NamedTreatment.in(sentence.text().substring(0, end), treatment)
                && Words.count(Words.of(subject)) <= LONGEST_SUBJECT;
    }

    private static boolean endsWith(Sentence sentence, Conclusion conclusion) {
        int end = conclusion.offset() + conclusion.length();
        return TAIL.matcher(sentence.text().substring(end)).matches();
    }

    /**
     * Whether the last conclusion speaks as a closing statement does and no other such says
     * otherwise, or nothing before it says otherwise and it stands where a reviewer would conclude.
     */
    private static boolean isClear(List<Placed> conclusions) {
        Placed placed = conclusions.get(conclusions.size() - 1);
        Conclusion last = placed.conclusion();
        if (!last.isClear()) {
            return false;
        }
        if (last.decisive()) {
            return conclusions.stream().noneMatch(each -> each.conclusion().opposes(last));
        }
        boolean agreed =
                conclusions.stream()
                        .allMatch(each -> each.conclusion().direction() == last.direction());
        return agreed && (conclusions.size() > 1 || placed.telling())
                || placed.last()
                        && conclusions.get(conclusions.size() - 2).conclusion().direction()
                                == last.direction();
    }

    private static ClosingStatement statement(String narrative, Placed placed, boolean explicit) {
        Conclusion conclusion = placed.conclusion();
        int from = placed.sentence() + conclusion.offset();
        String words = narrative.substring(from, from + conclusion.length());
        int blank = words.length() - words.stripLeading().length();
        return new ClosingStatement(
                conclusion.direction() == Direction.NECESSARY,
                new Span(from + blank, conclusion.length() - blank),
                words.strip().replaceAll("\\s+", " "),
                explicit);
    }
}
