package io.github.letterwright.view;

import java.util.Set;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.jspecify.annotations.Nullable;

/** Prints Markdown nodes as elements. An image is its alternative text: its children. */
final class MarkdownElements extends AbstractVisitor {

    private final MarkdownWords words;
    private final Fragments out;
    private final Set<String> linked;

    /**
     * A visitor.
     *
     * @param linked the addresses of links; a definition that no link uses is words
     */
    MarkdownElements(MarkdownWords words, Fragments out, Set<String> linked) {
        this.words = words;
        this.out = out;
        this.linked = linked;
    }

    @Override
    public void visit(Paragraph paragraph) {
        block(paragraph);
        if (isTight(paragraph.getParent())) {
            number(paragraph);
            visitChildren(paragraph);
        } else {
            out.element("<p>");
            number(paragraph);
            visitChildren(paragraph);
            out.element("</p>");
        }
    }

    @Override
    public void visit(Heading heading) {
        block(heading);
        element(heading, "<p class=\"subheading\"><strong>", "</strong></p>");
    }

    @Override
    public void visit(BlockQuote quote) {
        block(quote);
        element(quote, "<blockquote>", "</blockquote>");
    }

    @Override
    public void visit(BulletList list) {
        block(list);
        element(list, "<ul>", "</ul>");
    }

    /** Its numbers are words of the letter, so that paper, screen and text agree on them. */
    @Override
    public void visit(OrderedList list) {
        block(list);
        element(list, "<ol style=\"list-style: none\">", "</ol>");
    }

    @Override
    public void visit(ListItem item) {
        block(item);
        out.markup("<li>", item.getParent() instanceof OrderedList ? "" : "- ");
        if (!(item.getFirstChild() instanceof Paragraph)) {
            number(item.getFirstChild());
        }
        visitChildren(item);
        out.element("</li>");
    }

    /** The number of an ordered list's entry, before the first of what the entry holds. */
    private void number(@Nullable Node first) {
        if (first != null
                && first.getPrevious() == null
                && first.getParent() instanceof ListItem item
                && item.getParent() instanceof OrderedList list) {
            String number = numberOf(item, list) + ".";
            out.markup("<span class=\"number\">" + number + "</span> ", number + " ");
        }
    }

    @Override
    public void visit(FencedCodeBlock code) {
        block(code);
        preformatted(code, code.getLiteral());
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        block(code);
        preformatted(code, code.getLiteral());
    }

    @Override
    public void visit(ThematicBreak rule) {
        block(rule);
        out.element("<hr/>");
    }

    /** Nothing that was written is lost. */
    @Override
    public void visit(LinkReferenceDefinition definition) {
        if (linked.contains(definition.getDestination())) {
            return;
        }
        block(definition);
        out.element("<p>");
        words.printSource(definition);
        out.element("</p>");
    }

    @Override
    public void visit(Emphasis emphasis) {
        element(emphasis, "<em>", "</em>");
    }

    @Override
    public void visit(StrongEmphasis emphasis) {
        element(emphasis, "<strong>", "</strong>");
    }

    @Override
    public void visit(Code code) {
        out.element("<code>");
        words.print(code, code.getLiteral());
        out.element("</code>");
    }

    /** Its text and its address, which is not a reference: a letter refers to nothing outside. */
    @Override
    public void visit(Link link) {
        visitChildren(link);
        if (isItsOwnText(link)) {
            return;
        }
        out.markup(" (", " (");
        words.print(link, link.getDestination());
        if (link.getTitle() != null) {
            out.markup(" &quot;", " \"");
            words.print(link, link.getTitle());
            out.markup("&quot;", "\"");
        }
        out.markup(")", ")");
    }

    @Override
    public void visit(Text text) {
        words.print(text, text.getLiteral());
    }

    @Override
    public void visit(HtmlInline html) {
        words.print(html, html.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        out.after(" ");
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        out.markup("<br/>", "\n");
    }

    private void element(Node node, String start, String end) {
        out.element(start);
        visitChildren(node);
        out.element(end);
    }

    private void preformatted(Node node, String literal) {
        out.element("<pre>");
        words.print(
                node,
                literal.endsWith("\n") ? literal.substring(0, literal.length() - 1) : literal);
        out.element("</pre>");
    }

    /** What parts a block from the one before it. */
    private void block(Node node) {
        if (node.getPrevious() != null) {
            boolean close = isTight(node) || isTight(node.getParent());
            out.markup("\n", close ? "\n" : "\n\n");
        }
    }

    private static boolean isTight(Node node) {
        return node instanceof ListItem item
                && item.getParent() instanceof ListBlock list
                && list.isTight();
    }

    private static int numberOf(ListItem item, OrderedList list) {
        int number = start(list);
        for (Node before = item.getPrevious(); before != null; before = before.getPrevious()) {
            number++;
        }
        return number;
    }

    private static int start(OrderedList list) {
        Integer start = list.getMarkerStartNumber();
        return start == null ? 1 : start;
    }

    private static boolean isItsOwnText(Link link) {
        return link.getFirstChild() instanceof Text text
                && text == link.getLastChild()
                && link.getTitle() == null
                && (link.getDestination().equals(text.getLiteral())
                        || link.getDestination().equals("mailto:" + text.getLiteral()));
    }
}
