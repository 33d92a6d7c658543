package io.github.letterwright.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.letterwright.diagnostic.Diagnostic;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BatchRendererTest {

    @TempDir private Path folder;

    private String sound;
    private Path cases;
    private Path output;

    @BeforeEach
    void readTheSoundCase() throws IOException {
        try (InputStream in = getClass().getResourceAsStream("/batch/therapy.yaml")) {
            sound = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
        cases = folder.resolve("cases");
        output = folder.resolve("letters");
    }

    @Test
    void rendersASetWithAnOverviewAndAManifest() throws IOException {
        write("a/b.yaml", sound);

        BatchReport report = renderer().build().render();

        assertThat(files(output))
                .containsExactly(
                        "parties/a/b.html",
                        "parties/a/b.pdf",
                        "parties/index.html",
                        "parties/manifest.json");
        assertThat(report.errors()).isZero();
        assertThat(report.cases()).isEqualTo(1);
        assertThat(report.rendered()).isEqualTo(1);
        assertThat(report.pages()).isPositive();
        assertThat(Files.readString(output.resolve("parties/index.html")))
                .contains("CM15-0000042", "href=\"./a/b.pdf\"", "1 upheld");
    }

    @Test
    void writesTheWordsAlone() throws IOException {
        write("b.yaml", sound);

        html().formats(EnumSet.of(OutputFormat.TXT)).build().render();

        assertThat(Files.readString(output.resolve("parties/b.txt")))
                .contains(
                        "\nThe worker strained the low back. The report by Dr. A. Roe requests"
                                + " more therapy.\n")
                .contains("\nCase number: CM15-0000042\n")
                .doesNotContain("<");
    }

    @Test
    void aWrongCaseHasNoLetterAndTheOthersHave() throws IOException {
        write("good.yaml", sound);
        write("bad.yaml", sound);
        html().build().render();
        write("bad.yaml", sound.replace("decision: upheld", "decision: uphold"));

        BatchReport report = html().build().render();

        assertThat(files(output))
                .containsExactly(
                        "parties/good.html", "parties/index.html", "parties/manifest.json");
        assertThat(report.withheld()).isEqualTo(1);
        assertThat(report.diagnostics())
                .filteredOn(Diagnostic::isError)
                .map(Diagnostic::toString)
                .containsExactly(
                        "[ERROR] "
                                + Places.slashed(cases.resolve("bad.yaml"))
                                + ":[25,15] LW114 unknown decision \"uphold\"");
        assertThat(Files.readString(output.resolve("parties/index.html")))
                .contains("<strong>LW114</strong> line 25: unknown decision &quot;uphold&quot;");
    }

    @Test
    void lettersOfCasesThatAreNoMoreGoWithTheirFolders() throws IOException {
        write("a/gone.yaml", sound);
        write("stays.yaml", sound);
        html().build().render();
        Files.delete(cases.resolve("a/gone.yaml"));
        Files.writeString(output.resolve("parties/notes.txt"), "of somebody else");

        html().build().render();

        assertThat(files(output))
                .containsExactly(
                        "parties/index.html",
                        "parties/manifest.json",
                        "parties/notes.txt",
                        "parties/stays.html");
        assertThat(output.resolve("parties/a")).doesNotExist();
    }

    @Test
    void aChangedManifestDoesNotMakeItDeleteWhatIsNotItsOwn() throws IOException {
        write("b.yaml", sound);
        html().build().render();
        Path precious = Files.writeString(folder.resolve("precious.txt"), "keep");
        Path manifest = output.resolve("parties/manifest.json");
        Files.writeString(manifest, manifest("parties").replace("b.html", "../../precious.txt"));

        html().build().render();

        assertThat(precious).exists();
        for (String other :
                List.of("{ no json", "[]", "{}", "{\"letters\": [{\"case\": \"b\"}]}")) {
            Files.writeString(manifest, other);
            assertThat(html().build().render().errors()).isZero();
        }
    }

    @Test
    void casesWhoseLettersWouldBeTheSameFileAreErrorsAtBoth() throws IOException {
        write("a.yaml", sound);
        write("A.yml", sound);
        write("index.yaml", sound);
        write("b.yaml", sound);

        BatchReport report = html().build().render();

        assertThat(report.diagnostics())
                .filteredOn(Diagnostic::isError)
                .map(Diagnostic::toString)
                .containsExactly(
                        at("A.yml") + " LW501 the letter of a.yaml would be the same file, A",
                        at("a.yaml") + " LW501 the letter of A.yml would be the same file, a",
                        at("index.yaml")
                                + " LW501 its letter would be index.html, the overview of the set");
        assertThat(files(output)).contains("parties/b.html").doesNotContain("parties/a.html");
    }

    @Test
    void theSameCasesGiveTheSameBytesHoweverManyThreads() throws IOException {
        for (int i = 0; i < 6; i++) {
            write("c" + i + ".yaml", sound.replace("0000042", "000004" + i));
        }

        html().threads(1).build().render();
        html().threads(4).outputDirectory(folder.resolve("again")).build().render();

        assertThat(contents(folder.resolve("again"))).isEqualTo(contents(output));
        assertThat(contents(output)).hasSize(8);
    }

    @Test
    void aCaseWithoutALetterNeedsThePackOfTheRun() throws IOException {
        write("b.yaml", sound.replace("letter: imr-final-determination\n", ""));

        assertThat(html().build().render().diagnostics())
                .map(Diagnostic::toString)
                .containsExactly(
                        at("b.yaml") + " LW507 the case names no letter, and the run no pack");
        assertThat(html().pack("imr-final-determination").build().render().errors()).isZero();
    }

    @Test
    void aFolderWithoutCasesIsAnErrorAndLeavesTheSetAlone() throws IOException {
        assertThat(errors(html())).containsExactly(at("") + " LW502 there is no such folder");

        Files.createDirectories(cases);
        assertThat(errors(html()))
                .containsExactly(at("") + " LW503 the folder holds no case description");
        assertThat(errors(html().includes(List.of("{"))))
                .containsExactly(at("") + " LW504 an include is no glob: Missing '}");
        assertThat(errors(html().outputDirectory(cases)))
                .containsExactly(
                        at("") + " LW502 the folder of cases is that of letters or packs as well");
        assertThat(output).doesNotExist();

        Files.delete(cases);
        Files.writeString(cases, "a file");
        assertThat(errors(html())).containsExactly(at("") + " LW502 it is no folder");
    }

    @Test
    void aFolderThatCannotBeWrittenIsAnErrorThatNamesIt() throws IOException {
        write("b.yaml", sound);
        Files.writeString(output, "a file in the way");

        assertThat(errors(html()))
                .singleElement()
                .asString()
                .startsWith("[ERROR] " + Places.slashed(output.resolve("parties")) + " LW506 ");
    }

    @Test
    void whatAnEarlierRunWroteIsNoCase() throws IOException {
        write("a/b.yaml", sound);
        write(".draft.yaml", "half a ca");
        BatchRenderer.Builder renderer = html().outputDirectory(cases.resolve("letters"));

        renderer.build().render();

        assertThat(renderer.build().render().cases()).isEqualTo(1);
    }

    private BatchRenderer.Builder renderer() {
        return BatchRenderer.builder().casesDirectory(cases).outputDirectory(output);
    }

    private BatchRenderer.Builder html() {
        return renderer().formats(EnumSet.of(OutputFormat.HTML));
    }

    private static List<String> errors(BatchRenderer.Builder renderer) {
        List<Diagnostic> found = renderer.build().render().diagnostics();
        return found.stream().map(Diagnostic::toString).toList();
    }

    private String at(String path) {
        return "[ERROR] " + Places.slashed(cases.resolve(path));
    }

    private void write(String path, String text) throws IOException {
        Path file = cases.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private String manifest(String audience) throws IOException {
        return Files.readString(output.resolve(audience).resolve("manifest.json"));
    }

    private static List<String> files(Path root) throws IOException {
        return List.copyOf(contents(root).keySet());
    }

    private static TreeMap<String, String> contents(Path root) throws IOException {
        TreeMap<String, String> contents = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(root)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                String text = Files.readString(file, StandardCharsets.ISO_8859_1);
                contents.put(Places.slashed(root.relativize(file)), text);
            }
        }
        return contents;
    }
}
