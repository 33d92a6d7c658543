package io.github.letterwright.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.letterwright.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is told and kept of letters that are not made again. */
class UnchangedLettersTest extends RenderedOnce {

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
}
