package io.github.letterwright;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
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
 * {@code -Dletterwright.accept=true} writes it anew. How much work each was goes to {@code
 * target/sealed-times.txt}. The PDF stage has the time that it has by default, so that nothing ends
 * because it was stopped there.
 */
class SealedTest {

    private static final Path TIMES = Path.of("target/sealed-times.txt");
    private static final Duration HANGING = Duration.ofSeconds(20);

    /** About four times what was seen. */
    private static final long MOST_MILLIS = 4_000;

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
        Timed timed = assertTimeoutPreemptively(HANGING, () -> Timed.of(pack));
        String outcome = timed.outcome();
        note(payload, timed.millis());

        Path source = Path.of("src/test/resources/payloads", payload, "expected.txt");
        String expected = Files.readString(source);
        if (!expected.equals(ENDS)) {
            if (Boolean.getBoolean("letterwright.accept")) {
                Files.writeString(source, outcome);
            }
            assertThat(outcome).isEqualTo(Files.readString(source));
        }
        assertThat(pack.everything()).doesNotContain(HostilePack.CANARY);
        assertThat(pack.quoteless()).doesNotContain(HostilePack.PATIENT);
        assertThat(ear.heard()).as("connections").isZero();
        assertThat(timed.millis()).as("milliseconds of work").isLessThan(MOST_MILLIS);
    }

    /**
     * What came of a pack, and the work that it took its thread: on a busy machine a clock counts
     * the work of others as well.
     */
    private record Timed(String outcome, long millis) {

        static Timed of(HostilePack pack) throws IOException {
            ThreadMXBean threads = ManagementFactory.getThreadMXBean();
            long start = threads.getCurrentThreadCpuTime();
            String outcome = pack.outcome();
            return new Timed(outcome, (threads.getCurrentThreadCpuTime() - start) / 1_000_000);
        }
    }

    private static void note(String payload, long millis) throws IOException {
        Files.writeString(
                TIMES,
                "%6d ms %s%n".formatted(millis, payload),
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
    }
}
