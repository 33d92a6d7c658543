package io.github.letterwright.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A style sheet, and its code: the same with blanks in place of comments and strings, so that
 * offsets stay.
 *
 * @param css the text as it is written
 * @param code the text as it is read
 * @param skipped the comments and strings
 */
public record StyleText(String css, String code, List<Skipped> skipped) {

    private static final Pattern SKIPPED =
            Pattern.compile(
                    "/\\*.*?(?:\\*/|\\z)|\"(?:\\\\.|[^\"\\\\\\n])*+\"?|'(?:\\\\.|[^'\\\\\\n])*+'?",
                    Pattern.DOTALL);

    /**
     * A comment or a string, closed or not.
     *
     * @param start where it begins, in chars
     * @param text with its marks
     */
    public record Skipped(int start, String text) {

        public int end() {
            return start + text.length();
        }

        public boolean isComment() {
            return text.startsWith("/*");
        }

        /** Whether it ends where its author wanted it to. */
        public boolean isClosed() {
            return isComment()
                    ? text.length() >= 4 && text.endsWith("*/")
                    : text.length() >= 2 && text.charAt(text.length() - 1) == text.charAt(0);
        }
    }

    /** Reads a style sheet, or the declarations of a style attribute. */
    public static StyleText of(String css) {
        StringBuilder code = new StringBuilder(css);
        List<Skipped> skipped = new ArrayList<>();
        Matcher found = SKIPPED.matcher(css);
        while (found.find()) {
            skipped.add(new Skipped(found.start(), found.group()));
            code.replace(found.start(), found.end(), " ".repeat(found.group().length()));
        }
        return new StyleText(css, code.toString(), List.copyOf(skipped));
    }
}
