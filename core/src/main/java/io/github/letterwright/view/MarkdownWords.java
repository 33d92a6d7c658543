package io.github.letterwright.view;

import io.github.letterwright.diagnostic.Diagnostic;
import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/**
 * Prints the words of Markdown nodes, each with its place in the source.
 *
 * @param texts prints words and marks
 * @param manuscript what was parsed
 * @param pointer the field
 * @param out where the words go
 */
record MarkdownWords(TextPrinter texts, Manuscript manuscript, Pointer pointer, Fragments out) {

    private static final String OPEN = "<<";

    /** Words that a node holds. */
    void print(Node node, String words) {
        if (words.contains(OPEN)) {
            refuseDisguisedMark(node);
        }
        texts.pieces(manuscript, words, index(node, words), out);
    }

    /** A node as it was written, on one line. */
    void printSource(Node node) {
        int from = from(node);
        String source = manuscript.chars().substring(from, to(node));
        for (Lines.Line line : Lines.inline(source)) {
            out.after(line.from() == 0 ? "" : " ");
            texts.pieces(manuscript, line.of(source), from + line.from(), out);
        }
    }

    /** Where words stand, or where their node begins when they are not written as they read. */
    private int index(Node node, String words) {
        int from = from(node);
        int found = manuscript.chars().substring(from, to(node)).indexOf(words);
        return found < 0 ? from : from + found;
    }

    private static int from(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        return spans.isEmpty() ? 0 : spans.get(0).getInputIndex();
    }

    private static int to(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        if (spans.isEmpty()) {
            return 0;
        }
        SourceSpan last = spans.get(spans.size() - 1);
        return last.getInputIndex() + last.getLength();
    }

    /** Marks are found before Markdown is read: what reads like one now is open to everybody. */
    private void refuseDisguisedMark(Node node) {
        texts.findings()
                .add(
                        Diagnostic.error(
                                        "LW352",
                                        texts.findings()
                                                .at(
                                                        pointer,
                                                        manuscript.offset(from(node)),
                                                        to(node) - from(node)),
                                        "this reads like a redaction mark and is none")
                                .withHint(
                                        "write << without entities or escapes; \\<< is a literal"));
    }
}
