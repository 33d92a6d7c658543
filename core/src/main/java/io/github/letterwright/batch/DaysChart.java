package io.github.letterwright.batch;

import io.github.letterwright.batch.Manifest.Letter;
import io.github.letterwright.model.Priority;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How many days the reviews of one priority took, against what the law allows, as a chart of the
 * overview: a bar for every few days, and one more for all that took longer.
 */
final class DaysChart {

    private static final int FEWEST_BARS = 10;
    private static final int TICK = 5;

    /** Of the picture, in its own units. */
    private static final int WIDTH = 420;

    private static final int HEIGHT = 140;

    private final Priority priority;
    private final long[] days;

    /** The days of a bar: a tenth of the deadline, so that it stands between two; one at least. */
    private final int step;

    /** How many bars there are but for the last one: as many after the deadline as before it. */
    private final int bars;

    private DaysChart(Priority priority, long[] days) {
        this.priority = priority;
        this.days = days;
        step = Math.max(1, priority.days() / 10);
        bars = Math.max(FEWEST_BARS, 2 * priority.days() / step);
    }

    /** The chart's numbers; empty when no letter of that priority states both dates. */
    static Optional<Map<String, ?>> of(Priority priority, List<Letter> letters) {
        long[] days =
                letters.stream()
                        .flatMap(letter -> ReviewDays.of(letter).stream())
                        .filter(review -> review.priority() == priority)
                        .mapToLong(ReviewDays::days)
                        .sorted()
                        .toArray();
        return days.length == 0
                ? Optional.empty()
                : Optional.of(new DaysChart(priority, days).model());
    }

    private Map<String, ?> model() {
        long inTime = Arrays.stream(days).filter(it -> it <= priority.days()).count();
        return Map.ofEntries(
                Map.entry("priority", priority.word()),
                Map.entry("deadline", priority.days()),
                Map.entry("deadlineX", x(priority.days() / step)),
                Map.entry("letters", days.length),
                Map.entry("inTime", inTime),
                Map.entry("percent", Percent.of(inTime, days.length)),
                Map.entry("median", days[(days.length - 1) / 2]),
                Map.entry("longest", days[days.length - 1]),
                Map.entry("width", x(1) - 2),
                Map.entry("bars", bars()),
                Map.entry("ticks", ticks()));
    }

    private List<Map<String, ?>> bars() {
        long[] counts = new long[bars + 1];
        for (long day : days) {
            counts[bar(day)]++;
        }
        long most = Arrays.stream(counts).max().orElseThrow();
        return IntStream.rangeClosed(0, bars)
                .filter(i -> counts[i] > 0)
                .<Map<String, ?>>mapToObj(
                        i ->
                                Map.of(
                                        "x",
                                        x(i) + 1,
                                        "late",
                                        i * step >= priority.days(),
                                        "height",
                                        Math.max(2, HEIGHT * counts[i] / most)))
                .toList();
    }

    /** The first bar is of the day of the assignment too. */
    private int bar(long day) {
        return (int) Math.min(bars, Math.max(0, day - 1) / step);
    }

    /** Where a bar begins. */
    private int x(int bar) {
        return WIDTH * bar / (bars + 1);
    }

    /** The days that are written under the bars; each stands where one of them begins. */
    private List<Integer> ticks() {
        return IntStream.rangeClosed(0, bars / TICK).mapToObj(i -> i * TICK * step).toList();
    }
}
