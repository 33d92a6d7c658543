package io.github.letterwright.rule.prose;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Tells whether words could be what the letters of an abbreviation stand for. */
final class Initials {

    private Initials() {}

    /**
     * The word from which on the initials spell the letters, or all of them but an inner one, as in
     * "sacral nerve stimulator (SCS)"; -1 when there is none.
     */
    static int firstOfLike(List<MatchResult> words, String letters) {
        int spelled = firstOf(words, letters);
        int first = words.size() - letters.length();
        if (spelled >= 0 || first < 0) {
            return spelled;
        }
        String initials =
                words.subList(first, words.size()).stream()
                        .map(word -> String.valueOf(initial(word)))
                        .collect(Collectors.joining());
        return IntStream.range(1, letters.length() - 1)
                        .anyMatch(
                                i ->
                                        initials.startsWith(letters.substring(0, i))
                                                && initials.endsWith(letters.substring(i + 1)))
                ? first
                : -1;
    }

    /** The word from which on the initials could spell the letters; -1 when there is none. */
    static int firstOf(List<MatchResult> words, String letters) {
        return firstOf(words, words.size() - 1, letters, letters.length());
    }

    /** The same up to a word; a small word may stand for a letter or for none. */
    private static int firstOf(List<MatchResult> words, int last, String letters, int left) {
        if (last < 0) {
            return -1;
        }
        MatchResult word = words.get(last);
        int first = -1;
        if (initial(word) == letters.charAt(left - 1)) {
            first = left == 1 ? last : firstOf(words, last - 1, letters, left - 1);
        }
        boolean isSmall = Abbreviation.SMALL.contains(word.group().toLowerCase(Locale.ROOT));
        return first < 0 && isSmall ? firstOf(words, last - 1, letters, left) : first;
    }

    /** Whether one long word has the letters in their order, and begins with the first. */
    static boolean areWithin(String word, String letters) {
        String upper = word.toUpperCase(Locale.ROOT);
        int at = upper.charAt(0) == letters.charAt(0) ? 0 : -1;
        for (int i = 1; i < letters.length() && at >= 0; i++) {
            at = upper.indexOf(letters.charAt(i), at + 1);
        }
        return at >= 0 && letters.length() > 2 && word.length() > 4 * letters.length();
    }

    private static char initial(MatchResult word) {
        return Character.toUpperCase(word.group().charAt(0));
    }
}
