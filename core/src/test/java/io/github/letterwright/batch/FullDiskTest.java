package io.github.letterwright.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.letterwright.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Renders onto a disk that is full, or that cannot be written: a small one in memory. */
class FullDiskTest {

    @TempDir private Path folder;

    private Path cases;
    private Path disk;
    private Path output;

    @BeforeEach
    void mountASmallDisk() throws Exception {
        cases = folder.resolve("cases");
        disk = Files.createDirectory(folder.resolve("disk"));
        output = disk.resolve("letters");
        Assumptions.assumeTrue(
                mount("-t", "tmpfs", "-o", "size=360k", "tmpfs", disk.toString()),
                "SKIPPED: a full and a read-only disk need root and mount");
        for (int i = 0; i < 6; i++) {
            write(i, SetFiles.sound());
        }
    }

    @AfterEach
    void unmount() throws Exception {
        run("umount", disk.toString());
    }

    @Test
    void aFullDiskWithholdsLettersWholeAndTheNextRunRepairs() throws Exception {
        BatchReport report = render();

        TreeMap<String, String> files = SetFiles.of(output);
        assertThat(report.withheld()).isBetween(1, 5);
        assertThat(words(report))
                .contains(place("parties/c5.pdf") + " LW506 cannot be written: " + FULL);
        assertThat(report.errors()).isEqualTo(report.withheld());
        assertThat(SetFiles.finalOnes(output)).isEqualTo(files);
        assertThat(clean()).containsAllEntriesOf(letters(files));
        assertThat(letters(files)).hasSize(2 * report.rendered());

        mount("-o", "remount,size=8m", disk.toString());

        assertThat(render().errors()).isZero();
        assertThat(SetFiles.of(output)).isEqualTo(clean());
    }

    @Test
    void onAFullDiskLettersThatAreRightAlreadyStay() throws Exception {
        mount("-o", "remount,size=2m", disk.toString());
        render();
        TreeMap<String, String> earlier = SetFiles.of(output);
        write(3, SetFiles.sound() + "      More. ".repeat(4000) + "\n");
        Path filler = fill(16);

        BatchReport report = render();

        assertThat(words(report))
                .containsExactly(place("parties/c3.html") + " LW506 cannot be written: " + FULL);
        earlier.keySet().removeIf(path -> path.contains("c3."));
        assertThat(letters(SetFiles.of(output))).isEqualTo(letters(earlier));
        assertThat(SetFiles.of(output)).containsKeys("parties/manifest.json");

        Files.delete(filler);

        assertThat(render().errors()).isZero();
        assertThat(SetFiles.of(output)).isEqualTo(clean());
    }

    @Test
    void aDiskWithoutAnySpaceLeavesTheSetAlone() throws Exception {
        mount("-o", "remount,size=2m", disk.toString());
        render();
        TreeMap<String, String> earlier = SetFiles.of(output);
        write(3, SetFiles.sound().replace("six visits", "eight visits"));
        fill(0);

        assertThat(words(render()))
                .containsExactly(place("parties") + " LW506 cannot be written: " + FULL);
        assertThat(SetFiles.of(output)).isEqualTo(earlier);
    }

    @Test
    void aReadOnlyDiskLeavesTheSetAlone() throws Exception {
        mount("-o", "remount,size=2m", disk.toString());
        render();
        TreeMap<String, String> earlier = SetFiles.of(output);
        write(3, SetFiles.sound().replace("six visits", "eight visits"));
        mount("-o", "remount,ro", disk.toString());

        assertThat(words(render()))
                .containsExactly(
                        "[ERROR] "
                                + Places.slashed(disk)
                                + "/.letterwright-letters"
                                + " LW506 cannot be written: read-only file system");
        assertThat(SetFiles.of(output)).isEqualTo(earlier);

        mount("-o", "remount,rw", disk.toString());

        assertThat(render().errors()).isZero();
        assertThat(SetFiles.of(output)).isEqualTo(clean());
    }

    private static final String FULL = "no space left on device";

    private BatchReport render() {
        return renderer(output).render();
    }

    private BatchRenderer renderer(Path target) {
        return BatchRenderer.builder().casesDirectory(cases).outputDirectory(target).build();
    }

    private TreeMap<String, String> clean() {
        renderer(folder.resolve("clean")).render();
        return SetFiles.of(folder.resolve("clean"));
    }

    private void write(int number, String text) {
        SetFiles.write(
                cases.resolve("c" + number + ".yaml"), text.replace("0000042", "000004" + number));
    }

    /** Leaves a few kB. */
    private Path fill(int kilobytes) throws IOException {
        Path filler = disk.resolve("filler");
        try (var out = Files.newOutputStream(filler)) {
            byte[] page = new byte[4096];
            while (disk.toFile().getUsableSpace() > kilobytes * 1024L) {
                out.write(page);
            }
        }
        return filler;
    }

    private static TreeMap<String, String> letters(TreeMap<String, String> files) {
        TreeMap<String, String> letters = new TreeMap<>(files);
        letters.keySet().removeAll(List.of("parties/index.html", "parties/manifest.json"));
        return letters;
    }

    private String place(String path) {
        return "[ERROR] " + Places.slashed(output.resolve(path));
    }

    private static List<String> words(BatchReport report) {
        return report.diagnostics().stream().map(Diagnostic::toString).toList();
    }

    private static boolean mount(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of("mount"));
        command.addAll(List.of(arguments));
        return run(command.toArray(String[]::new));
    }

    private static boolean run(String... command) throws Exception {
        try {
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
