package io.github.letterwright.preview;

/**
 * The text in the body of a letter, in which a place is found by counting the characters before it,
 * white space left out: so a browser, which knows nothing of our HTML as text, can name one.
 */
final class BodyText {

    private final String html;
    private int at;

    private BodyText(String html) {
        this.html = html;
        at = html.indexOf("<body");
    }

    /**
     * The offset, in well-formed HTML, of the character that has so many before it in the body; of
     * the last one when there are fewer.
     *
     * @param count in UTF-16 units
     */
    static int offset(String html, int count) {
        return new BodyText(html).find(count);
    }

    private int find(int count) {
        int left = count;
        int last = at;
        while (at >= 0 && at < html.length()) {
            int start = at;
            if (html.charAt(at) == '<') {
                skipMarkup();
            } else {
                int units = units(next());
                if (units > 0) {
                    last = start;
                    if (left < units) {
                        return start;
                    }
                    left -= units;
                }
            }
        }
        return Math.max(last, 0);
    }

    private void skipMarkup() {
        if (html.startsWith("<!--", at)) {
            at = behind("-->", at + 4);
        } else {
            skipTag();
        }
    }

    private int behind(String end, int from) {
        int found = html.indexOf(end, from);
        return found < 0 ? html.length() : found + end.length();
    }

    /** Attributes may hold what looks like the end of a tag. */
    private void skipTag() {
        char quote = 0;
        for (at++; at < html.length(); at++) {
            char c = html.charAt(at);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '>') {
                at++;
                return;
            }
        }
    }

    /** The next character, and behind it. */
    private int next() {
        int c = html.codePointAt(at);
        if (c != '&') {
            at += Character.charCount(c);
            return c;
        }
        int end = html.indexOf(';', at);
        String name = html.substring(at + 1, end);
        at = end + 1;
        return referred(name);
    }

    private static int referred(String name) {
        if (name.startsWith("#x")) {
            return Integer.parseInt(name.substring(2), 16);
        }
        return name.startsWith("#") ? Integer.parseInt(name.substring(1)) : '&';
    }

    private static int units(int c) {
        return isSpace(c) ? 0 : Character.charCount(c);
    }

    /** What a browser's {@code \s} stands for. */
    static boolean isSpace(int c) {
        return Character.isSpaceChar(c) || (c >= '\t' && c <= '\r') || c == 0xFEFF;
    }
}
