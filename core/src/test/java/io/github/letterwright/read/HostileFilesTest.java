package io.github.letterwright.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files of 256 kB that are made to hold a reader up. */
class HostileFilesTest {

    private static final int SIZE = 1 << 18;
    private static final Duration LIMIT = Duration.ofSeconds(20);

    private final CaseReader reader = CaseReader.create();

    static Stream<String> texts() {
        return Stream.of(
                "[".repeat(SIZE),
                "{a: ".repeat(SIZE / 4),
                "- ".repeat(SIZE / 2),
                "? ".repeat(SIZE / 2),
                " ".repeat(SIZE),
                "a: b\n".repeat(SIZE / 5),
                "a\uD83D\uDE00".repeat(SIZE / 5),
                "\u0007".repeat(SIZE),
                "k: \"" + "\\u0007".repeat(SIZE / 6) + "\"",
                "k: \"" + "a\n ".repeat(SIZE / 3) + "\"",
                "reviewer:\n  licensure: [" + "ab, ".repeat(SIZE / 4) + "]",
                "reviewer:\n  licensure:\n" + "    - a: b\n".repeat(SIZE / 11),
                "reviewer:\n  licensure:\n" + "    - a #\n".repeat(SIZE / 10),
                "items:\n" + "  - id: a\n    dependsOn: b\n".repeat(SIZE / 30),
                "caseSummary: |\n" + "  <<\n".repeat(SIZE / 5));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void noFileHoldsTheReaderUp(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);

        Assertions.assertTimeoutPreemptively(
                LIMIT,
                () -> {
                    assertThat(reader.read("a.yaml", bytes).isFailed()).isTrue();
                    assertThat(reader.read("a.json", bytes).isFailed()).isTrue();
                });
    }
}
