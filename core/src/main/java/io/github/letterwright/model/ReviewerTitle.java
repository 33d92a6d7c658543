package io.github.letterwright.model;

/** What the letter calls its reviewer. */
public enum ReviewerTitle implements Word {
    /** An expert reviewer. */
    EXPERT("expert"),
    /** A physician reviewer. */
    PHYSICIAN("physician");

    private final String word;

    ReviewerTitle(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
