package io.github.letterwright.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.letterwright.compose.HtmlDocument;
import io.github.letterwright.diagnostic.Checked;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfWriterTest {

    private static final PdfWriter WRITER = PdfWriter.builder(Letters.fonts()).build();

    @Test
    void aLetterConformsToPdfA2aAndPdfUa1() {
        Checked<PdfDocument> written = WRITER.write(Letters.twoPages());

        assertThat(written.diagnostics()).isEmpty();
        assertThat(VeraPdf.failures(written.orThrow().bytes())).isEmpty();
        assertThat(written.orThrow().pages()).isEqualTo(2);
    }

    @Test
    void runningElementsConformToo() {
        HtmlDocument letter =
                Letters.document(
                        Letters.body("<div class='r'>Running head</div><h1>Title</h1><p>Words</p>")
                                .text()
                                .replace(
                                        "</style>",
                                        ".r { position: running(r) } @page { @top-center {"
                                                + " content: element(r); font-family: 'Liberation"
                                                + " Serif' } }</style>"));

        assertThat(VeraPdf.failures(WRITER.write(letter).orThrow().bytes())).isEmpty();
    }

    @Test
    void aLetterWithoutDateOrAuthorConformsAndHoldsNeither() throws IOException {
        byte[] pdf = WRITER.write(Letters.undated()).orThrow().bytes();

        assertThat(VeraPdf.failures(pdf)).isEmpty();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentInformation().getMetadataKeys())
                    .containsExactlyInAnyOrder("Title", "Subject", "Creator", "Producer");
            assertThat(new String(document.getDocumentCatalog().getMetadata().toByteArray()))
                    .doesNotContain("Date", "dc:creator");
        }
    }

    @Test
    void theLetterTellsItsLanguageTitleAndDate() throws IOException {
        try (PDDocument pdf = read(Letters.twoPages())) {
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en-US");
            assertThat(pdf.getDocumentCatalog().getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(pdf.getDocumentInformation().getTitle()).isEqualTo("Final Determination");
            assertThat(pdf.getDocumentInformation().getAuthor())
                    .isEqualTo("Harbor Independent Review");
            assertThat(pdf.getDocumentInformation().getCreationDate().toInstant())
                    .hasToString("2015-03-04T00:00:00Z");
        }
    }

    @Test
    void bookmarksAreTheHeadingsNestedByLevel() throws IOException {
        try (PDDocument pdf = read(Letters.twoPages())) {
            assertThat(outline(pdf.getDocumentCatalog().getDocumentOutline(), ""))
                    .containsExactly(
                            "Final Determination",
                            "  Case facts",
                            "  Clinical case summary",
                            "    Records reviewed",
                            "  Decisions",
                            "    Revision of lumbar fusion L5-S1: Upheld",
                            "    Two-day inpatient stay: Overturned");
        }
    }

    @Test
    void theWordsOfThePdfAreTheWordsOfTheHtml(@TempDir Path folder) throws Exception {
        assertThat(words(Letters.twoPages(), folder))
                .containsExactlyElementsOf(HtmlWords.of(Letters.twoPages()));
    }

    @Test
    void aWordLongerThanTheLineWrapsAndLosesNoCharacter(@TempDir Path folder) throws Exception {
        String word = "https://www.example.org/" + "abcdefghij".repeat(17);
        HtmlDocument letter = Letters.body("<h1>Title</h1><p>" + word + "</p>");

        assertThat(String.join("", words(letter, folder))).isEqualTo("Title" + word);
    }

    private static PDDocument read(HtmlDocument letter) throws IOException {
        return Loader.loadPDF(WRITER.write(letter).orThrow().bytes());
    }

    private static List<String> outline(PDOutlineNode node, String indentation) {
        List<String> lines = new ArrayList<>();
        for (PDOutlineItem item : node.children()) {
            lines.add(indentation + item.getTitle());
            lines.addAll(outline(item, indentation + "  "));
        }
        return lines;
    }

    /** What poppler reads, without the running header and footer. */
    private static List<String> words(HtmlDocument letter, Path folder) throws Exception {
        Path pdf = Files.write(folder.resolve("a.pdf"), WRITER.write(letter).orThrow().bytes());
        Process process;
        try {
            process =
                    new ProcessBuilder("pdftotext", "-enc", "UTF-8", pdf.toString(), "-")
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start();
        } catch (IOException e) {
            assumeThat(e).as("pdftotext (poppler-utils) is not installed").isNull();
            return List.of();
        }
        String text = new String(process.getInputStream().readAllBytes(), "UTF-8");
        assertThat(process.waitFor()).isZero();
        return List.of(
                text.replaceAll("\f?Harbor Independent Review\n(?!1 Pier)", " ")
                        .replaceAll("Page \\d+ of \\d+", " ")
                        .strip()
                        .split("\\s+"));
    }
}
