package io.github.letterwright.view;

import io.github.letterwright.pack.Redaction;
import java.util.Optional;

/**
 * What one audience sees of a redaction.
 *
 * @param redaction how the pack shows it
 * @param bar the language's word for what was removed, which a bar is read out as
 * @param audience whom the copy is for
 */
record Marker(Redaction redaction, String bar, Audience audience) {

    /** The label whose word a bar has. */
    static final String REDACTED = "redacted";

    /** Whether words are hidden from this audience. */
    boolean hides() {
        return audience == Audience.PUBLIC;
    }

    /** The words of a mark that this audience sees. */
    Optional<String> shown(Optional<String> words) {
        return hides() ? Optional.empty() : words;
    }

    /** What stands in the place of the words. */
    Fragment print(String kind, Source source) {
        return switch (redaction.marker()) {
            case LABEL -> span("redaction", "[" + label(kind) + "]", source);
            case BAR -> span("redaction bar", "[" + bar + "]", source);
            case NOTHING -> new Fragment("", "", source);
        };
    }

    private String label(String kind) {
        return redaction.labels().getOrDefault(kind, kind);
    }

    private static Fragment span(String classes, String text, Source source) {
        String html = "<span class=\"%s\">%s</span>".formatted(classes, Markup.escape(text));
        return new Fragment(html, text, source);
    }
}
