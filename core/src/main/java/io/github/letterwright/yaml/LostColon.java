package io.github.letterwright.yaml;

import io.github.letterwright.diagnostic.Diagnostic;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Finds the known key whose colon was lost. Without it the key is text, which the lines below seem
 * to go on with, so that a parser blames one of them.
 */
final class LostColon {

    private static final int MOST_ABOVE = 3;

    private final Outline outline;
    private final Vocabulary vocabulary;
    private final Misplaced misplaced;

    LostColon(Outline outline, Vocabulary vocabulary, Misplaced misplaced) {
        this.outline = outline;
        this.vocabulary = vocabulary;
        this.misplaced = misplaced;
    }

    /** The nearest such key in a line, or above it. */
    Optional<Diagnostic> near(OutlineLine line) {
        return Stream.iterate(
                        Optional.of(line), Optional::isPresent, l -> l.flatMap(outline::above))
                .map(Optional::get)
                .limit(MOST_ABOVE)
                .filter(this::isKey)
                .findFirst()
                .map(this::said);
    }

    private boolean isKey(OutlineLine line) {
        String key = vocabulary.keyOf(line);
        boolean bare =
                !line.isKey()
                        && !key.isEmpty()
                        && !line.content().endsWith(".")
                        && BrokenLine.on(line, misplaced::place).isEmpty();
        return bare && (isAmongKeys(line) || isAlone(line, key));
    }

    /** Whether a known key stands right above or below in its column. */
    private boolean isAmongKeys(OutlineLine line) {
        Stream<OutlineLine> above = outline.open(line).stream();
        return Stream.concat(above, outline.below(line).stream())
                .anyMatch(
                        other ->
                                other.isKey()
                                        && other.column() == line.column()
                                        && vocabulary.has(other.key()));
    }

    /** Whether it is all of its line, and what may be its value begins below, deeper than it. */
    private boolean isAlone(OutlineLine line, String key) {
        return line.content().equals(key)
                && outline.below(line)
                        .filter(
                                below ->
                                        below.isEntry() && below.dash() >= line.column()
                                                || below.isKey() && below.column() > line.column())
                        .isPresent();
    }

    private Diagnostic said(OutlineLine line) {
        String key = vocabulary.keyOf(line);
        String value = line.content().substring(key.length()).strip();
        return Diagnostic.error("LW101", misplaced.place(line), "a key without its colon")
                .withHint("write {-}", (key + ": " + value).strip());
    }
}
