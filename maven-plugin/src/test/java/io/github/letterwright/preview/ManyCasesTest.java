package io.github.letterwright.preview;

import static io.github.letterwright.preview.PreviewProject.await;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * A folder of many cases: memory is bounded, and how long it takes is told. It takes a minute or
 * two, and is run by {@code -Dletterwright.manyCases=1000}.
 */
@EnabledIfSystemProperty(named = "letterwright.manyCases", matches = "\\d+")
class ManyCasesTest {

    private static final int CASES = Integer.getInteger("letterwright.manyCases", 0);

    @TempDir Path folder;

    @Test
    @Timeout(300)
    void manyCasesStayInStepWithinBoundedMemory() throws IOException {
        Path root = folder.toRealPath();
        PreviewProject.lay(root);
        String text = Files.readString(root.resolve("cases/b/one.yaml"));
        for (int i = 0; i < CASES; i++) {
            Files.writeString(
                    root.resolve("cases/many-%05d.yaml".formatted(i)),
                    text.replace("CM15-0000051", "CM16-%07d".formatted(i))
                            .replace("The ligament is torn", "Ligament " + i + " is torn"));
        }
        long before = System.nanoTime();
        try (PreviewProject project = PreviewProject.of(root)) {
            assertThat(project.json("/api/set").get("cases").asInt()).isEqualTo(CASES + 3);
            double up = seconds(before);
            String last = "many-%05d".formatted(CASES - 1);
            assertThat(project.text("/letter/html?stem=" + last)).contains("Ligament");
            double first = seconds(before);
            while (project.json("/api/set").get("waiting").asInt() > 0) {
                PreviewProject.quiet();
            }
            double made = seconds(before);
            long live = live();
            Path section = root.resolve("packs/house/sections/notices.ftlh");
            double saved = 0;
            for (int i = 0; i < 5; i++) {
                String hours = "from " + i + " to five";
                long at = System.nanoTime();
                Files.writeString(
                        section, Files.readString(section).replaceFirst("from .* to five", hours));
                await(
                        "the letter is in step",
                        () -> project.text("/letter/text?stem=" + last).contains(hours));
                saved = Math.max(saved, seconds(at));
            }
            System.out.printf(
                    Locale.ROOT,
                    "%d cases: up in %.1f s, a letter in %.1f s, all in %.1f s, %.1f MB live,"
                            + " in step in %.2f s at most%n",
                    CASES,
                    up,
                    first,
                    made,
                    live / 1e6,
                    saved);
            assertThat(live).isLessThan(50_000_000 + CASES * 40_000L);
        }
    }

    private static double seconds(long since) {
        return (System.nanoTime() - since) / 1e9;
    }

    private static long live() {
        System.gc();
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
