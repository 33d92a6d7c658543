package io.github.letterwright.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.view.Audience;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Changes each kind of input in turn, and looks which letters are made again. */
class IncrementalTest {

    private static final String NOTICES = "<section><h2>Notices</h2><p>Write to us.</p></section>";

    @TempDir private Path folder;

    @BeforeEach
    void renderOnce() throws IOException {
        SetFiles.write(file("cases/a.yaml"), SetFiles.sound());
        SetFiles.write(file("cases/sub/b.yaml"), numbered(SetFiles.sound(), 43));
        SetFiles.write(
                file("cases/h.yaml"),
                numbered(SetFiles.sound(), 44).replace("imr-final-determination", "harbor"));
        SetFiles.write(file("packs/harbor/pack.yaml"), "extends: pier\n");
        SetFiles.write(file("packs/pier/pack.yaml"), "extends: imr-final-determination\n");
        SetFiles.write(file("packs/pier/sections/notices.ftlh"), NOTICES);
        assertThat(render()).containsExactly("a", "h", "sub/b");
    }

    @Test
    void nothingIsMadeAgainWhenNothingHasChangedWhateverTheTimeStamps() throws IOException {
        for (String path : List.of("cases/a.yaml", "packs/harbor/pack.yaml")) {
            Files.setLastModifiedTime(file(path), FileTime.from(Instant.EPOCH));
        }

        assertThat(render()).isEmpty();
        assertThat(report(renderer()).unchanged()).isEqualTo(3);
    }

    @Test
    void aCaseThatHasChangedIsMadeAgainAlone() throws IOException {
        change("cases/sub/b.yaml", text -> text + "# a comment\n");

        assertThat(render()).containsExactly("sub/b");
        assertThat(render()).isEmpty();
    }

    @Test
    void aSectionOfAPackMakesItsLettersAgain() throws IOException {
        SetFiles.write(
                file("packs/harbor/sections/notices.ftlh"),
                "<section><h2>Notices</h2><p>Call us.</p></section>");

        assertThat(render()).containsExactly("h");
    }

    @Test
    void aStyleOfAPackMakesItsLettersAgain() throws IOException {
        SetFiles.write(file("packs/harbor/style/house.css"), "p { margin: 0 }");

        assertThat(render()).containsExactly("h");
    }

    @Test
    void aMacroOfAParentPackMakesTheLettersOfItsChildrenAgain() throws IOException {
        change("packs/pier/sections/notices.ftlh", text -> text.replace("Write", "Call"));

        assertThat(render()).containsExactly("h");
    }

    @Test
    void anotherParentMakesTheLettersOfAPackAgain() throws IOException {
        SetFiles.write(file("packs/harbor/pack.yaml"), "extends: imr-final-determination\n");

        assertThat(render()).containsExactly("h");
    }

    @Test
    void aDeletedCaseTakesItsLettersWithItAndARenamedOneMovesThem() throws IOException {
        Files.move(file("cases/a.yaml"), file("cases/z.yaml"));
        Files.delete(file("cases/sub/b.yaml"));

        assertThat(render()).containsExactly("z");
        assertThat(letters()).containsExactly("h.html", "h.pdf", "z.html", "z.pdf");
    }

    @Test
    void aLetterThatSomebodyHasChangedOrTakenAwayIsMadeAgain() throws IOException {
        Files.delete(file("letters/parties/a.pdf"));
        change("letters/parties/h.html", text -> text.replace("Upheld", "Overturned"));

        assertThat(render()).containsExactly("a", "h");
    }

    @Test
    void whatShapesLettersMakesThemAllAgain() throws IOException {
        assertThat(render(renderer().formats(EnumSet.allOf(OutputFormat.class)))).hasSize(3);
        assertThat(render(renderer().formats(EnumSet.allOf(OutputFormat.class)))).isEmpty();
        assertThat(render(renderer().audiences(EnumSet.allOf(Audience.class)))).hasSize(3);
        assertThat(render(renderer().outputTimestamp(Instant.EPOCH))).hasSize(3);
        assertThat(render(renderer().pack("harbor"))).hasSize(3);
    }

    @Test
    void aDamagedNoteIsRebuiltAndNeverTrusted() throws IOException {
        for (Path note : notes()) {
            String text = Files.readString(note);
            Files.writeString(note, text.replace("rendered", "withheld"));
        }
        change("packs/harbor/pack.yaml", text -> text + "# another pack\n");

        assertThat(render()).hasSize(3);
        assertThat(render()).isEmpty();
        for (Path note : notes()) {
            Files.writeString(note, Files.readString(note).substring(0, 100));
        }
        change("packs/harbor/pack.yaml", text -> text + "# a third\n");
        assertThat(render()).hasSize(3);
    }

    @Test
    void aFailedCaseIsTriedAgain() throws IOException {
        change("cases/a.yaml", text -> text.replace("decision: upheld", "decision: uphold"));

        assertThat(report(renderer()).errors()).isEqualTo(1);
        BatchReport again = report(renderer());

        assertThat(again.errors()).isEqualTo(1);
        assertThat(again.unchanged()).isEqualTo(2);
        assertThat(letters()).doesNotContain("a.html");
    }

    @Test
    void warningsOfUnchangedLettersAreToldAgain() throws IOException {
        change(
                "cases/a.yaml",
                text -> text.replace("strained the low back", "was seen on 05/06/2016"));
        List<Diagnostic> first = report(renderer()).diagnostics();

        BatchReport again = report(renderer());

        assertThat(again.unchanged()).isEqualTo(3);
        assertThat(again.diagnostics()).isEqualTo(first);
        assertThat(again.warnings()).isEqualTo(1);
    }

    @Test
    void nothingIsMadeAgainWhereAllOfItWasMoved(@TempDir Path elsewhere) throws IOException {
        String warned = "strained the low back. It was seen on 05/06/2016 and 07/06/2016";
        change("cases/a.yaml", text -> text.replace("strained the low back", warned));
        List<Diagnostic> first = report(renderer()).diagnostics();
        assertThat(first).isNotEmpty();
        String manifest = Files.readString(file("letters/parties/manifest.json"));
        String there = Places.slashed(elsewhere.resolve("work"));
        List<Diagnostic> moved =
                first.stream()
                        .map(it -> it.renamed(f -> f.replace(Places.slashed(folder), there)))
                        .toList();
        assertThat(moved).isNotEqualTo(first);

        folder = Files.move(folder, elsewhere.resolve("work"));
        BatchReport again = report(renderer());

        assertThat(again.unchanged()).isEqualTo(3);
        assertThat(again.diagnostics()).isEqualTo(moved);
        assertThat(Files.readString(file("letters/parties/manifest.json"))).isEqualTo(manifest);
    }

    @Test
    void anOverviewOfUnchangedLettersIsTheSame() throws IOException {
        String course =
                "  number: CM15-0000042\n  priority: expedited\n  dateAssigned: 2015-03-01\n";
        change("cases/a.yaml", text -> text.replace("  number: CM15-0000042\n", course));
        assertThat(render()).containsExactly("a");
        String first = Files.readString(file("letters/parties/index.html"));
        Files.delete(file("letters/parties/index.html"));

        assertThat(render()).isEmpty();

        assertThat(Files.readString(file("letters/parties/index.html")))
                .isEqualTo(first)
                .contains("<td class=\"date assigned\">2015-03-01</td>");
    }

    @Test
    void twoExecutionsShareAnOutputFolder() throws IOException {
        SetFiles.write(file("others/o.yaml"), numbered(SetFiles.sound(), 50));
        BatchRenderer.Builder others = renderer().casesDirectory(file("others"));

        assertThat(render(others)).containsExactly("o");
        assertThat(render()).isEmpty();
        assertThat(render(others)).isEmpty();
        assertThat(letters()).contains("a.html", "h.html", "o.html", "sub/b.html");
        assertThat(Files.readString(file("letters/parties/manifest.json")))
                .contains("\"a.yaml\"", "\"o.yaml\"");
        Files.delete(file("others/o.yaml"));
        SetFiles.write(file("others/p.yaml"), numbered(SetFiles.sound(), 51));
        assertThat(render(others)).containsExactly("p");
        assertThat(letters()).contains("a.html", "p.html").doesNotContain("o.html");
    }

    @Test
    void twoExecutionsWithOneLetterAreAnErrorAndTheFirstStays() throws IOException {
        String mine = Files.readString(file("letters/parties/a.html"));
        SetFiles.write(file("others/a.yaml"), numbered(SetFiles.sound(), 50));

        BatchReport report = report(renderer().casesDirectory(file("others")));

        assertThat(report.diagnostics().get(0).message().text())
                .isEqualTo("another execution has written its letter, a, for another case");
        assertThat(Files.readString(file("letters/parties/a.html"))).isEqualTo(mine);
    }

    @Test
    void noNoteQuotesACaseWhereThatIsNotWanted() throws IOException {
        change("cases/a.yaml", text -> text.replace("is not medically", "is MEDICALLY"));
        assertThat(report(renderer().quoteText(false)).errors()).isPositive();

        for (Path note : notes()) {
            assertThat(Files.readString(note)).doesNotContain("MEDICALLY");
        }
    }

    private BatchRenderer.Builder renderer() {
        return BatchRenderer.builder()
                .casesDirectory(file("cases"))
                .packsDirectory(file("packs"))
                .outputDirectory(file("letters"));
    }

    private Set<String> render() throws IOException {
        return render(renderer());
    }

    /** Runs, and says whose letters were written anew, though they may have the same bytes. */
    private Set<String> render(BatchRenderer.Builder renderer) throws IOException {
        TreeMap<Path, FileTime> before = new TreeMap<>();
        for (Path note : notes()) {
            Files.setLastModifiedTime(note, FileTime.from(Instant.EPOCH));
            before.put(note, Files.getLastModifiedTime(note));
        }
        BatchReport report = report(renderer);
        Set<String> made = new TreeSet<>();
        for (Path note : notes()) {
            if (!Files.getLastModifiedTime(note).equals(before.get(note))) {
                made.add(
                        Files.readString(note)
                                .replaceFirst("(?s).*?\"source\":\"(.*?)[.]yaml\".*", "$1"));
            }
        }
        assertThat(report.errors()).isZero();
        return made;
    }

    private List<String> letters() throws IOException {
        Path set = file("letters/parties");
        try (Stream<Path> files = Files.walk(set)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> Places.slashed(set.relativize(file)))
                    .filter(path -> !path.equals("index.html") && !path.equals("manifest.json"))
                    .sorted()
                    .toList();
        }
    }

    private List<Path> notes() throws IOException {
        Path all = folder.resolve(".letterwright-letters");
        if (!Files.isDirectory(all)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(all)) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
        }
    }

    private void change(String path, UnaryOperator<String> change) throws IOException {
        String text = Files.readString(file(path));
        String changed = change.apply(text);
        assertThat(changed).isNotEqualTo(text);
        Files.writeString(file(path), changed);
    }

    private Path file(String path) {
        return folder.resolve(path);
    }

    private static String numbered(String text, int number) {
        return text.replace("0000042", "00000" + number);
    }

    private static BatchReport report(BatchRenderer.Builder renderer) {
        return renderer.build().render();
    }
}
