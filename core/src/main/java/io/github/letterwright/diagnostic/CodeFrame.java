package io.github.letterwright.diagnostic;

import java.util.Optional;

/** A line of a file with carets under a place in it; of a long line, the part around the place. */
final class CodeFrame {

    private static final int WIDTH = 120;
    private static final int BEFORE = 40;
    private static final String CUT = "…";

    private final int number;
    private final String line;
    private final int column;
    private final int length;

    private CodeFrame(int number, String line, int column, int length) {
        this.number = number;
        this.line = line;
        this.column = column;
        this.length = length;
    }

    static CodeFrame of(String line, SourceLocation location) {
        int[] all = line.codePoints().map(c -> Character.isISOControl(c) ? ' ' : c).toArray();
        int column = Math.min(Math.max(location.column(), 1) - 1, all.length);
        int from = all.length <= WIDTH ? 0 : Math.max(0, column - BEFORE);
        int to = Math.min(all.length, from + WIDTH);
        String shown =
                (from > 0 ? CUT : "")
                        + new String(all, from, to - from)
                        + (to < all.length ? CUT : "");
        int length = Math.min(Math.max(location.length(), 1), Math.max(1, to - column));
        return new CodeFrame(location.line(), shown, column - from + (from > 0 ? 1 : 0), length);
    }

    String with(Optional<String> hint) {
        String gutter = "%5d".formatted(number);
        return gutter
                + " | "
                + line.stripTrailing()
                + "\n"
                + " ".repeat(gutter.length())
                + " | "
                + " ".repeat(column)
                + "^".repeat(length)
                + hint.map(text -> " " + text).orElse("");
    }
}
