package io.github.letterwright.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProgressLinesTest {

    private final List<String> log = new ArrayList<>();
    private final StringBuilder terminal = new StringBuilder();
    private long now;

    @Test
    void aLogHasALineEveryTenSeconds() {
        run(ProgressLines.in(log::add, () -> now), 10_000, Duration.ofMillis(4));

        assertThat(log)
                .containsExactly(
                        "2,500 of 10,000 cases, 25 %, about 30 s left",
                        "5,000 of 10,000 cases, 50 %, about 20 s left",
                        "7,500 of 10,000 cases, 75 %, about 10 s left");
    }

    @Test
    void aLongRestIsToldInMinutes() {
        run(ProgressLines.in(log::add, () -> now), 100, Duration.ofSeconds(9));

        assertThat(log.get(0)).isEqualTo("2 of 100 cases, 2 %, about 15 min left");
    }

    @Test
    void aTerminalHasOneLineThatIsGoneInTheEnd() {
        run(ProgressLines.on(terminal::append, log::add, () -> now), 4, Duration.ofMillis(150));

        assertThat(terminal.toString())
                .isEqualTo("\r\u001b[K2 of 4 cases, 50 %, about 0 s left\r\u001b[K");
        assertThat(log).isEmpty();
    }

    @Test
    void aShortRunSaysNothing() {
        run(ProgressLines.on(terminal::append, log::add, () -> now), 10, Duration.ofMillis(5));

        assertThat(terminal.toString()).isEmpty();
    }

    @Test
    void whoWaitsForAnotherRunSaysSo() {
        ProgressLines.in(log::add, () -> now).waiting();

        assertThat(log).containsExactly("another run writes there; waiting for its end");
    }

    private void run(ProgressLines progress, int cases, Duration each) {
        for (int done = 1; done <= cases; done++) {
            now += each.toNanos();
            progress.done(done, cases);
        }
    }
}
