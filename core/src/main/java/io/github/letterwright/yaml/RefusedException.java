package io.github.letterwright.yaml;

import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.diagnostic.SourceLocation;

/** Ends a parser's walk over a text that cannot be read on; it does not leave the package. */
final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Diagnostic diagnostic;

    RefusedException(Diagnostic diagnostic) {
        super(diagnostic.message().withoutQuotes());
        this.diagnostic = diagnostic;
    }

    static RefusedException tooDeep(SourceLocation location) {
        return new RefusedException(
                Diagnostic.error("LW104", location, "nested too deep")
                        .withHint("keys and lists may be nested " + Tree.MAX_DEPTH + " deep"));
    }

    Diagnostic diagnostic() {
        return diagnostic;
    }
}
