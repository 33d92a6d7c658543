package io.github.letterwright.diagnostic;

import java.util.List;
import java.util.stream.Collectors;

/** Thrown by {@link Checked#orThrow()}, for callers who would rather not look. */
public final class DiagnosticException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Diagnostic> diagnostics;

    DiagnosticException(List<Diagnostic> diagnostics) {
        super(diagnostics.stream().map(Diagnostic::toString).collect(Collectors.joining("\n")));
        this.diagnostics = diagnostics;
    }

    /** Everything that was found, warnings too. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }
}
