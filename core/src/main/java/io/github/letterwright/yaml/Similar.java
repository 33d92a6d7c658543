package io.github.letterwright.yaml;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Finds the word that somebody who misspelt it had in mind. */
public final class Similar {

    private Similar() {}

    /** The nearest of some words, when it is near enough; else the only one that begins so. */
    public static Optional<String> to(String word, Collection<String> words) {
        String low = fold(word);
        return near(low, words)
                .or(() -> only(words, other -> !low.isEmpty() && fold(other).startsWith(low)));
    }

    private static Optional<String> near(String low, Collection<String> words) {
        return words.stream()
                .filter(other -> !negates(low, fold(other)))
                .min(Comparator.comparingInt(other -> distance(low, fold(other))))
                .filter(best -> distance(low, fold(best)) <= Math.max(1, (low.length() + 1) / 3));
    }

    /**
     * The same for keys, which are several words in one: one may have words too few, or too many.
     */
    static Optional<String> toKey(String key, Collection<String> keys) {
        Set<String> words = words(key);
        return near(fold(key), keys)
                .or(() -> only(keys, other -> !words.isEmpty() && words(other).containsAll(words)))
                .or(() -> only(keys, other -> words.containsAll(words(other))));
    }

    /** Whether two words are one but for case, blanks, dashes and underscores. */
    static boolean same(String word, String other) {
        return fold(word).equals(fold(other));
    }

    /** Of two words that differ by what stands in front, one may be the other's contrary. */
    private static boolean negates(String word, String other) {
        return !word.equals(other) && (other.equals("non" + word) || word.equals("non" + other));
    }

    private static Optional<String> only(Collection<String> words, Predicate<String> test) {
        List<String> found = words.stream().filter(test).toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static Set<String> words(String key) {
        return Arrays.stream(key.split("(?<=[a-z])(?=[A-Z])|[^A-Za-z0-9]+"))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty() && !word.equals("of"))
                .collect(Collectors.toSet());
    }

    private static String fold(String word) {
        return Normalizer.normalize(word, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Z}\\p{Cf}_-]", "");
    }

    private static int distance(String a, String b) {
        int[] before = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= Math.min(a.length(), 100); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = last[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(replaced, 1 + Math.min(last[j], row[j - 1]));
                if (isSwapped(a, i, b, j)) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
            }
            before = last;
            last = row;
        }
        return last[b.length()];
    }

    /** Whether two letters that end there stand the other way round. */
    private static boolean isSwapped(String a, int i, String b, int j) {
        return i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
    }
}
