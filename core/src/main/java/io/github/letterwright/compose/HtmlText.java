package io.github.letterwright.compose;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The words of a letter as plain text: a line for each block, a blank line around headings and
 * between paragraphs, list entries behind {@code -} or their number, table rows as {@code header:
 * value} or their cells two spaces apart. White space is collapsed, except for no-break spaces.
 * What is {@code hidden} is left out.
 */
public final class HtmlText {

    private static final Set<String> LEFT_OUT = Set.of("head", "style", "script", "template");
    private static final Set<String> SPACED =
            Set.of(
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "p",
                    "ul",
                    "ol",
                    "dl",
                    "table",
                    "address",
                    "blockquote",
                    "pre",
                    "figure");
    private static final Set<String> BLOCKS =
            Set.of(
                    "html",
                    "body",
                    "main",
                    "section",
                    "article",
                    "header",
                    "footer",
                    "aside",
                    "nav",
                    "div",
                    "li",
                    "dt",
                    "dd",
                    "tr",
                    "caption",
                    "thead",
                    "tbody",
                    "tfoot",
                    "hr",
                    "figcaption");

    private final LetterOutline.@Nullable Gatherer outline;
    private TextLines lines = new TextLines();

    private HtmlText(LetterOutline.@Nullable Gatherer outline) {
        this.outline = outline;
    }

    /** The words of a letter, ending in one line end. */
    public static String of(HtmlDocument letter) {
        HtmlText text = new HtmlText(null);
        text.add(letter.dom().getDocumentElement());
        return text.lines.toString();
    }

    /** Hands the words on heading by heading. */
    static void gather(Element document, LetterOutline.Gatherer outline) {
        HtmlText text = new HtmlText(outline);
        text.add(document);
        outline.endPart(text.lines);
    }

    private void add(Node node) {
        if (node.getNodeType() == Node.TEXT_NODE || node.getNodeType() == Node.CDATA_SECTION_NODE) {
            lines.words(node.getNodeValue());
        } else if (node instanceof Element element) {
            addElement(element, element.getTagName().toLowerCase(Locale.ROOT));
        }
    }

    private void addElement(Element element, String name) {
        if (LEFT_OUT.contains(name) || element.hasAttribute("hidden")) {
            return;
        }
        if (outline != null && LetterOutline.Gatherer.isHeading(element)) {
            addHeading(element, outline);
        } else if (name.equals("br")) {
            lines.end();
        } else if (name.equals("tr")) {
            addRow(element);
        } else if (name.equals("li")) {
            addEntry(element);
        } else {
            addBlock(element, name);
        }
    }

    private void addHeading(Element element, LetterOutline.Gatherer its) {
        its.endPart(lines);
        lines = new TextLines();
        addChildren(element);
        its.beginPart(element, lines);
        lines = new TextLines();
    }

    private void addBlock(Element element, String name) {
        boolean spaced = SPACED.contains(name);
        boolean block = spaced || BLOCKS.contains(name);
        if (block) {
            lines.end();
        }
        if (spaced) {
            lines.blank();
        }
        addChildren(element);
        if (block) {
            lines.end();
        }
        if (spaced) {
            lines.blank();
        }
    }

    private void addChildren(Element element) {
        for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            add(child);
        }
    }

    private void addEntry(Element entry) {
        lines.end();
        lines.startWith(isNumbered((Element) entry.getParentNode()) ? "" : marker(entry));
        addChildren(entry);
        lines.end();
    }

    /** Whether the numbers of a list are words of its entries already. */
    private static boolean isNumbered(Element list) {
        return list.getNodeName().equals("ol")
                && list.getAttribute("style").contains("list-style: none");
    }

    private static String marker(Element entry) {
        return entry.getParentNode().getNodeName().equals("ol") ? place(entry) + ". " : "- ";
    }

    private static int place(Element entry) {
        int place = 1;
        for (Node it = entry.getPreviousSibling(); it != null; it = it.getPreviousSibling()) {
            place += it instanceof Element ? 1 : 0;
        }
        return place;
    }

    /** A row that begins with its own header reads as a fact; any other as its cells. */
    private void addRow(Element row) {
        lines.end();
        boolean first = true;
        boolean header = false;
        for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNextSibling()) {
            if (cell instanceof Element element) {
                if (!first) {
                    lines.mark(header ? ": " : "  ");
                }
                header = first && element.getTagName().equals("th") && isFact(row);
                first = false;
                addChildren(element);
            }
        }
        lines.end();
    }

    private static boolean isFact(Element row) {
        return row.getElementsByTagName("th").getLength() == 1
                && row.getElementsByTagName("td").getLength() > 0;
    }
}
