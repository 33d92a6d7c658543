package io.github.letterwright.pdf;

import java.time.Duration;

/** How much work one letter may be for the engine. Ends what goes beyond it. */
final class Limits {

    /** Thrown where a letter goes beyond its limits; the message says which. */
    static final class ExceededException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        ExceededException(String message) {
            super(message);
        }
    }

    /** Many times what a thousand items need. */
    private static final int PAGES = 10_000;

    private final long start = System.nanoTime();
    private final Duration deadline;
    private int pages;

    /**
     * From now on.
     *
     * @param deadline how long the letter may take
     */
    Limits(Duration deadline) {
        this.deadline = deadline;
    }

    /** Looks at the time: for every piece of work that the engine asks something of us for. */
    void check() {
        if (System.nanoTime() - start > deadline.toNanos()) {
            throw new ExceededException("it takes longer than " + deadline.toMillis() + " ms");
        }
    }

    /** Counts a page. */
    void page() {
        check();
        if (++pages > PAGES) {
            throw new ExceededException("it has more than 10,000 pages");
        }
    }
}
