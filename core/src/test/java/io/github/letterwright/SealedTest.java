package io.github.letterwright;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Lays each folder {@code payloads/<kind>/<name>} over {@code packs-compose/base}, and makes the
 * letter of this hostile pack. What is said of it stands in the folder's {@code expected.txt};
 * {@code -Dletterwright.accept=true} writes it anew. How long each took goes to {@code
 * target/sealed-times.txt}; only what hangs fails for its time.
 */
class SealedTest {

    private static final Path TIMES = Path.of("target/sealed-times.txt");
    private static final Duration HANGING = Duration.ofSeconds(20);

    /** Expected where it hangs on the machine's speed and stack how far a letter comes. */
    private static final String ENDS = "ends\n";

    private static OpenEar ear;

    @TempDir private Path work;

    @BeforeAll
    static void listen() throws IOException {
        ear = new OpenEar();
        Files.deleteIfExists(TIMES);
    }

    @AfterAll
    static void hearNothing() throws IOException {
        ear.close();
    }

    static Stream<String> payloads() throws IOException, URISyntaxException {
        Path root = resources().resolve("payloads");
        try (Stream<Path> kinds = Files.list(root)) {
            return kinds
                    .flatMap(SealedTest::children)
                    .map(path -> root.relativize(path).toString().replace('\\', '/'))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    private static Stream<Path> children(Path folder) {
        return Stream.of(Objects.requireNonNull(folder.toFile().listFiles())).map(f -> f.toPath());
    }

    private static Path resources() throws URISyntaxException {
        return Path.of(
                        Objects.requireNonNull(SealedTest.class.getResource("/packs-compose"))
                                .toURI())
                .getParent();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("payloads")
    void isRefusedWhereItStands(String payload) throws Exception {
        HostilePack pack = new HostilePack(work, ear);
        pack.lay(resources().resolve("packs-compose/base"));
        pack.lay(resources().resolve("payloads-base"));
        pack.lay(resources().resolve("payloads/" + payload));
        long start = System.nanoTime();
        String outcome = assertTimeoutPreemptively(HANGING, pack::outcome);
        note(payload, (System.nanoTime() - start) / 1_000_000);

        Path source = Path.of("src/test/resources/payloads", payload, "expected.txt");
        String expected = Files.readString(source);
        if (!expected.equals(ENDS)) {
            if (Boolean.getBoolean("letterwright.accept")) {
                Files.writeString(source, outcome);
            }
            assertThat(outcome).isEqualTo(Files.readString(source));
        }
        assertThat(pack.everything()).doesNotContain(HostilePack.CANARY);
        assertThat(ear.heard()).as("connections").isZero();
    }

    private static void note(String payload, long millis) throws IOException {
        Files.writeString(
                TIMES,
                "%6d ms %s%n".formatted(millis, payload),
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
    }
}
