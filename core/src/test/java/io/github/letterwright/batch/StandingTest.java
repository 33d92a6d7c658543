package io.github.letterwright.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.letterwright.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where all stands as the last run left it, its report is given again and nothing is done. */
class StandingTest {

    private static final String NOTES = ".letterwright-letters";

    @TempDir private Path folder;
    private BatchReport first = new BatchReport(0, 0, 0, 0, 0, List.of(), List.of());
    private TreeMap<String, String> written = new TreeMap<>();

    @BeforeEach
    void renderOnce() {
        SetFiles.write(file("cases/a.yaml"), SetFiles.sound());
        SetFiles.write(
                file("cases/b.yaml"),
                SetFiles.sound()
                        .replace("042", "043")
                        .replace("strained the low back", "was seen on 05/06/2016"));
        first = renderer().build().render();
        written = SetFiles.of(file("letters"));
        assertThat(first.rendered()).isEqualTo(2);
        assertThat(first.warnings()).isPositive();
        assertThat(first.errors()).isZero();
    }

    @Test
    void theReportIsThatOfTheLastRunAndNoNoteOfACaseIsRead() throws IOException {
        forgetCases();

        assertStands(renderer().build().render());
        assertThat(notesOfCases()).isEmpty();
    }

    @Test
    void whereTheLastRunIsForgottenTheNotesOfTheCasesTellTheSame() throws IOException {
        Files.delete(lastRun());

        assertStands(renderer().build().render());
        assertThat(lastRun()).exists();
    }

    @ParameterizedTest
    @MethodSource("damages")
    void aDamagedRecordOfTheLastRunIsMadeAgain(String text) throws IOException {
        String sound = Files.readString(lastRun());
        Files.writeString(lastRun(), text);

        assertStands(renderer().build().render());
        assertThat(lastRun()).hasContent(sound);
    }

    static Stream<String> damages() {
        String empty = "{}";
        return Stream.of("", "\n\n\n", "no hash\n{}", RunningHash.of(empty) + "\n" + empty);
    }

    @ParameterizedTest
    @ValueSource(strings = {"manifest.json", "index.html", "a.html", "b.html"})
    void whatSomebodyChangedOrTookAwayIsWrittenAgain(String name) throws IOException {
        Path file = file("letters/parties").resolve(name);
        Files.writeString(file, Files.readString(file) + " ");
        renderer().build().render();
        assertThat(SetFiles.of(file("letters"))).isEqualTo(written);

        Files.delete(file);
        renderer().build().render();
        assertThat(SetFiles.of(file("letters"))).isEqualTo(written);
    }

    @Test
    void aListOfLettersThatAKilledRunLeftIsTakenAway() throws IOException {
        Path list = file("letters/parties").resolve(SetFolder.UNFINISHED);
        Files.writeString(list, "[\"c\"]");
        Files.writeString(file("letters/parties/c.html"), "half a run");

        renderer().build().render();

        assertThat(SetFiles.of(file("letters"))).isEqualTo(written);
    }

    @Test
    void anotherPackOrAnotherCaseIsSeen() throws IOException {
        forgetCases();
        SetFiles.write(file("packs/mine/pack.yaml"), "extends: imr-final-determination\n");

        assertThat(renderer().pack("mine").build().render().rendered()).isEqualTo(2);

        SetFiles.write(
                file("packs/mine/pack.yaml"), "extends: imr-final-determination\nrules: {}\n");
        assertThat(renderer().pack("mine").build().render().rendered()).isEqualTo(2);

        SetFiles.write(file("cases/c.yaml"), SetFiles.sound().replace("042", "044"));
        assertThat(renderer().pack("mine").build().render().rendered()).isEqualTo(1);
    }

    @Test
    void aCaseOfAnotherExecutionThatIsGoneTakesItsLetterWithIt() throws IOException {
        SetFiles.write(file("others/c.yaml"), SetFiles.sound().replace("042", "044"));
        renderer().casesDirectory(file("others")).build().render();
        renderer().build().render();
        Files.delete(file("others/c.yaml"));

        renderer().build().render();

        assertThat(SetFiles.of(file("letters"))).isEqualTo(written);
    }

    @Test
    void anUnsoundSetIsGoneThroughEachTime() throws IOException {
        SetFiles.write(file("cases/c.yaml"), SetFiles.sound().replace("upheld", "uphold"));

        renderer().build().render();
        Files.deleteIfExists(lastRun());
        BatchReport again = renderer().build().render();

        assertThat(again.withheld()).isEqualTo(1);
        assertThat(again.unchanged()).isEqualTo(2);
        assertThat(lastRun()).doesNotExist();
    }

    @Test
    void nothingOfACaseIsWrittenDownWhereThatIsNotWanted() throws IOException {
        renderer().quoteText(false).build().render();

        assertThat(Files.readString(lastRun())).contains("LW209").doesNotContain("05/06/2016");
    }

    private void assertStands(BatchReport report) {
        assertThat(report)
                .isEqualTo(
                        new BatchReport(
                                first.cases(),
                                first.letters(),
                                2,
                                0,
                                first.pages(),
                                first.diagnostics(),
                                List.of()));
        assertThat(report.diagnostics()).extracting(Diagnostic::id).contains("LW209");
        assertThat(SetFiles.of(file("letters"))).isEqualTo(written);
    }

    private BatchRenderer.Builder renderer() {
        return BatchRenderer.builder()
                .casesDirectory(file("cases"))
                .packsDirectory(file("packs"))
                .outputDirectory(file("letters"))
                .formats(EnumSet.of(OutputFormat.HTML));
    }

    private Path file(String path) {
        return folder.resolve(path);
    }

    private void forgetCases() throws IOException {
        for (Path note : notesOfCases()) {
            Files.delete(note);
        }
    }

    private List<Path> notesOfCases() throws IOException {
        return notes(".json");
    }

    /** Of the one execution that there is. */
    private Path lastRun() throws IOException {
        List<Path> runs = notes(".run");
        try (Stream<Path> folders = Files.list(file(NOTES))) {
            return runs.isEmpty()
                    ? folders.filter(Files::isDirectory)
                            .map(each -> each.resolveSibling(each.getFileName() + ".run"))
                            .findFirst()
                            .orElseThrow()
                    : runs.get(0);
        }
    }

    private List<Path> notes(String extension) throws IOException {
        try (Stream<Path> files = Files.walk(file(NOTES))) {
            return files.filter(file -> file.toString().endsWith(extension)).sorted().toList();
        }
    }
}
