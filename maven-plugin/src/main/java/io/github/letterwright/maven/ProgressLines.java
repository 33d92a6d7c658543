package io.github.letterwright.maven;

import io.github.letterwright.batch.Progress;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * Tells how far a run has come: on a terminal by a line that is written over every fifth of a
 * second, else by a plain line every ten seconds. A short run says nothing.
 */
final class ProgressLines implements Progress {

    private static final Duration OF_TERMINAL = Duration.ofMillis(200);
    private static final Duration OF_LOG = Duration.ofSeconds(10);
    private static final String START_OF_LINE = "\r\u001b[K";

    private final Consumer<String> log;
    private final Consumer<String> line;
    private final long pauseNanos;
    private final LongSupplier nanos;
    private final boolean writesOver;
    private final long start;
    private long last;

    private ProgressLines(
            Consumer<String> log,
            Consumer<String> line,
            Duration pause,
            boolean writesOver,
            LongSupplier nanos) {
        this.log = log;
        this.line = line;
        this.pauseNanos = pause.toNanos();
        this.writesOver = writesOver;
        this.nanos = nanos;
        start = nanos.getAsLong();
        last = start;
    }

    /**
     * Lines of a log.
     *
     * @param nanos a clock, in nanoseconds
     */
    static ProgressLines in(Consumer<String> log, LongSupplier nanos) {
        return new ProgressLines(log, log, OF_LOG, false, nanos);
    }

    /**
     * One line of a terminal, which is gone when all is done.
     *
     * @param terminal takes text as it is
     * @param log takes a line
     */
    static ProgressLines on(Consumer<String> terminal, Consumer<String> log, LongSupplier nanos) {
        Consumer<String> line = text -> terminal.accept(START_OF_LINE + text);
        return new ProgressLines(log, line, OF_TERMINAL, true, nanos);
    }

    @Override
    public void waiting() {
        log.accept("another run writes there; waiting for its end");
    }

    @Override
    public void done(int cases, int all) {
        long now = nanos.getAsLong();
        if (cases == all) {
            end();
        } else if (now - last >= pauseNanos) {
            last = now;
            line.accept(text(cases, all, now - start));
        }
    }

    private void end() {
        if (writesOver && last != start) {
            line.accept("");
        }
    }

    private static String text(int cases, int all, long nanos) {
        Duration left = Duration.ofNanos(nanos / cases * (all - cases));
        return String.format(
                Locale.ROOT,
                "%,d of %,d cases, %d %%, about %s left",
                cases,
                all,
                100L * cases / all,
                rounded(left));
    }

    private static String rounded(Duration left) {
        return left.compareTo(Duration.ofSeconds(100)) < 0
                ? left.plusMillis(500).toSeconds() + " s"
                : left.plusSeconds(30).toMinutes() + " min";
    }
}
