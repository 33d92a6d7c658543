package io.github.letterwright.rule;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Finds the rationales of one case that say nearly the same, but for numbers and treatments. */
final class SharedSentences {

    private static final int IN_A_ROW = 3;

    /** The share of the shorter one's words in a row that both must have. */
    private static final double MOST = 0.8;

    /** How much of the longer one the shorter one must be. */
    private static final double HALF = 0.5;

    private SharedSentences() {}

    /**
     * The pairs, each in the order given; of several that are alike, each with the first.
     *
     * @param rationales as {@link io.github.letterwright.rule.prose.Words} has them
     * @param treatments the words of the treatments
     */
    static List<List<String>> pairs(List<String> rationales, Set<String> treatments) {
        List<Set<String>> rows =
                rationales.stream().map(it -> rows(Likeness.of(it, treatments))).toList();
        List<List<String>> pairs = new ArrayList<>();
        for (int later = 1; later < rows.size(); later++) {
            for (int earlier = 0; earlier < later; earlier++) {
                if (areNear(rows.get(earlier), rows.get(later))) {
                    pairs.add(List.of(rationales.get(earlier), rationales.get(later)));
                    break;
                }
            }
        }
        return pairs;
    }

    private static Set<String> rows(String words) {
        String[] each = words.split(" ");
        Set<String> rows = new HashSet<>();
        for (int i = 0; i + IN_A_ROW <= each.length; i++) {
            rows.add(String.join(" ", Arrays.asList(each).subList(i, i + IN_A_ROW)));
        }
        return rows;
    }

    private static boolean areNear(Set<String> one, Set<String> other) {
        Set<String> shorter = one.size() < other.size() ? one : other;
        Set<String> longer = shorter == one ? other : one;
        long both = shorter.stream().filter(longer::contains).count();
        return shorter.size() >= HALF * longer.size() && both >= MOST * shorter.size();
    }
}
