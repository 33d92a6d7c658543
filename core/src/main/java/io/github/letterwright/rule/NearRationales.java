package io.github.letterwright.rule;

import io.github.letterwright.rule.SetRule.Trace;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Finds the rationales of different cases that share most of their own words. */
final class NearRationales {

    /** What more cases share is a phrase of the organization's, and no copy. */
    private static final int COMMON = 8;

    /** The share of the least hashes of both that must be of both. */
    private static final double MOST = 0.35;

    private final List<Trace> traces;
    private final List<int[]> sketches;

    NearRationales(List<Trace> traces) {
        this.traces = traces;
        sketches = traces.stream().map(each -> Shingles.read(rest(each))).toList();
    }

    /** By each rationale that is near one of an earlier case, the first such. */
    Map<Trace, Trace> pairs() {
        Map<Long, Integer> shared = new HashMap<>();
        long[] places = places();
        int from = 0;
        for (int i = 1; i <= places.length; i++) {
            if (i == places.length || places[i] >>> Integer.SIZE != places[from] >>> Integer.SIZE) {
                count(places, from, i, shared);
                from = i;
            }
        }
        Map<Integer, Integer> near = new TreeMap<>();
        shared.forEach(
                (pair, count) -> {
                    int one = (int) (pair >>> Integer.SIZE);
                    int other = pair.intValue();
                    if (areNear(one, other)) {
                        near.merge(other, one, Math::min);
                    }
                });
        Map<Trace, Trace> pairs = new LinkedHashMap<>();
        near.forEach((other, one) -> pairs.put(traces.get(other), traces.get(one)));
        return pairs;
    }

    /** Every hash with where it is from, in order. */
    private long[] places() {
        return IntStream.range(0, sketches.size())
                .boxed()
                .flatMapToLong(
                        i ->
                                Arrays.stream(sketches.get(i))
                                        .mapToLong(hash -> (long) hash << Integer.SIZE | i))
                .sorted()
                .toArray();
    }

    private void count(long[] places, int from, int to, Map<Long, Integer> shared) {
        int[] indexes = Arrays.stream(places, from, to).mapToInt(each -> (int) each).toArray();
        if (indexes.length > COMMON) {
            return;
        }
        for (int i = 0; i < indexes.length; i++) {
            for (int j = i + 1; j < indexes.length; j++) {
                if (!file(indexes[i]).equals(file(indexes[j]))) {
                    shared.merge((long) indexes[i] << Integer.SIZE | indexes[j], 1, Integer::sum);
                }
            }
        }
    }

    /** By the least hashes of both together: as large a share of them is of both as of all. */
    private boolean areNear(int one, int other) {
        int[] first = sketches.get(one);
        int[] second = sketches.get(other);
        int[] least =
                IntStream.concat(Arrays.stream(first), Arrays.stream(second))
                        .distinct()
                        .sorted()
                        .limit(Shingles.MOST)
                        .toArray();
        long both = Arrays.stream(least).filter(it -> has(first, it) && has(second, it)).count();
        return both >= MOST * least.length;
    }

    private static boolean has(int[] sketch, int hash) {
        return Arrays.binarySearch(sketch, hash) >= 0;
    }

    private String file(int index) {
        return traces.get(index).place().file();
    }

    private static String rest(Trace trace) {
        return trace.hash().substring(Math.min(trace.hash().length(), 2 * Traces.HASH_LENGTH));
    }
}
