package io.github.letterwright.model;

/** The sex of the injured worker, as the records state it. */
public enum Sex implements Word {
    /** Male. */
    MALE("male"),
    /** Female. */
    FEMALE("female"),
    /** Not stated, or neither. */
    UNSPECIFIED("unspecified");

    private final String word;

    Sex(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
