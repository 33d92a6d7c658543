package io.github.letterwright.model;

/** What became of the insurer's denial of one item. */
public enum Decision implements Word {
    /** The denial stands. */
    UPHELD("upheld"),
    /** The denial falls. */
    OVERTURNED("overturned"),
    /** The denial falls for what {@link Item#authorized()} says, and stands for the rest. */
    PARTIALLY_OVERTURNED("partially-overturned");

    private final String word;

    Decision(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
