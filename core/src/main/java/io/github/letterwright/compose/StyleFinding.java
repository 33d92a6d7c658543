package io.github.letterwright.compose;

import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.diagnostic.Message;
import io.github.letterwright.diagnostic.Severity;
import io.github.letterwright.diagnostic.SourceLocation;
import java.util.List;
import java.util.Optional;

/**
 * Something in a style sheet that a letter must not or should not have.
 *
 * @param id what it is reported as
 * @param offset where it stands in the text, in chars
 * @param length how long it is
 * @param severity an error for what is refused, a warning for what the PDF will not show
 * @param message what is wrong
 * @param hint what to write instead
 */
public record StyleFinding(
        String id, int offset, int length, Severity severity, Message message, Message hint) {

    /** The finding as a diagnostic at the place of its first char. */
    public Diagnostic at(SourceLocation place) {
        return new Diagnostic(
                id,
                severity,
                message,
                new SourceLocation(place.file(), place.line(), place.column(), length),
                Optional.of(hint),
                List.of());
    }
}
