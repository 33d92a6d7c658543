package io.github.letterwright.compose;

/** An element that is not closed yet, and how much it holds so far. */
final class OpenElement {

    final String name;
    final int tag;
    final int content;
    int children;
    int columns;
    int words;

    /**
     * Just opened.
     *
     * @param tag the offset of its start tag
     * @param content the offset behind that
     */
    OpenElement(String name, int tag, int content) {
        this.name = name;
        this.tag = tag;
        this.content = content;
    }
}
