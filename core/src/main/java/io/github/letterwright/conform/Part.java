package io.github.letterwright.conform;

/**
 * An element of a letter's HTML, or one of its words.
 *
 * @param name the element's name; empty for a word
 * @param text a heading's words, a picture's alt, a header cell's scope, a link's target, or the
 *     word; empty when there is none
 * @param offset where it begins in the text of the document
 */
record Part(String name, String text, int offset) {

    boolean isHeading() {
        return name.matches("h[1-6]");
    }
}
