package io.github.letterwright.model;

/** How fast a case is to be decided. */
public enum Priority implements Word {
    /** Within 30 days. */
    STANDARD("standard", 30),
    /** Within 3 days. */
    EXPEDITED("expedited", 3);

    private final String word;
    private final int days;

    Priority(String word, int days) {
        this.word = word;
        this.days = days;
    }

    @Override
    public String word() {
        return word;
    }

    /** How many days a decision may take, from the complete records (Labor Code 4610.6(d)). */
    public int days() {
        return days;
    }
}
