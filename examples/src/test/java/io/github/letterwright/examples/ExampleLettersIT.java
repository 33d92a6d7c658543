package io.github.letterwright.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** Holds what the plugin rendered in this build against judges that are not ours. */
class ExampleLettersIT {

    private static final Path LETTERS = Path.of("target", "letters");

    @BeforeAll
    static void startVeraPdf() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    static Stream<Path> pdfs() throws IOException {
        return files(".pdf");
    }

    private static Stream<Path> files(String ending) throws IOException {
        try (Stream<Path> walk = Files.walk(LETTERS)) {
            List<Path> found = walk.filter(f -> f.toString().endsWith(ending)).sorted().toList();
            return found.stream();
        }
    }

    @Test
    void theSchemaThatACaseNamesToEditorsIsThere() throws IOException {
        Path folder = Path.of("src", "letters", "cases");
        String turnsOn = "# yaml-language-server: $schema=";
        try (Stream<Path> walk = Files.walk(folder)) {
            List<Path> cases = walk.filter(f -> f.toString().endsWith(".yaml")).toList();
            for (Path file : cases) {
                String first = Files.readAllLines(file).get(0);
                assertThat(first).as(file.toString()).startsWith(turnsOn);
                assertThat(file.resolveSibling(first.substring(turnsOn.length()))).isRegularFile();
            }
        }
        assertThat(Files.readString(folder.resolve("spine/lumbar-fusion.yaml")))
                .startsWith(turnsOn + "../.schema/review-case-1.schema.json\n");
    }

    @Test
    void everyCaseHasALetterForEachAudienceInEachFormat() throws IOException {
        List<String> cases;
        Path folder = Path.of("src", "letters", "cases");
        try (Stream<Path> walk = Files.walk(folder)) {
            cases =
                    walk.filter(f -> f.toString().endsWith(".yaml"))
                            .map(f -> folder.relativize(f).toString().replaceAll("\\.yaml$", ""))
                            .sorted()
                            .toList();
        }
        assertThat(cases).hasSizeGreaterThanOrEqualTo(12);
        for (String audience : List.of("parties", "public")) {
            for (String ending : List.of(".html", ".pdf", ".txt")) {
                assertThat(cases)
                        .allSatisfy(
                                c ->
                                        assertThat(LETTERS.resolve(audience).resolve(c + ending))
                                                .exists());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pdfs")
    void aPdfFailsNoRuleOfVeraPdf(Path pdf) {
        assertThat(VeraPdf.failures(pdf, PDFAFlavour.PDFA_2_A)).isEmpty();
        assertThat(VeraPdf.failures(pdf, PDFAFlavour.PDFUA_1)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pdfs")
    void aPdfHasTheWordsOfItsHtmlInTheirOrder(Path pdf) throws Exception {
        assumeTrue(PdfText.isInstalled(), "SKIPPED: pdftotext (poppler) is not installed");
        Path html = Path.of(pdf.toString().replaceAll("\\.pdf$", ".html"));
        String words = HtmlWords.of(Files.readString(html, StandardCharsets.UTF_8));
        assertThat(PdfText.words(pdf)).isEqualTo(words);
    }
}
