package io.github.letterwright.pack;

import java.util.Map;

/**
 * How a redaction is shown.
 *
 * @param marker what stands in its place
 * @param labels the pack's words for kinds of redaction; a kind without one is its own label
 */
public record Redaction(Marker marker, Map<String, String> labels) {

    /** What stands in the place of redacted words. */
    public enum Marker {
        /** The kind in brackets: {@code [physician]}. The default. */
        LABEL,
        /**
         * A bar that holds the language's word for what was removed, in brackets; it tells neither
         * the kind nor how long the words were.
         */
        BAR,
        /** Nothing. */
        NOTHING
    }

    public Redaction {
        labels = Map.copyOf(labels);
    }
}
