package io.github.letterwright.model;

/** How fast a case is to be decided. */
public enum Priority implements Word {
    /** Within 30 days. */
    STANDARD("standard"),
    /** Within 3 days. */
    EXPEDITED("expedited");

    private final String word;

    Priority(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
