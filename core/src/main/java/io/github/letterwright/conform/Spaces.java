package io.github.letterwright.conform;

/** What parts words: every space is printed as a space, those that keep words together too. */
final class Spaces {

    private Spaces() {}

    static boolean isSpace(int codePoint) {
        return Character.isWhitespace(codePoint) || Character.isSpaceChar(codePoint);
    }

    /** The words of a text with one space between them. */
    static String single(CharSequence text) {
        return text.toString().replaceAll("[\\s\\p{Z}]+", " ").strip();
    }
}
