package io.github.letterwright.pdf;

import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells the characters of a letter that are not ASCII from its markup. */
final class PrintedText {

    /**
     * A character of a letter.
     *
     * @param codePoint which one
     * @param start where it stands in the letter's text
     * @param end where it ends, exclusive; a reference is longer than a character
     * @param where what it is part of
     */
    record Sign(int codePoint, int start, int end, Part where) {}

    /** What a character can be part of: words, styles, or what is not printed: a title, a tag. */
    enum Part {
        WORDS,
        STYLES,
        UNSEEN
    }

    private static final Pattern REFERENCE =
            Pattern.compile("&#(?:x([0-9a-fA-F]{1,6})|([0-9]{1,7}));");

    /** The last character that every font has. */
    private static final int ASCII = 0x7F;

    private final String html;
    private final Consumer<Sign> reader;
    private final Matcher reference;
    private Part content = Part.UNSEEN;
    private boolean tag;

    private PrintedText(String html, Consumer<Sign> reader) {
        this.html = html;
        this.reader = reader;
        this.reference = REFERENCE.matcher(html);
    }

    /** Reads a letter from its beginning to its end. */
    static void read(String html, Consumer<Sign> reader) {
        PrintedText text = new PrintedText(html, reader);
        for (int at = 0; at < html.length(); ) {
            at = text.readAt(at);
        }
    }

    private int readAt(int at) {
        char character = html.charAt(at);
        if (character == '<') {
            enter(at);
        } else if (character == '>') {
            tag = false;
        } else if (character == '&' && reference.region(at, html.length()).lookingAt()) {
            int codePoint = codePoint();
            return codePoint > ASCII ? sign(codePoint, at, reference.end()) : reference.end();
        } else if (character > ASCII) {
            int codePoint = html.codePointAt(at);
            return sign(codePoint, at, at + Character.charCount(codePoint));
        }
        return at + 1;
    }

    private void enter(int at) {
        tag = true;
        if (html.startsWith("<body", at)) {
            content = Part.WORDS;
        } else if (content != Part.WORDS) {
            content = html.startsWith("<style", at) ? Part.STYLES : Part.UNSEEN;
        }
    }

    private int sign(int codePoint, int start, int end) {
        reader.accept(new Sign(codePoint, start, end, tag ? Part.UNSEEN : content));
        return end;
    }

    /** The character of a reference; what is none is refused with the letter's markup. */
    private int codePoint() {
        String hexadecimal = reference.group(1);
        int codePoint =
                hexadecimal == null
                        ? Integer.parseInt(reference.group(2))
                        : Integer.parseInt(hexadecimal, 16);
        return Character.isValidCodePoint(codePoint) ? codePoint : 0;
    }
}
