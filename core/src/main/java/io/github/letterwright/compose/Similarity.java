package io.github.letterwright.compose;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Which known name a mistaken one was meant to be. */
public final class Similarity {

    private Similarity() {}

    /** The known name that differs in the fewest letters, unless half of them differ. */
    public static Optional<String> closest(String name, Collection<String> known) {
        return known.stream()
                .filter(it -> distance(name, it) <= Math.max(1, Math.min(3, name.length() / 2)))
                .min(Comparator.comparingInt(it -> distance(name, it)));
    }

    private static int distance(String first, String second) {
        String a = first.toLowerCase(Locale.ROOT);
        String b = second.toLowerCase(Locale.ROOT);
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
