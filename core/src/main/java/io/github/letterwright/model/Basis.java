package io.github.letterwright.model;

/** What a {@link Guideline} rests on. */
public enum Basis implements Word {
    /** No medical evidence was cited. */
    NONE("none"),
    /** Only sources outside the MTUS. */
    NON_MTUS("non-mtus"),
    /** The MTUS, with or without other sources. */
    MTUS("mtus");

    private final String word;

    Basis(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
