package io.github.letterwright.diagnostic;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * One thing that is wrong with the input, said so that its author can mend it.
 *
 * @param id stable: {@code LW1xx} reading, {@code LW2xx} rules, {@code LW3xx} packs and templates,
 *     {@code LW4xx} PDF and HTML, {@code LW5xx} sets and files
 * @param severity how much it matters
 * @param message what is wrong, in the words of the field and of YAML
 * @param location where; {@link SourceLocation#NONE} when it stands in no file
 * @param hint what to write instead
 * @param related other places that the message speaks of, such as the one that contradicts this one
 */
public record Diagnostic(
        String id,
        Severity severity,
        Message message,
        SourceLocation location,
        Optional<Message> hint,
        List<SourceLocation> related) {

    /** Sorts by place, then by id: the order in which an author reads the file. */
    public static final Comparator<Diagnostic> BY_PLACE =
            Comparator.comparing(Diagnostic::location).thenComparing(Diagnostic::id);

    public Diagnostic {
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(location, "location");
        Objects.requireNonNull(hint, "hint");
        related = List.copyOf(related);
        if (!id.matches("LW[1-5]\\d\\d")) {
            throw new IllegalArgumentException("id \"" + id + "\" must be LW and three digits");
        }
    }

    /** An error without a hint. */
    public static Diagnostic error(
            String id, SourceLocation location, String pattern, String... quotes) {
        return new Diagnostic(
                id,
                Severity.ERROR,
                Message.of(pattern, quotes),
                location,
                Optional.empty(),
                List.of());
    }

    /** A warning without a hint. */
    public static Diagnostic warning(
            String id, SourceLocation location, String pattern, String... quotes) {
        return error(id, location, pattern, quotes).withSeverity(Severity.WARNING);
    }

    /** A note without a hint. */
    public static Diagnostic note(
            String id, SourceLocation location, String pattern, String... quotes) {
        return error(id, location, pattern, quotes).withSeverity(Severity.NOTE);
    }

    /** The same with a hint. */
    public Diagnostic withHint(String pattern, String... quotes) {
        return withHint(Message.of(pattern, quotes));
    }

    /** The same with a hint. */
    public Diagnostic withHint(Message words) {
        return new Diagnostic(id, severity, message, location, Optional.of(words), related);
    }

    /** The same where files have other names. */
    public Diagnostic renamed(UnaryOperator<String> names) {
        return withLocation(location.renamed(names))
                .withRelated(related.stream().map(place -> place.renamed(names)).toList());
    }

    /** The same with another severity. */
    public Diagnostic withSeverity(Severity other) {
        return new Diagnostic(id, other, message, location, hint, related);
    }

    /** The same with an ellipsis for everything that it quotes. */
    public Diagnostic withoutQuotes() {
        return new Diagnostic(
                id,
                severity,
                Message.of(message.withoutQuotes()),
                location,
                hint.map(it -> Message.of(it.withoutQuotes())),
                related);
    }

    /** The same at another place. */
    public Diagnostic withLocation(SourceLocation other) {
        return new Diagnostic(id, severity, message, other, hint, related);
    }

    /** The same with other places that it speaks of. */
    public Diagnostic withRelated(List<SourceLocation> places) {
        return new Diagnostic(id, severity, message, location, hint, places);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    /** One line: severity, place, id and message. */
    @Override
    public String toString() {
        return "[%s] %s %s %s".formatted(severity, location, id, message);
    }
}
