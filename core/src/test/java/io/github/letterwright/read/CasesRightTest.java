package io.github.letterwright.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.letterwright.diagnostic.TextFormat;
import io.github.letterwright.model.ReviewCase;
import io.github.letterwright.model.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Files in {@code cases-right} read without a diagnostic, and their texts are verbatim. */
class CasesRightTest {

    private static final Path FOLDER = Path.of("src/test/resources/cases-right");
    private static final CaseReader READER = CaseReader.create();

    static Stream<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void eachFileReadsWithoutADiagnostic(Path file) {
        assertThat(TextFormat.create().format(READER.read(file).diagnostics())).isEmpty();
    }

    @Test
    void textIsTakenAsItIsWritten() {
        ReviewCase read = read("verbatim.yaml");

        var organization = read.organization().orElseThrow();
        assertThat(organization.name().source()).isEqualTo("no");
        assertThat(organization.shortName().map(Text::source)).contains("1.10");
        assertThat(organization.address()).extracting(Text::source).containsExactly("012", "4+/5");
        assertThat(read.facts().orElseThrow().number().map(Text::source)).contains("0042-778");
        var worker = read.injuredWorker().orElseThrow();
        assertThat(worker.name().map(Text::source)).contains("true");
        assertThat(worker.claimNumber().map(Text::source)).contains("305");
        assertThat(worker.age()).hasValue(50);
        assertThat(read.reviewer().specialties())
                .extracting(Text::source)
                .containsExactly("a~", "null", "C5*");
        assertThat(read.reviewer().licensure())
                .extracting(Text::source)
                .containsExactly("California", "Nevada's", "7");
        assertThat(read.recordsReviewed().get(0).document().source()).isEqualTo("<5%");
        assertThat(read.recordsReviewed().get(0).dates()).hasToString("[2014-11, 2014-12-04]");
        assertThat(read.caseSummary().text().source())
                .isEqualTo(
                        "First line: # not a comment\n  deeper\n1. Not a list\n\n"
                                + "A colon: and {braces}, [brackets]");
        var item = read.items().get(0);
        assertThat(item.treatment().source()).isEqualTo("Fusion \"L5-S1\": café");
        assertThat(item.bodyPart().map(Text::source)).contains("0x1F");
        assertThat(item.rationale().text().source())
                .isEqualTo("One line that is folded\nand <<kind|named>> \\<<not");
    }

    @Test
    void numbersInJsonAreTakenAsTheyAreWritten() {
        ReviewCase read = read("all-in-json.json");

        assertThat(read.injuredWorker().orElseThrow().claimNumber().map(Text::source))
                .contains("1.10");
        assertThat(read.caseSummary().text().source())
                .isEqualTo("First.\n\nSecond \"quoted\" \uD83D\uDE00");
    }

    @Test
    void lineEndsAndByteOrderMarksChangeNothing() {
        assertThat(read("crlf.yaml")).isEqualTo(read("minimal.yml"));
        assertThat(read("byte-order-mark.yaml")).isEqualTo(read("minimal.yml"));
        assertThat(read("explicit-document.yaml")).isEqualTo(read("minimal.yml"));
    }

    private static ReviewCase read(String file) {
        return READER.read(FOLDER.resolve(file)).orThrow().reviewCase();
    }
}
