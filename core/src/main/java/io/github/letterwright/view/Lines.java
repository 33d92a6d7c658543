package io.github.letterwright.view;

import java.util.ArrayList;
import java.util.List;

/**
 * The lines of a text, without the blanks around line breaks: a line break inside a paragraph is
 * one space, whatever stands around it.
 */
final class Lines {

    /** A line: where it begins and ends in the text. */
    record Line(int from, int to) {
        boolean isBlank() {
            return from == to;
        }

        String of(String text) {
            return text.substring(from, to);
        }
    }

    private Lines() {}

    /** The paragraphs: lines between blank lines. */
    static List<List<Line>> paragraphs(String text) {
        List<List<Line>> paragraphs = new ArrayList<>();
        List<Line> paragraph = new ArrayList<>();
        for (Line line : all(text)) {
            if (!line.isBlank()) {
                paragraph.add(line);
            } else if (!paragraph.isEmpty()) {
                paragraphs.add(paragraph);
                paragraph = new ArrayList<>();
            }
        }
        if (!paragraph.isEmpty()) {
            paragraphs.add(paragraph);
        }
        return paragraphs;
    }

    /** All lines that are not blank. */
    static List<Line> inline(String text) {
        return all(text).stream().filter(line -> !line.isBlank()).toList();
    }

    private static List<Line> all(String text) {
        List<Line> lines = new ArrayList<>();
        int from = 0;
        while (from <= text.length()) {
            int to = endOfLine(text, from);
            lines.add(trimmed(text, from, to));
            boolean pair = text.startsWith("\r\n", to);
            from = to + (pair ? 2 : 1);
        }
        return lines;
    }

    private static int endOfLine(String text, int from) {
        int to = from;
        while (to < text.length() && text.charAt(to) != '\n' && text.charAt(to) != '\r') {
            to++;
        }
        return to;
    }

    /** Blanks at the very ends of a text touch no line break and stay. */
    private static Line trimmed(String text, int start, int end) {
        int from = start;
        int to = end;
        while (from > 0 && from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (end < text.length() && to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return new Line(from, to);
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }
}
