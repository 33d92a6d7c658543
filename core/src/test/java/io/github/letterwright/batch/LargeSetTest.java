package io.github.letterwright.batch;

import static java.util.concurrent.TimeUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.diagnostic.Severity;
import io.github.letterwright.rule.About;
import io.github.letterwright.rule.SetRule;
import io.github.letterwright.rule.prose.CaseProse;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Renders many cases in a small JVM; {@code -Dletterwright.cases=2000} does it. */
class LargeSetTest {

    private static final int CASES = Integer.getInteger("letterwright.cases", 0);
    private static final int WARM = 400;

    /** So many letters may be under way; as many are when all is warm. */
    private static final int AHEAD = 20;

    @TempDir private Path folder;

    @Test
    void aCaseLeavesLittleInMemory() throws Exception {
        Assumptions.assumeTrue(
                CASES > WARM, "SKIPPED: -Dletterwright.cases=2000 renders a large set");
        for (int i = 0; i < CASES; i++) {
            SetFiles.write(
                    folder.resolve("cases/%d/c%05d.yaml".formatted(i % 10, i)),
                    SetFiles.sound().replace("0000042", "%07d".formatted(i)));
        }
        Path log = folder.resolve("log.txt");

        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-Xmx256m",
                                "-XX:+UseSerialGC",
                                "-cp",
                                System.getProperty("java.class.path"),
                                LargeSetTest.class.getName(),
                                folder.toString(),
                                String.valueOf(CASES))
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start();

        assertThat(process.waitFor(30, MINUTES)).isTrue();
        assertThat(process.exitValue()).as(Files.readString(log)).isZero();
        assertThat(Integer.parseInt(Files.readString(log).strip())).isBetween(0, 2048);
    }

    /** Says how many bytes each case leaves that is rendered when all is warm. */
    public static void main(String[] args) {
        Path root = Path.of(args[0]);
        LiveMemory memory = new LiveMemory(Integer.parseInt(args[1]) - AHEAD);
        BatchReport report =
                BatchRenderer.builder()
                        .casesDirectory(root.resolve("cases"))
                        .outputDirectory(root.resolve("letters"))
                        .rules(List.of(memory))
                        .build()
                        .render();
        if (report.errors() > 0) {
            throw new IllegalStateException(report.diagnostics().toString());
        }
        System.out.println((memory.last - memory.warm) / (memory.lastCount - WARM));
    }

    /** Looks at the heap when some cases are rendered, and when nearly all are. */
    private static final class LiveMemory implements SetRule {

        private final int lastCount;
        private int count;
        private long warm;
        private long last;

        LiveMemory(int lastCount) {
            this.lastCount = lastCount;
        }

        @Override
        public About about() {
            return new About("LW290", "nothing", Severity.WARNING, "a test", "a test");
        }

        @Override
        public synchronized List<Trace> traces(CaseProse prose) {
            if (++count == WARM) {
                warm = live();
            } else if (count == lastCount) {
                last = live();
            }
            return List.of();
        }

        @Override
        public List<Diagnostic> check(List<Trace> traces) {
            return List.of();
        }

        private static long live() {
            System.gc();
            return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        }
    }
}
