package io.github.letterwright.view;

import io.github.letterwright.model.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * Prints CommonMark as the few elements that a letter has: no headings, since the outline of a
 * letter is its sections; no pictures; no references to the outside; and HTML as text. It reads a
 * {@link Manuscript}, so that redacted words are not there when the text is taken apart.
 *
 * @param texts prints words and marks
 */
record MarkdownPrinter(TextPrinter texts) {

    /** Without HTML blocks, HTML is words of a paragraph. */
    private static final Set<Class<? extends Block>> BLOCKS =
            Set.of(
                    BlockQuote.class,
                    FencedCodeBlock.class,
                    Heading.class,
                    IndentedCodeBlock.class,
                    ListBlock.class,
                    ThematicBreak.class);

    private static final Parser PARSER =
            Parser.builder()
                    .enabledBlockTypes(BLOCKS)
                    .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
                    .build();

    NarrativeView print(Text text, Pointer pointer) {
        Manuscript manuscript = texts.read(text, pointer);
        Node document = PARSER.parse(manuscript.chars());
        List<Node> blocks = children(document);
        if (!blocks.stream().allMatch(Paragraph.class::isInstance)) {
            return new NarrativeView(printed(document, manuscript, pointer), List.of());
        }
        return Paragraphs.together(
                blocks.stream().map(block -> printed(block, manuscript, pointer)).toList());
    }

    /** What is in a node, without an element for the node itself. */
    private Printed printed(Node node, Manuscript manuscript, Pointer pointer) {
        Fragments out = new Fragments(pointer);
        MarkdownWords words = new MarkdownWords(texts, manuscript, pointer, out);
        MarkdownElements elements = new MarkdownElements(words, out, Destinations.in(node));
        children(node).forEach(child -> child.accept(elements));
        return out.printed();
    }

    private static List<Node> children(Node node) {
        List<Node> children = new ArrayList<>();
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            children.add(child);
        }
        return children;
    }
}
