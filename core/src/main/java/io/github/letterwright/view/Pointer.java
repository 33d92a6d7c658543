package io.github.letterwright.view;

/**
 * A JSON Pointer (RFC 6901) to a field of the case description.
 *
 * @param text the pointer as text; empty for {@link #NONE}
 */
record Pointer(String text) {

    /** Not a field: what a pack says. Its children are the fields at the top of the case. */
    static final Pointer NONE = new Pointer("");

    /** A field at the top of the case. */
    static Pointer to(String key) {
        return NONE.child(key);
    }

    Pointer child(String key) {
        return new Pointer(text + "/" + key.replace("~", "~0").replace("/", "~1"));
    }

    Pointer child(int index) {
        return new Pointer(text + "/" + index);
    }

    Source source() {
        return source(0);
    }

    /** The source of a piece of the field; none when there is no field. */
    Source source(int offset) {
        return text.isEmpty() ? Source.NONE : new Source(text, offset);
    }
}
