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
 */
public record ClosingStatement(boolean necessary, Span words, String text) {

    /** A piece of a text, in chars. */
    public record Span(int offset, int length) {}

    /** A word that tells one treatment from another, but for its first letter: "fusion". */
    private static final Pattern WORD = Pattern.compile("(?<=\\p{L})\\p{L}{3,}");

    /** What may stand behind a conclusion and adds nothing. */
    private static final Pattern TAIL =
            Pattern.compile(
                    "[\\P{L}]*(?:(?:here|now|today|at\\s+this\\s+time|in\\s+this\\s+case|and\\s+appropriate)\\b\\P{L}*)*",
                    Pattern.CASE_INSENSITIVE);

    private static final int LONGEST_SUBJECT = 14;

    /**
     * A conclusion, where its sentence begins, whether that is the narrative's first or last, and
     * whether it says of the treatment that it is (not) necessary, and no more.
     */
    private record Placed(
            Conclusion conclusion, int sentence, boolean first, boolean last, boolean bare) {}

    /**
     * The closing statement of a rationale; empty when there is none, or none that is clear.
     *
     * @param treatment what is disputed: a first sentence that concludes about it is a closing
     *     statement, one about anything else is background
     */
    public static Optional<ClosingStatement> in(Passage narrative, String treatment) {
        List<Placed> conclusions = conclusions(narrative, treatment);
        if (conclusions.isEmpty()) {
            return Optional.empty();
        }
        Placed last = conclusions.get(conclusions.size() - 1);
        return isClear(conclusions)
                ? Optional.of(statement(narrative.text(), last))
                : Optional.empty();
    }

    /** Whether a narrative says anything that could be meant as a conclusion. */
    public static boolean speaksOfNecessity(String narrative) {
        return Verdict.MENTIONED.matcher(narrative).find();
    }

    private static List<Placed> conclusions(Passage narrative, String treatment) {
        List<Placed> conclusions = new ArrayList<>();
        Passage own = narrative.withoutQuotations();
        List<Sentence> sentences = own.sentences();
        for (int i = 0; i < sentences.size(); i++) {
            Sentence sentence = sentences.get(i);
            boolean last = i == sentences.size() - 1;
            own.conclusions()
                    .get(i)
                    .map(
                            conclusion ->
                                    new Placed(
                                            conclusion,
                                            sentence.offset(),
                                            opens(sentence, conclusion, treatment),
                                            last,
                                            isBare(sentence, conclusion, treatment)))
                    .ifPresent(conclusions::add);
        }
        return conclusions;
    }

    /** Whether a narrative begins with its conclusion, and the sentence says nothing else. */
    private static boolean opens(Sentence sentence, Conclusion conclusion, String treatment) {
        return sentence.offset() == 0
                && Wording.OPENING.matcher(sentence.text()).find()
                && endsWith(sentence, conclusion)
                && names(sentence.text(), treatment);
    }

    /** "Alprazolam 0.5 mg #60 is medically necessary." */
    private static boolean isBare(Sentence sentence, Conclusion conclusion, String treatment) {
        String subject = sentence.text().substring(0, conclusion.offset());
        return endsWith(sentence, conclusion)
                && names(subject, treatment)
                && Words.count(Words.of(subject)) <= LONGEST_SUBJECT;
    }

    private static boolean endsWith(Sentence sentence, Conclusion conclusion) {
        int end = conclusion.offset() + conclusion.length();
        return TAIL.matcher(sentence.text().substring(end)).matches();
    }

    private static boolean names(String text, String treatment) {
        return WORD.matcher(treatment).results().anyMatch(word -> text.contains(word.group()));
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
        return agreed
                        && (conclusions.size() > 1
                                || placed.first()
                                || placed.last()
                                || placed.bare())
                || placed.last()
                        && conclusions.get(conclusions.size() - 2).conclusion().direction()
                                == last.direction();
    }

    private static ClosingStatement statement(String narrative, Placed placed) {
        Conclusion conclusion = placed.conclusion();
        int from = placed.sentence() + conclusion.offset();
        String words = narrative.substring(from, from + conclusion.length());
        int blank = words.length() - words.stripLeading().length();
        return new ClosingStatement(
                conclusion.direction() == Direction.NECESSARY,
                new Span(from + blank, conclusion.length() - blank),
                words.strip().replaceAll("\\s+", " "));
    }
}
