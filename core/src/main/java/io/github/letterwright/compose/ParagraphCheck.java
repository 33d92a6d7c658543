package io.github.letterwright.compose;

import io.github.letterwright.diagnostic.Diagnostic;
import java.util.List;
import java.util.Set;

/** Finds blocks in a paragraph: browsers end it there, and the PDF would not. */
final class ParagraphCheck {

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

    private final DocumentText text;
    private final List<Diagnostic> found;
    private int open;

    /**
     * @param found takes what is found
     */
    ParagraphCheck(DocumentText text, List<Diagnostic> found) {
        this.text = text;
        this.found = found;
    }

    /** Looks at the start tag at an offset. */
    void start(String name, int tag) {
        if (open > 0 && BLOCKS.contains(name)) {
            found.add(
                    Diagnostic.error(
                                    "LW334",
                                    text.blame(tag),
                                    "a <" + name + "> cannot stand in a <p>")
                            .withHint("a narrative is paragraphs of its own: write <div> around it")
                            .withRelated(text.data(tag)));
        }
        if (name.equals("p")) {
            open++;
        }
    }

    /** Looks at an end tag. */
    void end(String name) {
        if (name.equals("p")) {
            open--;
        }
    }
}
