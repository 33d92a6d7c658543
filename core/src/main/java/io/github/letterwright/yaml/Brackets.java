package io.github.letterwright.yaml;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Matches brackets over a piece of a text, outside of its quotations.
 *
 * @param opened the offset of the innermost bracket that is still open at the end; -1 for none
 * @param wrong the offset of a bracket that closes another kind, or none; -1 when there is none
 */
record Brackets(int opened, int wrong) {

    static Brackets of(String text, int from, int to) {
        Deque<Integer> open = new ArrayDeque<>();
        char quote = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                i += quote == '"' && c == '\\' ? 1 : 0;
                quote = c == quote ? 0 : quote;
            } else if (c == '"'
                    || c == '\'' && (i == 0 || "[{,: \n".indexOf(text.charAt(i - 1)) >= 0)) {
                quote = c;
            } else if (c == '[' || c == '{') {
                open.push(i);
            } else if (c == ']' || c == '}') {
                if (open.isEmpty() || text.charAt(open.pop()) != (c == ']' ? '[' : '{')) {
                    return new Brackets(-1, i);
                }
                if (open.isEmpty() && from > 0) {
                    break;
                }
            }
        }
        return new Brackets(open.isEmpty() ? -1 : open.peek(), -1);
    }

    /** What closes a bracket. */
    static char closing(char opening) {
        return opening == '[' ? ']' : '}';
    }
}
