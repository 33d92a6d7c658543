package io.github.letterwright.yaml;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One line of an {@link Outline}; columns are counted from 0.
 *
 * @param number the line, counted from 0
 * @param indent how many spaces it begins with
 * @param dash the column of its first dash; -1 when it has none
 * @param column where its content begins, behind the dashes
 * @param content the line from there on, without blanks at its end
 * @param key its key as written; empty when it has none
 * @param value what stands behind the colon; the content when there is no key
 */
record OutlineLine(
        int number, int indent, int dash, int column, String content, String key, String value) {

    private static final Pattern QUOTED_KEY =
            Pattern.compile("(\"[^\"]*\"|'[^']*')\\s*:(?:\\s+(.*))?");

    static OutlineLine of(int number, String line) {
        String text = line.stripTrailing();
        int indent = skip(text, 0, ' ');
        int column = indent;
        while (text.startsWith("-", column)
                && (column + 1 == text.length() || " \t".indexOf(text.charAt(column + 1)) >= 0)) {
            column = skip(text, skip(text, column + 1, ' '), '\t');
        }
        String content = text.substring(column);
        int dash = column > indent ? indent : -1;
        Matcher quoted = QUOTED_KEY.matcher(content);
        if (quoted.matches()) {
            String value = quoted.group(2) == null ? "" : quoted.group(2);
            return new OutlineLine(number, indent, dash, column, content, quoted.group(1), value);
        }
        int colon = colon(content);
        return colon < 0
                ? new OutlineLine(number, indent, dash, column, content, "", content)
                : new OutlineLine(
                        number,
                        indent,
                        dash,
                        column,
                        content,
                        content.substring(0, colon).stripTrailing(),
                        content.substring(colon + 1).strip());
    }

    private static int skip(String text, int from, char blank) {
        int at = from;
        while (at < text.length() && text.charAt(at) == blank) {
            at++;
        }
        return at;
    }

    /** Where the colon behind an unquoted key stands; -1 when there is none. */
    private static int colon(String content) {
        if (content.isEmpty() || "-\"'[{#&*!|>%@`,:".indexOf(content.charAt(0)) >= 0) {
            return -1;
        }
        int colon = content.indexOf(": ");
        colon = colon < 0 && content.endsWith(":") ? content.length() - 1 : colon;
        int comment = content.indexOf(" #");
        return comment >= 0 && comment < colon ? -1 : colon;
    }

    boolean isKey() {
        return !key.isEmpty();
    }

    boolean isEntry() {
        return dash >= 0;
    }

    /** Whether it is a key whose value stands below it. */
    boolean isHeading() {
        return isKey() && (value.isEmpty() || value.startsWith("#"));
    }

    /** Whether an unquoted text begins on it, which may go on below. */
    boolean hasPlainText() {
        return !value.isEmpty() && "\"'[{|>#&*!%@`".indexOf(value.charAt(0)) < 0;
    }

    /**
     * The column of the key, or of the dash, that a text on the lines below must be deeper than.
     */
    int parentColumn() {
        return isKey() ? column : dash;
    }
}
