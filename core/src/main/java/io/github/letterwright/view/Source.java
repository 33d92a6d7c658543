package io.github.letterwright.view;

/**
 * Where a piece of a value came from in the case description.
 *
 * @param pointer the field's JSON Pointer; empty when the piece is not from the case
 * @param offset where the piece begins in the field's text, in chars
 */
public record Source(String pointer, int offset) {

    /** Not from the case: a pack's own words, or something counted. */
    public static final Source NONE = new Source("", 0);

    /** The field as a whole. */
    public static Source of(String pointer) {
        return new Source(pointer, 0);
    }
}
