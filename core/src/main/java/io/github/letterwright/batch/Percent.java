package io.github.letterwright.batch;

/** Shares as people write them. */
final class Percent {

    private Percent() {}

    /** A whole number of per cent; {@code under 1} and {@code over 99} where rounding would lie. */
    static String of(long part, long all) {
        if (part == 0 || part == all) {
            return all == 0 || part == 0 ? "0%" : "100%";
        }
        long percent = Math.round(100.0 * part / all);
        if (percent == 0) {
            return "under 1%";
        }
        return percent == 100 ? "over 99%" : percent + "%";
    }
}
