package io.github.letterwright.diagnostic;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Diagnostics as a log prints them: a line that IDEs make clickable, then the line of the source
 * with a caret under the place and the hint behind it. Immutable, thread-safe.
 *
 * <pre>
 * [ERROR] cases/2014-017.yaml:[41,15] LW114 unknown decision "uphold"
 *    41 |     decision: uphold
 *       |               ^^^^^^ did you mean "upheld"? allowed: upheld, overturned
 * </pre>
 *
 * <p>Other places that a diagnostic speaks of follow, each in a line of its own that begins with
 * "see", and with its line of the source.
 */
public final class TextFormat {

    private final boolean quoteText;

    private TextFormat(boolean quoteText) {
        this.quoteText = quoteText;
    }

    /** A format that quotes the case and shows lines of its file. */
    public static TextFormat create() {
        return new TextFormat(true);
    }

    /**
     * The same with or without text of the case. Case text is patient data: without it, places are
     * left, and our own words.
     *
     * @param value default true
     */
    public TextFormat quoteText(boolean value) {
        return new TextFormat(value);
    }

    /** All of them, each ended by a line feed. */
    public String format(List<Diagnostic> diagnostics) {
        SourceLines lines = new SourceLines();
        return diagnostics.stream().map(d -> format(d, lines) + "\n").collect(Collectors.joining());
    }

    /** One, in one line or several, without a line feed at its end. */
    public String format(Diagnostic diagnostic) {
        return format(diagnostic, new SourceLines());
    }

    private String format(Diagnostic diagnostic, SourceLines lines) {
        String head = head(diagnostic);
        Optional<String> hint = diagnostic.hint().map(this::words);
        Optional<String> frame =
                quoteText
                        ? lines.at(diagnostic.location())
                                .map(line -> CodeFrame.of(line, diagnostic.location()).with(hint))
                        : Optional.empty();
        String own =
                frame.or(() -> hint.map(text -> "  hint: " + text))
                        .map(rest -> head + "\n" + rest)
                        .orElse(head);
        return diagnostic.related().stream()
                .filter(place -> !place.file().isEmpty())
                .filter(place -> !isSame(place, diagnostic.location()))
                .map(place -> related(place, lines))
                .collect(Collectors.joining("", own, ""));
    }

    private static boolean isSame(SourceLocation place, SourceLocation other) {
        return place.compareTo(other) == 0;
    }

    private String related(SourceLocation place, SourceLines lines) {
        Optional<String> frame =
                quoteText
                        ? lines.at(place)
                                .map(line -> CodeFrame.of(line, place).with(Optional.empty()))
                        : Optional.empty();
        return "\n  see " + place + frame.map(text -> "\n" + text).orElse("");
    }

    private String head(Diagnostic diagnostic) {
        String place = diagnostic.location().toString();
        return "[%s] %s%s %s"
                .formatted(
                        diagnostic.severity().name().toUpperCase(Locale.ROOT),
                        place.isEmpty() ? "" : place + " ",
                        diagnostic.id(),
                        words(diagnostic.message()));
    }

    private String words(Message message) {
        return message.inOneLine(quoteText);
    }
}
