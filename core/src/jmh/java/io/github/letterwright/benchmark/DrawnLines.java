package io.github.letterwright.benchmark;

import io.github.letterwright.pack.FontFamily;
import io.github.letterwright.pack.PackFile;
import io.github.letterwright.pdf.PdfDocument;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * The lines of a letter, drawn with PDFBox and nothing else: same words, places, fonts and pages,
 * no tags, no rules, no frames. The least that a PDF of these words costs.
 */
final class DrawnLines {

    private record Line(String font, float size, float x, float y, String text) {}

    private final List<List<Line>> pages;
    private final Map<String, TrueTypeFont> fonts = new HashMap<>();

    private DrawnLines(List<List<Line>> pages) {
        this.pages = pages;
    }

    /** Takes the lines out of a letter; its fonts are parsed once, as the writer does. */
    static DrawnLines of(PdfDocument letter) throws IOException {
        Finder finder = new Finder();
        try (PDDocument pdf = Loader.loadPDF(letter.bytes())) {
            finder.getText(pdf);
        }
        DrawnLines lines = new DrawnLines(finder.pages);
        for (FontFamily family : Pipeline.PACK.settings().fonts()) {
            Stream.of(
                            Optional.of(family.regular()),
                            family.bold(),
                            family.italic(),
                            family.boldItalic())
                    .flatMap(Optional::stream)
                    .forEach(lines::parse);
        }
        return lines;
    }

    private void parse(PackFile file) {
        try {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file.content()));
            font.setEnableGsub(false);
            fonts.put(font.getName(), font);
        } catch (IOException e) {
            throw new IllegalStateException(file.name(), e);
        }
    }

    /** How many lines there are. */
    int count() {
        return pages.stream().mapToInt(List::size).sum();
    }

    /** A PDF of the lines. */
    byte[] draw() throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            Map<String, PDFont> embedded = new HashMap<>();
            for (List<Line> lines : pages) {
                PDPage page = new PDPage(PDRectangle.LETTER);
                pdf.addPage(page);
                try (PDPageContentStream out = new PDPageContentStream(pdf, page)) {
                    for (Line line : lines) {
                        draw(line, font(line, pdf, embedded), out);
                    }
                }
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            pdf.save(bytes);
            return bytes.toByteArray();
        }
    }

    private PDFont font(Line line, PDDocument pdf, Map<String, PDFont> embedded)
            throws IOException {
        PDFont font = embedded.get(line.font());
        if (font == null) {
            font = PDType0Font.load(pdf, fonts.get(line.font()), true);
            embedded.put(line.font(), font);
        }
        return font;
    }

    private static void draw(Line line, PDFont font, PDPageContentStream out) throws IOException {
        out.beginText();
        out.setFont(font, line.size());
        out.newLineAtOffset(line.x(), line.y());
        out.showText(line.text());
        out.endText();
    }

    /** A line ends where the font, the size or the height changes. */
    private static final class Finder extends PDFTextStripper {

        private final List<List<Line>> pages = new ArrayList<>();

        Finder() {
            setSortByPosition(false);
        }

        @Override
        protected void startPage(PDPage page) {
            pages.add(new ArrayList<>());
        }

        @Override
        protected void processTextPosition(TextPosition text) {
            List<Line> lines = pages.get(pages.size() - 1);
            String font = text.getFont().getName().replaceFirst("^[A-Z]{6}\\+", "");
            float x = text.getXDirAdj();
            float y = PDRectangle.LETTER.getHeight() - text.getYDirAdj();
            Line last = lines.isEmpty() ? null : lines.get(lines.size() - 1);
            if (last != null
                    && last.font().equals(font)
                    && last.size() == text.getFontSizeInPt()
                    && last.y() == y) {
                lines.set(
                        lines.size() - 1,
                        new Line(font, last.size(), last.x(), y, last.text() + text.getUnicode()));
            } else {
                lines.add(new Line(font, text.getFontSizeInPt(), x, y, text.getUnicode()));
            }
        }
    }
}
