package io.github.letterwright.preview;

/** Work on one letter. */
record Task(String stem, Inputs inputs, Kind kind) {

    /** What is done, the most urgent first. */
    enum Kind {
        /** It is composed: its HTML. */
        COMPOSE,
        /** It is held against the baseline. */
        COMPARE,
        /** It is printed: its PDF. */
        PRINT
    }

    boolean withPdf() {
        return kind == Kind.PRINT;
    }
}
