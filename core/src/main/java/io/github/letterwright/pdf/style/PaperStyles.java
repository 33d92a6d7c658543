package io.github.letterwright.pdf.style;

import io.github.letterwright.compose.StyleText;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;

/**
 * Style sheets without what the engine would complain of for nothing: the blocks that paper never
 * sees, and what a file says of its encoding.
 */
public final class PaperStyles {

    private static final int FOR_PAPER = -1;
    private static final Pattern CHARSET =
            Pattern.compile("(?i)@charset\\s*(?:\"[^\"]*\"|'[^']*')\\s*;");

    private PaperStyles() {}

    /** A sheet with blanks in its place. */
    public static String of(String css) {
        if (!css.contains("@")) {
            return css;
        }
        String code = StyleText.of(css).code();
        StringBuilder paper = new StringBuilder(css);
        Deque<Integer> open = new ArrayDeque<>();
        int prelude = 0;
        for (int at = 0; at < code.length(); at++) {
            char c = code.charAt(at);
            if (c == '{') {
                open.push(Block.isScreenOnly(code.substring(prelude, at)) ? prelude : FOR_PAPER);
            } else if (c == '}' && !open.isEmpty()) {
                int start = open.pop();
                if (start != FOR_PAPER) {
                    paper.replace(start, at + 1, " ".repeat(at + 1 - start));
                }
            }
            if ("{};".indexOf(c) >= 0) {
                prelude = at + 1;
            }
        }
        return CHARSET.matcher(paper).replaceAll(found -> " ".repeat(found.group().length()));
    }
}
