package io.github.letterwright.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.letterwright.diagnostic.TextFormat;
import io.github.letterwright.view.Audience;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SetComparisonTest {

    private static final String PACK = "extends: imr-final-determination\n";

    @TempDir private Path folder;

    @BeforeEach
    void render() {
        SetFiles.write(folder.resolve("packs/house/pack.yaml"), PACK);
        for (int i = 1; i <= 6; i++) {
            writeCase(i, "visits");
        }
        renderTo("letters", EnumSet.of(OutputFormat.HTML, OutputFormat.TXT));
    }

    private void writeCase(int number, String word) {
        SetFiles.write(
                folder.resolve("cases/c" + number + ".yaml"),
                SetFiles.sound().replace("0000042", "000004" + number).replace("visits", word));
    }

    private void renderTo(String output, Set<OutputFormat> formats) {
        BatchReport report =
                RenderMain.renderer(
                                folder.resolve("cases"),
                                folder.resolve("packs"),
                                folder.resolve(output))
                        .pack("house")
                        .formats(formats)
                        .build()
                        .render();
        assertThat(report.errors()).as(report.diagnostics().toString()).isZero();
    }

    private SetComparison compare() {
        renderTo("fresh", EnumSet.allOf(OutputFormat.class));
        return SetComparison.of(
                folder.resolve("letters"), folder.resolve("fresh"), EnumSet.allOf(Audience.class));
    }

    private String said(SetComparison comparison) {
        return TextFormat.create()
                .format(comparison.diagnostics())
                .replace(Places.slashed(folder) + "/", "");
    }

    @Test
    void anUnchangedSetHasTheSameBytes() {
        assertThat(compare()).isEqualTo(new SetComparison(24, 0, 0, 0, List.of()));
    }

    @Test
    void lettersOfAnotherExecutionAreNotHeldAgainstThisOne() throws IOException {
        renderTo("fresh", EnumSet.allOf(OutputFormat.class));
        Path other = folder.resolve("others/o.yaml");
        SetFiles.write(other, SetFiles.sound().replace("0000042", "0000077"));
        RenderMain.renderer(
                        folder.resolve("others"),
                        folder.resolve("packs"),
                        folder.resolve("letters"))
                .pack("house")
                .formats(EnumSet.of(OutputFormat.HTML))
                .build()
                .render();

        assertThat(compare()).isEqualTo(new SetComparison(24, 0, 0, 0, List.of()));
        Files.delete(other);
        assertThat(said(compare())).contains("LW510 stale: no case makes it");
    }

    @Test
    void aCaseThatIsAnotherMakesItsLetterStaleForEveryAudience() {
        writeCase(2, "sessions");

        SetComparison comparison = compare();

        assertThat(comparison.same()).isEqualTo(20);
        assertThat(comparison.different()).isEqualTo(4);
        assertThat(said(comparison))
                .isEqualTo(
                        """
                        [WARNING] letters/parties/c2.html LW510 stale: made from another version of its case; likewise c2.txt
                          hint: render again
                        [WARNING] letters/public/c2.html LW510 stale: made from another version of its case; likewise c2.txt
                          hint: render again
                        """);
    }

    @Test
    void aPackThatIsAnotherIsToldOnceForAllLetters() {
        SetFiles.write(
                folder.resolve("packs/house/pack.yaml"), PACK + "labels:\n  upheld: Confirmed\n");

        assertThat(said(compare()))
                .isEqualTo(
                        """
                        [WARNING] letters/parties/c1.html LW510 stale: made from another version of its pack; likewise c1.txt, c2.html, c2.txt and 8 more
                          hint: render again
                        [WARNING] letters/public/c1.html LW510 stale: made from another version of its pack; likewise c1.txt, c2.html, c2.txt and 8 more
                          hint: render again
                        """);
    }

    @Test
    void aLetterThatWasAlteredIsAnErrorEvenWhenItsPackIsAnotherAsWell() throws IOException {
        alter("letters/public/c3.html");
        SetFiles.write(
                folder.resolve("packs/house/pack.yaml"), PACK + "labels:\n  upheld: Confirmed\n");

        SetComparison comparison = compare();

        assertThat(comparison.different()).isEqualTo(24);
        assertThat(said(comparison))
                .contains(
                        """
                        [ERROR] letters/public/c3.html LW509 altered since it was rendered: the manifest records other bytes
                          hint: render again
                        """);
    }

    @Test
    void aManifestThatWasAlteredWithItsLetterHidesNothing() throws IOException {
        alterWithManifest("c3.txt");

        assertThat(said(compare()))
                .isEqualTo(
                        """
                        [ERROR] letters/parties/c3.txt LW509 altered since it was rendered, and the manifest with it
                          hint: render again
                        """);
    }

    @Test
    void aPdfCanHaveOtherBytesForAnotherReason() throws IOException {
        renderTo("letters", EnumSet.of(OutputFormat.PDF));
        alterWithManifest("c3.pdf");

        SetComparison comparison = compare();

        assertThat(comparison.same()).isEqualTo(11);
        assertThat(said(comparison))
                .isEqualTo(
                        """
                        [WARNING] letters/parties/c3.pdf LW510 stale: the same inputs make other bytes, as with another outputTimestamp or another JDK
                          hint: render again
                        """);
    }

    @Test
    void aLetterOfNoCaseIsStaleAndOneThatIsNewIsNotRenderedYet() throws IOException {
        Files.move(folder.resolve("cases/c6.yaml"), folder.resolve("cases/c7.yaml"));

        SetComparison comparison = compare();

        assertThat(comparison.unrendered()).isEqualTo(2);
        assertThat(said(comparison))
                .isEqualTo(
                        """
                        [WARNING] letters/parties/c6.html LW510 stale: no case makes it that is there and sound; likewise c6.txt
                          hint: render again
                        [WARNING] letters/public/c6.html LW510 stale: no case makes it that is there and sound; likewise c6.txt
                          hint: render again
                        """);
    }

    @Test
    void aFileThatIsNotThereIsCounted() throws IOException {
        Files.delete(folder.resolve("letters/parties/c1.html"));

        assertThat(compare()).isEqualTo(new SetComparison(23, 0, 1, 0, List.of()));
    }

    @Test
    void aSetThatNobodyRenderedHasNoFiles() throws IOException {
        Files.delete(folder.resolve("letters/parties/manifest.json"));
        Files.delete(folder.resolve("letters/public/manifest.json"));

        assertThat(compare()).isEqualTo(new SetComparison(0, 0, 0, 12, List.of()));
    }

    private void alter(String path) throws IOException {
        Files.writeString(folder.resolve(path), " ", StandardOpenOption.APPEND);
    }

    private void alterWithManifest(String path) throws IOException {
        Path file = folder.resolve("letters/parties").resolve(path);
        String old = Sha256.of(Files.readAllBytes(file));
        alter("letters/parties/" + path);
        Path manifest = folder.resolve("letters/parties/manifest.json");
        SetFiles.write(
                manifest,
                Files.readString(manifest).replace(old, Sha256.of(Files.readAllBytes(file))));
    }
}
