package io.github.letterwright.yaml;

import io.github.letterwright.diagnostic.Diagnostic;

/** A line that stands left of the block text that it seems to belong to. */
final class OutsideOfBlock {

    private static final String ID = "LW101";

    private final SourceText source;
    private final Misplaced misplaced;

    OutsideOfBlock(SourceText source, Misplaced misplaced) {
        this.source = source;
        this.misplaced = misplaced;
    }

    /** What is wrong with a line, the first that the text is over before. */
    Diagnostic said(OutlineLine line, OutlineLine opener) {
        boolean inside = line.indent() > opener.parentColumn();
        int first = source.lineCount() > opener.number() + 1 ? indentBelow(opener) : 0;
        if (inside) {
            return Diagnostic.error(
                            ID,
                            misplaced.place(line),
                            "this line is indented less than the first of its text")
                    .withHint(
                            isOddLine(line, opener, first)
                                    ? Misplaced.indentBy(first) + ", like the others"
                                    : "indent all lines of the text alike, by "
                                            + Misplaced.spaces(line.indent()));
        }
        if (line.content().matches("[a-z]\\w*")) {
            return Diagnostic.error(ID, misplaced.place(line), "a key without its colon")
                    .withHint("write {-}", line.content() + ":");
        }
        int wanted = Math.max(first, opener.parentColumn() + 2);
        return Diagnostic.error(
                        ID,
                        misplaced.place(line),
                        "this line is not indented like the text of {}",
                        Misplaced.name(opener))
                .withHint(
                        "if it belongs to that text, "
                                + Misplaced.indentBy(wanted)
                                + "; if not, write a key and a colon");
    }

    /** Whether more lines of a block text are indented as its first is than as this one. */
    private boolean isOddLine(OutlineLine line, OutlineLine opener, int first) {
        int like = 0;
        for (int i = opener.number() + 1; i < source.lineCount(); i++) {
            OutlineLine other = OutlineLine.of(i, source.line(i));
            if (!other.content().isEmpty() && other.indent() <= opener.parentColumn()) {
                break;
            }
            like += other.content().isEmpty() || other.indent() < line.indent() ? 0 : 1;
            like -= !other.content().isEmpty() && other.indent() < first ? 2 : 0;
        }
        return like > 0;
    }

    private int indentBelow(OutlineLine opener) {
        int next = opener.number() + 1;
        while (next < source.lineCount() && source.line(next).isBlank()) {
            next++;
        }
        return next < source.lineCount() ? OutlineLine.of(next, source.line(next)).indent() : 0;
    }
}
