package io.github.letterwright.compose;

/** Gathers words into lines; no two blank lines follow each other. */
final class TextLines {

    private final StringBuilder text = new StringBuilder();
    private final StringBuilder line = new StringBuilder();
    private String start = "";
    private boolean space;
    private boolean blank;

    /** Adds words; white space among them is one space. */
    void words(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (" \t\n\r\f".indexOf(c) >= 0) {
                space = true;
            } else {
                line.append(start);
                start = "";
                if (space && line.length() > 0 && line.charAt(line.length() - 1) != ' ') {
                    line.append(' ');
                }
                space = false;
                line.append(c);
            }
        }
    }

    /** Adds a mark as it stands, with its own spaces. */
    void mark(String mark) {
        line.append(mark);
        space = false;
    }

    /** Begins the next line that has words with a mark, such as that of a list's entry. */
    void startWith(String mark) {
        start = mark;
    }

    /** Ends the line, unless nothing stands on it. */
    void end() {
        String words = line.toString().stripTrailing();
        if (!words.isEmpty()) {
            if (blank && text.length() > 0) {
                text.append('\n');
            }
            text.append(words).append('\n');
            blank = false;
        }
        line.setLength(0);
        space = false;
    }

    /** Leaves a blank line before the next one. */
    void blank() {
        blank |= start.isEmpty();
    }

    @Override
    public String toString() {
        end();
        return text.length() == 0 ? "\n" : text.toString();
    }
}
