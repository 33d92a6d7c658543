package io.github.letterwright.conform;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/**
 * The text that the pages of a PDF show, by the marks that its structure refers to, and what of it
 * nobody can read: glyphs that stand for no character, and text that leaves the page.
 */
final class PrintedText extends PDFTextStripper {

    /** A page, counted from 1, and a marked content on it. */
    record Mark(int page, int id) {}

    /** Text that nobody can read, on a page. */
    record Lost(int page, String text) {}

    /** How far a letter reaches below and above its line, in heights of the font. */
    private static final float BELOW = -0.2f;

    private static final float ABOVE = 0.7f;

    /** Justified lines are rounded. In points. */
    private static final double ROUNDING = 0.5;

    private static final int NO_MARK = -1;
    private static final int RUNNING = -2;

    private final Map<Mark, StringBuilder> texts = new HashMap<>();
    private final StringBuilder aside = new StringBuilder();
    private final Deque<Integer> marks = new ArrayDeque<>();
    private final Map<Integer, StringBuilder> outside = new HashMap<>();
    private final Map<Integer, StringBuilder> unreadable = new HashMap<>();
    private final StringBuilder word = new StringBuilder();

    private PrintedText() {}

    static PrintedText of(PDDocument pdf) throws IOException {
        PrintedText text = new PrintedText();
        text.getText(pdf);
        return text;
    }

    /** What a mark shows; nothing when it shows no text. */
    String at(Mark mark) {
        return texts.getOrDefault(mark, new StringBuilder()).toString();
    }

    /** Whether the headers and footers say something, which is given without its spaces. */
    boolean isAside(String words) {
        return aside.indexOf(words) >= 0;
    }

    /** What leaves a page, page by page. */
    List<Lost> outside() {
        return lost(outside);
    }

    /** The words before a glyph that stands for no character, page by page. */
    List<Lost> unreadable() {
        return lost(unreadable);
    }

    private static List<Lost> lost(Map<Integer, StringBuilder> pages) {
        List<Lost> lost = new ArrayList<>();
        pages.keySet().stream()
                .sorted()
                .forEach(page -> lost.add(new Lost(page, Spaces.single(pages.get(page)))));
        return lost;
    }

    @Override
    protected void startPage(PDPage page) {
        marks.clear();
        word.setLength(0);
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
        int inherited = marks.isEmpty() ? NO_MARK : marks.peek();
        if (properties != null && "Pagination".equals(properties.getNameAsString(COSName.TYPE))) {
            marks.push(RUNNING);
        } else {
            marks.push(properties == null ? inherited : properties.getInt(COSName.MCID, inherited));
        }
    }

    @Override
    public void endMarkedContentSequence() {
        marks.poll();
        word.setLength(0);
    }

    @Override
    protected void showGlyph(Matrix place, PDFont font, int code, Vector advance)
            throws IOException {
        String text = font.toUnicode(code);
        boolean shown = !(font instanceof PDVectorFont drawn) || drawn.hasGlyph(code);
        if (text == null || !shown) {
            page(unreadable).append(word).append('\uFFFD');
            word.setLength(0);
        }
        String read = text == null ? "\uFFFD" : text;
        int id = marks.isEmpty() ? NO_MARK : marks.peek();
        if (id == RUNNING) {
            aside.append(read.strip());
        } else if (id != NO_MARK) {
            Mark mark = new Mark(getCurrentPageNo(), id);
            texts.computeIfAbsent(mark, it -> new StringBuilder()).append(read);
        }
        if (Spaces.isSpace(read.codePointAt(0))) {
            word.setLength(0);
        } else {
            word.append(read);
        }
        if (!read.isBlank() && leaves(place, advance.getX())) {
            page(outside).append(read);
        }
    }

    private StringBuilder page(Map<Integer, StringBuilder> pages) {
        return pages.computeIfAbsent(getCurrentPageNo(), it -> new StringBuilder());
    }

    private boolean leaves(Matrix place, float width) {
        PDRectangle page = getCurrentPage().getCropBox();
        return isBeyond(page, place.transformPoint(0, BELOW))
                || isBeyond(page, place.transformPoint(width, ABOVE));
    }

    private static boolean isBeyond(PDRectangle page, Point2D.Float point) {
        return point.x < page.getLowerLeftX() - ROUNDING
                || point.x > page.getUpperRightX() + ROUNDING
                || point.y < page.getLowerLeftY() - ROUNDING
                || point.y > page.getUpperRightY() + ROUNDING;
    }
}
