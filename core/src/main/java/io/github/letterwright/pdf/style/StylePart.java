package io.github.letterwright.pdf.style;

/**
 * A part of a style sheet that the engine can be asked about.
 *
 * @param kind what it is
 * @param start where it begins in the sheet, in chars
 * @param text as it is written, with blanks for comments
 */
record StylePart(Kind kind, int start, String text) {

    /** What a part can be. */
    enum Kind {
        SELECTOR,
        AT_RULE,
        MARGIN_BOX,
        DECLARATION
    }

    int end() {
        return start + text.length();
    }
}
