package io.github.letterwright.conform;

/**
 * A word of a PDF, or what of it stands in a line.
 *
 * @param goesOn whether it may be the rest of the word before it
 */
record Piece(String text, boolean goesOn) {}
