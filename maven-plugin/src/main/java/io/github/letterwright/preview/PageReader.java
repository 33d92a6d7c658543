package io.github.letterwright.preview;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.jspecify.annotations.Nullable;

/** Reads the words of a PDF's pages and where they stand. */
final class PageReader extends PDFTextStripper {

    private final List<List<PrintedLine>> pages = new ArrayList<>();
    private final Deque<Boolean> artifacts = new ArrayDeque<>();
    private final Set<TextPosition> margin = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<PrintedLine.Word> words = new ArrayList<>();
    private PDRectangle paper = PDRectangle.LETTER;
    private double baseline;
    private double size;
    private boolean inMargin;

    private PageReader() {
        setSuppressDuplicateOverlappingText(false);
        setShouldSeparateByBeads(false);
    }

    /** The words of a PDF. */
    static PrintedPages read(byte[] pdf) {
        PageReader reader = new PageReader();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            reader.writeText(document, Writer.nullWriter());
        } catch (IOException e) {
            throw new UncheckedIOException("the words of a page cannot be read", e);
        }
        return new PrintedPages(reader.pages);
    }

    @Override
    protected void startPage(PDPage page) {
        paper = page.getCropBox();
        pages.add(new ArrayList<>());
    }

    @Override
    protected void endPage(PDPage page) {
        endLine();
        margin.clear();
    }

    /** What is printed around a letter on each page is marked as no part of it (PDF/UA-1, 7.1). */
    @Override
    public void beginMarkedContentSequence(COSName tag, @Nullable COSDictionary properties) {
        artifacts.push(COSName.ARTIFACT.equals(tag));
        super.beginMarkedContentSequence(tag, properties);
    }

    @Override
    public void endMarkedContentSequence() {
        artifacts.poll();
        super.endMarkedContentSequence();
    }

    @Override
    protected void processTextPosition(TextPosition text) {
        if (artifacts.contains(true)) {
            margin.add(text);
        }
        super.processTextPosition(text);
    }

    @Override
    protected void writeString(String text, List<TextPosition> glyphs) {
        List<TextPosition> word = new ArrayList<>();
        for (TextPosition glyph : glyphs) {
            if (glyph.getUnicode().isBlank()) {
                endWord(word);
            } else {
                word.add(glyph);
            }
        }
        endWord(word);
    }

    private void endWord(List<TextPosition> word) {
        if (word.isEmpty()) {
            return;
        }
        TextPosition first = word.get(0);
        TextPosition last = word.get(word.size() - 1);
        if (inMargin != margin.contains(first)) {
            endLine();
        }
        inMargin = margin.contains(first);
        baseline = first.getYDirAdj() / paper.getHeight();
        size = Math.max(size, first.getFontSizeInPt() / paper.getWidth());
        double left = first.getXDirAdj() / paper.getWidth();
        double right = (last.getXDirAdj() + last.getWidthDirAdj()) / paper.getWidth();
        String text = word.stream().map(TextPosition::getUnicode).collect(Collectors.joining());
        words.add(new PrintedLine.Word(text, left, right - left));
        word.clear();
    }

    @Override
    protected void writeLineSeparator() {
        endLine();
    }

    private void endLine() {
        if (!words.isEmpty()) {
            pages.get(pages.size() - 1).add(new PrintedLine(baseline, size, inMargin, words));
            words.clear();
            size = 0;
        }
    }
}
