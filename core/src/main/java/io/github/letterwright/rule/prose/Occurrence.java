package io.github.letterwright.rule.prose;

import io.github.letterwright.diagnostic.SourceLocation;
import java.util.BitSet;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Words in a passage.
 *
 * @param passage the passage
 * @param from where they begin in it, in chars
 * @param to where they end
 */
public record Occurrence(Passage passage, int from, int to) {

    /** How many places beside the first a finding names. */
    private static final int MOST_RELATED = 4;

    /**
     * Wherever a pattern is found in the passages, in order; words removed at the source are not.
     */
    public static List<Occurrence> of(Pattern pattern, List<Passage> passages) {
        return passages.stream().flatMap(passage -> of(pattern, passage, false)).toList();
    }

    /** Wherever a pattern is found at words removed at the source, which read as their kind. */
    public static List<Occurrence> ofRemoved(Pattern pattern, List<Passage> passages) {
        return passages.stream()
                .filter(passage -> !passage.removed().isEmpty())
                .flatMap(passage -> of(pattern, passage, true))
                .toList();
    }

    private static Stream<Occurrence> of(Pattern pattern, Passage passage, boolean isRemoved) {
        BitSet removed = new BitSet();
        passage.removed()
                .forEach(span -> removed.set(span.offset(), span.offset() + span.length()));
        return pattern.matcher(passage.text())
                .results()
                .filter(found -> removed.get(found.start()) == isRemoved)
                .map(found -> at(passage, found));
    }

    /** What a search found in a passage. */
    public static Occurrence at(Passage passage, MatchResult found) {
        return new Occurrence(passage, found.start(), found.end());
    }

    /** The words, on one line. */
    public String words() {
        return passage.text().substring(from, to).strip().replaceAll("\\s+", " ");
    }

    /** Where they stand in the case description. */
    public SourceLocation place() {
        return passage.at(from, to);
    }

    /** What stands around them up to the next comma, semicolon, colon, bracket or full stop. */
    public String clause() {
        String text = passage.text();
        int end = to;
        while (end < text.length() && !isBreak(text, end)) {
            end++;
        }
        return clauseBefore() + text.substring(from, end);
    }

    /** The sentence in which they stand. */
    public String sentence() {
        return passage.sentences().stream()
                .filter(each -> each.offset() <= from)
                .reduce((earlier, later) -> later)
                .map(Sentence::text)
                .orElse("");
    }

    /** The part of it that stands before them. */
    public String clauseBefore() {
        String text = passage.text();
        int start = from;
        while (start > 0 && !isBreak(text, start - 1)) {
            start--;
        }
        return text.substring(start, from);
    }

    private static boolean isBreak(String text, int at) {
        char found = text.charAt(at);
        return ",;:()".indexOf(found) >= 0
                || found == '.'
                        && (at + 1 == text.length() || Character.isWhitespace(text.charAt(at + 1)));
    }

    /** The places of all but the first, as far as a reader wants to be told. */
    public static List<SourceLocation> related(List<Occurrence> occurrences) {
        return occurrences.stream().skip(1).limit(MOST_RELATED).map(Occurrence::place).toList();
    }
}
