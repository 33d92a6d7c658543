package io.github.letterwright.view;

import io.github.letterwright.model.Text;
import java.util.Arrays;
import java.util.List;

/**
 * A text with a token in the place of each of its marks. What lays out a text, cuts it into
 * paragraphs or reads it as Markdown never sees what a mark holds, and so cannot leak it.
 *
 * <p>A token is the number of a part between two characters that no letter can hold.
 */
final class Manuscript {

    static final char TOKEN = '\uFFFE';
    static final char TOKEN_END = '\uFFFF';

    /** Stands for a character that no letter can hold; the letter is refused anyway. */
    private static final char REPLACEMENT = '\uFFFD';

    private static final String LITERAL = "<<";

    private final Text text;
    private final String chars;
    private final int[] starts;

    private Manuscript(Text text, String chars, int[] starts) {
        this.text = text;
        this.chars = chars;
        this.starts = starts;
    }

    static Manuscript of(Text text) {
        List<Text.Part> parts = text.parts();
        StringBuilder chars = new StringBuilder();
        int[] starts = new int[parts.size()];
        for (int i = 0; i < starts.length; i++) {
            starts[i] = chars.length();
            if (parts.get(i) instanceof Text.Words words && !words.text().equals(LITERAL)) {
                chars.append(printable(words.text()));
            } else {
                chars.append(TOKEN).append(i).append(TOKEN_END);
            }
        }
        return new Manuscript(text, chars.toString(), starts);
    }

    /** The words, with tokens. */
    String chars() {
        return chars;
    }

    /** The part that a token stands for. */
    Text.Part part(String number) {
        return text.parts().get(Integer.parseInt(number));
    }

    /** Where in the source of the text a piece stands that begins at an index of the words. */
    int offset(int index) {
        int found = Arrays.binarySearch(starts, index);
        int part = found >= 0 ? found : -found - 2;
        return part < 0 ? 0 : text.parts().get(part).offset() + index - starts[part];
    }

    /** Where in the source of the text the words of a mark begin. */
    int offsetOfWords(Text.Redaction mark) {
        return text.source().indexOf('|', mark.offset()) + 1;
    }

    /** Where the first character from a place on stands that XML 1.0 cannot carry, or -1. */
    static int unprintable(String text, int from) {
        for (int i = from; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            if (!isPrintable(text.codePointAt(i))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isPrintable(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || c >= 0x20 && c < Character.MIN_SURROGATE
                || c > Character.MAX_SURROGATE && c < TOKEN
                || c > TOKEN_END;
    }

    static String printable(String text) {
        StringBuilder printable = new StringBuilder(text);
        for (int i = unprintable(text, 0); i >= 0; i = unprintable(text, i + 1)) {
            printable.setCharAt(i, REPLACEMENT);
        }
        return printable.toString();
    }
}
