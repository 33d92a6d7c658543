package io.github.letterwright.yaml;

import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.diagnostic.SourceLocation;

/** A quotation that goes on to the end of the file, or to the next mark of its kind. */
final class OpenQuotation {

    private OpenQuotation() {}

    /**
     * What is said of it.
     *
     * @param begin its first quotation mark
     */
    static Diagnostic at(SourceText source, SourceLocation begin) {
        String line = source.line(begin.line() - 1).stripTrailing();
        int at = source.offset(begin) - source.offset(begin.line() - 1, 0);
        String text = line.substring(Math.min(at + 1, line.length()));
        boolean mistaken = endsWithOther(text, line.charAt(at) == '"' ? '\'' : '"');
        String closed =
                mistaken ? text.substring(0, text.length() - 1) : text.replaceFirst("[”“’‘]$", "");
        Diagnostic fault =
                Diagnostic.error("LW101", begin.withLength(1), "a quotation mark without its end");
        return closed.isBlank()
                ? fault.withHint("close the quotation, or take the mark out")
                : fault.withHint(
                        "close it, if it ends with its line: {}; a quotation mark inside is written"
                                + " \\\"",
                        Quotation.of(closed));
    }

    /** Whether a text ends with a mark of the other kind, which closes nothing inside it. */
    private static boolean endsWithOther(String text, char other) {
        long marks = text.chars().filter(c -> c == other).count();
        return text.endsWith(String.valueOf(other)) && marks % 2 == 1;
    }
}
