package io.github.letterwright.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextFormatTest {

    @TempDir Path folder;

    @Test
    void aDiagnosticShowsItsLineWithTheHintUnderIt() throws IOException {
        Diagnostic found =
                Diagnostic.error(
                                "LW114",
                                at("items:\n  decision: uphold\n", 2, 13, 6),
                                "unknown decision {}",
                                "uphold")
                        .withHint("did you mean {}?", "upheld");

        assertThat(said(TextFormat.create(), found))
                .isEqualTo(
                        """
                        [ERROR] a.yaml:[2,13] LW114 unknown decision "uphold"
                            2 |   decision: uphold
                              |             ^^^^^^ did you mean "upheld"?
                        """);
    }

    @Test
    void withoutTextOfTheCaseOnlyPlacesAndOurOwnWordsAreLeft() throws IOException {
        Diagnostic found =
                Diagnostic.warning("LW207", at("a: Pat\n", 1, 4, 3), "{} is named", "Pat")
                        .withHint("mark {}", "Pat");

        assertThat(said(TextFormat.create().quoteText(false), found))
                .isEqualTo(
                        """
                        [WARNING] a.yaml:[1,4] LW207 "…" is named
                          hint: mark "…"
                        """);
    }

    @Test
    void aPlaceWithoutAReadableLineHasNoFrame() {
        Diagnostic found =
                Diagnostic.error("LW301", new SourceLocation("no/such.yaml", 3, 1, 0), "a fault");

        assertThat(TextFormat.create().format(List.of(found, found.withHint("mend it"))))
                .isEqualTo(
                        """
                        [ERROR] no/such.yaml:[3,1] LW301 a fault
                        [ERROR] no/such.yaml:[3,1] LW301 a fault
                          hint: mend it
                        """);
    }

    @Test
    void whatStandsInNoFileIsOneLine() {
        assertThat(
                        TextFormat.create()
                                .format(
                                        Diagnostic.error(
                                                "LW501", SourceLocation.NONE, "there is no case")))
                .isEqualTo("[ERROR] LW501 there is no case");
    }

    @Test
    void columnsAreCodePointsAndTabsTakeOne() throws IOException {
        Diagnostic found =
                Diagnostic.error("LW109", at("\uFEFF\tx: \uD83D\uDE00 y\n", 1, 7, 1), "a fault");

        assertThat(said(TextFormat.create(), found))
                .isEqualTo(
                        """
                        [ERROR] a.yaml:[1,7] LW109 a fault
                            1 |  x: 😀 y
                              |       ^
                        """);
    }

    @Test
    void ofALongLineThePartAroundThePlaceIsShown() throws IOException {
        String line = "0123456789".repeat(30);
        Diagnostic found = Diagnostic.error("LW109", at(line, 1, 101, 3), "a fault");

        assertThat(said(TextFormat.create(), found))
                .isEqualTo(
                        "[ERROR] a.yaml:[1,101] LW109 a fault\n"
                                + "    1 | …"
                                + "0123456789".repeat(12)
                                + "…\n      | "
                                + " ".repeat(41)
                                + "^^^\n");
    }

    private SourceLocation at(String content, int line, int column, int length) throws IOException {
        Path file = Files.writeString(folder.resolve("a.yaml"), content);
        return new SourceLocation(file.toString(), line, column, length);
    }

    private String said(TextFormat format, Diagnostic found) {
        return format.format(List.of(found)).replace(folder + "/", "");
    }
}
