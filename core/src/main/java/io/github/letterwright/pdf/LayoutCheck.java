package io.github.letterwright.pdf;

import com.openhtmltopdf.css.style.CalculatedStyle;
import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.pdfboxout.PdfBoxFSFont;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.InlineText;
import com.openhtmltopdf.render.LineBox;
import com.openhtmltopdf.render.PageBox;
import java.util.List;

/** Finds text that no reader would see: cut off at the side of a page, or without a font. */
final class LayoutCheck {

    /** Half a CSS pixel, in the dots that the engine counts in: justified lines are rounded. */
    private static final int ROUNDING = 10;

    private final CssContext css;
    private final List<PageBox> pages;
    private final Complaints found;
    private int page;

    private LayoutCheck(CssContext css, List<PageBox> pages, Complaints found) {
        this.css = css;
        this.pages = pages;
        this.found = found;
    }

    /** Looks at a letter that was laid out. */
    static void check(BlockBox root, CssContext css, Complaints found) {
        new LayoutCheck(css, root.getLayer().getPages(), found).walk(root);
    }

    private void walk(Box box) {
        box.getChildren().forEach(this::walk);
        if (box instanceof LineBox line) {
            line.getNonFlowContent().forEach(this::walk);
        } else if (box instanceof InlineLayoutBox inline) {
            for (Object child : inline.getInlineChildren()) {
                if (child instanceof Box inner) {
                    walk(inner);
                } else {
                    check(inline, (InlineText) child);
                }
            }
        }
    }

    private void check(InlineLayoutBox inline, InlineText text) {
        if (text.getSubstring().isBlank()) {
            return;
        }
        CalculatedStyle style = inline.getStyle();
        if (((PdfBoxFSFont) style.getFSFont(css)).getFontDescriptions().isEmpty()) {
            found.missingFont(String.join(", ", style.getFont(css).families));
        }
        int left = inline.getAbsX() + text.getX();
        int width = pageAt(inline.getAbsY()).getContentWidth(css);
        if (left < -ROUNDING || left + text.getWidth() > width + ROUNDING) {
            found.outsidePage(page + 1, text.getSubstring());
        }
    }

    private PageBox pageAt(int y) {
        while (page > 0 && y < pages.get(page).getTop()) {
            page--;
        }
        while (page < pages.size() - 1 && y >= pages.get(page).getBottom()) {
            page++;
        }
        return pages.get(page);
    }
}
