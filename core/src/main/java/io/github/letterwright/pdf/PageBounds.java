package io.github.letterwright.pdf;

import com.openhtmltopdf.css.style.CssContext;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.InlineText;
import com.openhtmltopdf.render.PageBox;
import java.util.List;

/** Finds text that a page cuts off at its sides: a reader would never see it. */
final class PageBounds {

    private final CssContext css;
    private final List<PageBox> pages;
    private final Complaints found;
    private int page;

    private PageBounds(CssContext css, List<PageBox> pages, Complaints found) {
        this.css = css;
        this.pages = pages;
        this.found = found;
    }

    /** Looks at a letter that was laid out. */
    static void check(BlockBox root, CssContext css, Complaints found) {
        new PageBounds(css, root.getLayer().getPages(), found).walk(root);
    }

    private void walk(Box box) {
        for (Box child : box.getChildren()) {
            walk(child);
        }
        if (box instanceof InlineLayoutBox line) {
            for (Object child : line.getInlineChildren()) {
                if (child instanceof InlineText text) {
                    check(line, text);
                } else {
                    walk((Box) child);
                }
            }
        }
    }

    private void check(InlineLayoutBox line, InlineText text) {
        int left = line.getAbsX() + text.getX();
        int right = left + text.getWidth();
        if (left < 0 || right > pageAt(line.getAbsY()).getContentWidth(css)) {
            if (!text.getSubstring().isBlank()) {
                found.outsidePage(page + 1, text.getSubstring());
            }
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
