package io.github.letterwright.yaml;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Finds the word that somebody who misspelt it had in mind. */
public final class Similar {

    private Similar() {}

    /** The nearest of some words, when it is near enough. */
    public static Optional<String> to(String word, Collection<String> words) {
        String low = fold(word);
        return words.stream()
                .min(Comparator.comparingInt(other -> distance(low, fold(other))))
                .filter(best -> distance(low, fold(best)) <= Math.max(1, (low.length() + 1) / 3));
    }

    private static String fold(String word) {
        return word.toLowerCase(Locale.ROOT).replace(" ", "").replace("_", "").replace("-", "");
    }

    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= Math.min(a.length(), 100); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length()];
    }
}
