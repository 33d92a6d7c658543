package io.github.letterwright.model;

import java.util.Objects;

/**
 * A text of one or more paragraphs.
 *
 * @param text its words; a blank line starts a new paragraph
 * @param format how its characters are read
 */
public record Narrative(Text text, Format format) {

    /** How the characters of a narrative are read. */
    public enum Format {
        /** No character is markup: what is written is printed. */
        VERBATIM,
        /** CommonMark, with HTML as text. */
        MARKDOWN
    }

    public Narrative {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(format, "format");
    }

    /** A narrative in which no character but a redaction mark is markup. */
    public static Narrative verbatim(String source) {
        return new Narrative(Text.parse(source), Format.VERBATIM);
    }
}
