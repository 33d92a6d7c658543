package io.github.letterwright.pdf;

import com.openhtmltopdf.extend.FSTextBreaker;

/**
 * Breaks lines after white space and nowhere else. The engine's own breaker also breaks at {@code
 * /} and {@code -}, and then {@code 12/10/14} is no longer one word when the text is taken out of
 * the PDF.
 */
final class WhiteSpaceBreaker implements FSTextBreaker {

    private static final int DONE = -1;

    private String text = "";
    private int at;

    @Override
    public void setText(String newText) {
        text = newText;
        at = 0;
    }

    @Override
    public int next() {
        if (at >= text.length()) {
            return DONE;
        }
        while (at < text.length() && !isSpace(text.charAt(at))) {
            at++;
        }
        while (at < text.length() && isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isSpace(char character) {
        return character == ' '
                || character == '\n'
                || character == '\t'
                || character == '\r'
                || character == '\f';
    }
}
