package io.github.letterwright.conform;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.diagnostic.TextFormat;
import io.github.letterwright.pdf.PdfDocument;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Faults that the writer does not make, made by hand in a finished file. */
class ConformanceTest {

    private interface Change {
        void apply(PDDocument pdf) throws IOException;
    }

    /** Without veraPDF: it is not what these tests are about. */
    private static final Conformance OWN = new Conformance(Optional.of(pdf -> List.of()));

    private static SoundLetter sound;

    @BeforeAll
    static void writeTheLetter() {
        sound = SoundLetter.write();
    }

    @Test
    void aSoundLetterHasNoFault() throws IOException {
        assertThat(Conformance.create().check(sound.html(), sound.pdf())).isEmpty();
        assertThat(found(pdf -> {})).isEmpty();
    }

    @Test
    void theLanguageIsTheLetters() throws IOException {
        assertThat(found(pdf -> pdf.getDocumentCatalog().setLanguage("de")))
                .containsExactly(
                        "[ERROR] case.yaml LW423 the PDF names the language \"de\", and the"
                                + " letter's is \"en-US\"");
        assertThat(found(pdf -> pdf.getDocumentCatalog().setLanguage(null))).hasSize(1);
    }

    @Test
    void theTitleIsTheHtmlsAndShown() throws IOException {
        assertThat(
                        found(
                                pdf -> {
                                    pdf.getDocumentInformation().setTitle("Untitled");
                                    pdf.getDocumentCatalog()
                                            .getViewerPreferences()
                                            .setDisplayDocTitle(false);
                                }))
                .containsExactly(
                        "[ERROR] case.yaml LW423 the PDF's title is \"Untitled\", and the letter's"
                                + " is \"Determination\"",
                        "[ERROR] case.yaml LW423 the PDF shows its file's name for its title");
    }

    @Test
    void thePagesAreAsManyAsStated() throws IOException {
        assertThat(found(pdf -> pdf.addPage(new PDPage(PDRectangle.LETTER))))
                .containsExactly(
                        "[ERROR] case.yaml LW423 the PDF has 2 pages, and is said to have 1");
    }

    @Test
    void bookmarksAreTheHeadingsAndLive() throws IOException {
        assertThat(
                        found(
                                pdf -> {
                                    PDOutlineItem first = first(pdf);
                                    first.setTitle("Another");
                                    PDPageFitDestination gone = new PDPageFitDestination();
                                    gone.setPage(new PDPage());
                                    first.setDestination(gone);
                                }))
                .containsExactly(
                        "[ERROR] body.ftlh:[1,10] LW425 the bookmark \"Another\" leads nowhere",
                        "[ERROR] body.ftlh:[1,10] LW425 the bookmark is \"Another\" where the"
                                + " heading is \"Determination\"");
        assertThat(found(pdf -> pdf.getDocumentCatalog().setDocumentOutline(null))).hasSize(1);
    }

    private static PDOutlineItem first(PDDocument pdf) {
        return pdf.getDocumentCatalog().getDocumentOutline().children().iterator().next();
    }

    @Test
    void linksInsideTheLetterLeadToAPage() throws IOException {
        assertThat(
                        found(
                                pdf -> {
                                    PDPageFitDestination gone = new PDPageFitDestination();
                                    gone.setPage(new PDPage());
                                    PDAnnotationLink link =
                                            (PDAnnotationLink)
                                                    pdf.getPage(0).getAnnotations().get(0);
                                    link.setAction(null);
                                    link.setDestination(gone);
                                }))
                .containsExactly(
                        "[ERROR] case.yaml LW425 a link on page 1 leads nowhere",
                        "[ERROR] case.yaml LW425 the letter has 1 links into itself, and its PDF"
                                + " 0");
    }

    @Test
    void headerCellsSayWhatTheyHead() throws IOException {
        assertThat(
                        found(
                                pdf ->
                                        pdf.getDocument().getXrefTable().keySet().stream()
                                                .map(
                                                        key ->
                                                                pdf.getDocument()
                                                                        .getObjectFromPool(key))
                                                .map(object -> object.getObject())
                                                .filter(COSDictionary.class::isInstance)
                                                .map(COSDictionary.class::cast)
                                                .forEach(ConformanceTest::silence)))
                .containsExactly(
                        "[ERROR] body.ftlh:[1,10] LW426 a header cell does not say what it heads");
    }

    private static void silence(COSDictionary element) {
        if ("TH".equals(element.getNameAsString(COSName.S))) {
            element.removeItem(COSName.A);
        }
    }

    @Test
    void textLeavesThePageAtNoSide() throws IOException {
        float[][] places = {{-20, 400}, {600, 400}, {300, -1}, {300, 840}};
        for (float[] place : places) {
            assertThat(found(pdf -> write(pdf, place[0], place[1], "Outside")))
                    .as("at %s, %s", place[0], place[1])
                    .anySatisfy(it -> assertThat(it).contains("LW428 text leaves page 1: "));
        }
        assertThat(found(pdf -> write(pdf, 300, 400, "Inside"))).isEmpty();
    }

    @Test
    void noGlyphStandsForNothing() throws IOException {
        assertThat(
                        found(
                                pdf -> {
                                    try (var page = appending(pdf)) {
                                        PDPage first = pdf.getPage(0);
                                        COSName name =
                                                first.getResources()
                                                        .getFontNames()
                                                        .iterator()
                                                        .next();
                                        PDFont font = first.getResources().getFont(name);
                                        page.beginText();
                                        page.setFont(font, 12);
                                        page.newLineAtOffset(300, 400);
                                        page.appendRawCommands("<0000> Tj\n");
                                        page.endText();
                                    }
                                }))
                .containsExactly(
                        "[ERROR] case.yaml LW428 page 1 shows a sign for a missing glyph:"
                                + " \"\uFFFD\"");
    }

    @Test
    void whatIsNoPdfIsSaid() {
        byte[] bytes = {1, 2, 3};

        assertThat(said(OWN.check(sound.html(), new PdfDocument(bytes, 1))))
                .containsExactly("[ERROR] case.yaml LW422 the PDF cannot be read");
        assertThat(said(Conformance.create().check(sound.html(), new PdfDocument(bytes, 1))))
                .contains("[ERROR] case.yaml LW422 the PDF cannot be read");
    }

    @Test
    void absenceOfVeraPdfIsOneWarningOfAllLetters() {
        Conformance alone = new Conformance(Optional.empty());

        assertThat(TextFormat.create().format(alone.check(sound.html(), sound.pdf())))
                .isEqualTo(
                        "[WARNING] LW421 not checked: the rules of PDF/A-2a and PDF/UA-1\n"
                                + "  hint: add org.verapdf:validation-model to the plugin's"
                                + " dependencies\n");
        assertThat(alone.judgesStandards()).isFalse();
    }

    @Test
    void filesAreCheckedAsWellAndBlamedOnTheirLines(@TempDir Path folder) throws IOException {
        Path pdf = Files.write(folder.resolve("a.pdf"), sound.pdf().bytes());
        Path html = folder.resolve("a.html");
        Files.writeString(html, sound.html().text().replace("The words", "Other\nwords"));

        assertThat(said(OWN.check(html, pdf, 1)))
                .containsExactly(
                        "[ERROR] "
                                + html
                                + ":[4,69] LW429 the PDF reads \"The words. Case 1\" where the HTML"
                                + " says \"Other words. Case 1\"");
        Files.writeString(html, "<p>");
        assertThat(said(OWN.check(html, pdf, 1)))
                .containsExactly("[ERROR] " + html + " LW422 the HTML is not well-formed");
        Files.delete(html);
        assertThat(said(OWN.check(html, pdf, 1)))
                .containsExactly("[ERROR] " + pdf + " LW422 a file cannot be read");
    }

    @Test
    void manyLettersAreCheckedAtOnce() {
        Conformance gate = Conformance.create();

        assertThat(
                        IntStream.range(0, 8)
                                .parallel()
                                .mapToObj(i -> gate.check(sound.html(), sound.pdf()))
                                .toList())
                .allSatisfy(found -> assertThat(found).isEmpty());
    }

    private static void write(PDDocument pdf, float x, float y, String text) throws IOException {
        try (var page = appending(pdf)) {
            PDFont font = new PDType1Font(FontName.HELVETICA);
            page.beginText();
            page.setFont(font, 12);
            page.newLineAtOffset(x, y);
            page.showText(text);
            page.endText();
        }
    }

    private static PDPageContentStream appending(PDDocument pdf) throws IOException {
        return new PDPageContentStream(pdf, pdf.getPage(0), AppendMode.APPEND, true, true);
    }

    private static List<String> found(Change change) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(sound.pdf().bytes())) {
            change.apply(pdf);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            pdf.save(bytes);
            return said(OWN.check(sound.html(), new PdfDocument(bytes.toByteArray(), 1)));
        }
    }

    private static List<String> said(List<Diagnostic> diagnostics) {
        return diagnostics.stream().map(Diagnostic::toString).toList();
    }
}
