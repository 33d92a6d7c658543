package io.github.letterwright.compose;

import io.github.letterwright.diagnostic.Diagnostic;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/**
 * Finds where the structure of a letter is none that a screen reader can follow, or where browsers
 * and the PDF would build another one each: blocks in a paragraph, a heading that leaves out a
 * level, a table without header cells.
 */
final class StructureCheck {

    private static final String ID = "LW328";

    private static final Set<String> BLOCKS =
            Set.of(
                    "p",
                    "div",
                    "ul",
                    "ol",
                    "dl",
                    "table",
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "h5",
                    "h6",
                    "blockquote",
                    "section",
                    "article",
                    "header",
                    "footer",
                    "main",
                    "nav",
                    "aside",
                    "figure",
                    "pre",
                    "hr",
                    "address");

    private record Table(int tag, boolean headed) {}

    private final DocumentText text;
    private final List<Diagnostic> found;
    private final Deque<Table> tables = new ArrayDeque<>();
    private int paragraphs;
    private int level;
    private boolean titled;

    /**
     * @param found takes what is found
     */
    StructureCheck(DocumentText text, List<Diagnostic> found) {
        this.text = text;
        this.found = found;
    }

    /** Looks at the start tag at an offset. */
    void start(String name, int tag) {
        if (paragraphs > 0 && BLOCKS.contains(name)) {
            add(
                    Diagnostic.error(ID, text.blame(tag), "a <" + name + "> cannot stand in a <p>")
                            .withHint(
                                    "a narrative is paragraphs of its own: write <div> around it"),
                    tag);
        }
        if (name.equals("p")) {
            paragraphs++;
        }
        if (name.matches("h[1-6]")) {
            heading(name.charAt(1) - '0', tag);
        }
        if (name.equals("table")) {
            tables.push(new Table(tag, false));
        }
        if (name.equals("th") && !tables.isEmpty()) {
            tables.push(new Table(tables.pop().tag(), true));
        }
    }

    private void heading(int next, int tag) {
        if (level > 0 && next > level + 1) {
            warn(
                    tag,
                    "<h%d> follows <h%d>: a level is left out".formatted(next, level),
                    "write <h%d>".formatted(level + 1));
        }
        if (next == 1 && titled) {
            warn(tag, "a letter has one <h1>, and this is another", "write <h2>");
        }
        titled |= next == 1;
        level = next;
    }

    /** Looks at an end tag. */
    void end(String name) {
        if (name.equals("p")) {
            paragraphs--;
        }
        if (name.equals("table")) {
            Table table = tables.pop();
            if (!table.headed()) {
                warn(
                        table.tag(),
                        "a table has no header cells",
                        "write <th scope=\"col\"> above each column, or <th scope=\"row\"> before"
                                + " each row");
            }
        }
    }

    private void warn(int tag, String message, String hint) {
        add(Diagnostic.warning(ID, text.blame(tag), message).withHint(hint), tag);
    }

    private void add(Diagnostic diagnostic, int tag) {
        found.add(diagnostic.withRelated(text.data(tag)));
    }
}
