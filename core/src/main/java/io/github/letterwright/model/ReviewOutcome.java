package io.github.letterwright.model;

/** What a utilization review did with the request. */
public enum ReviewOutcome implements Word {
    /** It was denied. */
    NON_CERTIFIED("non-certified"),
    /** It was approved in part, or changed. */
    MODIFIED("modified"),
    /** The decision was put off. */
    DELAYED("delayed");

    private final String word;

    ReviewOutcome(String word) {
        this.word = word;
    }

    @Override
    public String word() {
        return word;
    }
}
