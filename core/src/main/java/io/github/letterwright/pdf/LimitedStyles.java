package io.github.letterwright.pdf;

import com.openhtmltopdf.context.StyleReference;
import com.openhtmltopdf.css.newmatch.CascadedStyle;
import com.openhtmltopdf.css.newmatch.PageInfo;
import com.openhtmltopdf.css.sheet.FontFaceRule;
import com.openhtmltopdf.css.style.CalculatedStyle;
import com.openhtmltopdf.layout.SharedContext;
import java.util.List;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The engine's own styles; it asks them for each box and each page, which is where it can be ended.
 */
final class LimitedStyles extends StyleReference {

    private final StyleReference styles;
    private final Limits limits;

    private LimitedStyles(SharedContext context, Limits limits) {
        super(context.getUserAgentCallback());
        this.styles = context.getCss();
        this.limits = limits;
    }

    /** Puts limits to what an engine does from now on. */
    static void limit(SharedContext context, Limits limits) {
        context.setCss(new LimitedStyles(context, limits));
    }

    @Override
    public CalculatedStyle getRootElementStyle() {
        return styles.getRootElementStyle();
    }

    @Override
    public int getFragmentHide(Element element) {
        return styles.getFragmentHide(element);
    }

    @Override
    public CascadedStyle getCascadedStyle(Element element, boolean again) {
        limits.check();
        return styles.getCascadedStyle(element, again);
    }

    @Override
    public CascadedStyle getPseudoElementStyle(Node node, String pseudoElement) {
        limits.check();
        return styles.getPseudoElementStyle(node, pseudoElement);
    }

    @Override
    public PageInfo getPageStyle(String pageName, String pseudoPage) {
        limits.page();
        return styles.getPageStyle(pageName, pseudoPage);
    }

    @Override
    public List<FontFaceRule> getFontFaceRules() {
        return styles.getFontFaceRules();
    }
}
