package io.github.letterwright.diagnostic;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;

/**
 * A value and what was found wrong with it. There is a value when nothing found is an error;
 * warnings travel with it.
 *
 * @param <T> the type of the value
 * @param value the value; empty when a diagnostic is an error
 * @param diagnostics everything that was found, in the order of its finding
 */
public record Checked<T>(Optional<T> value, List<Diagnostic> diagnostics) {

    public Checked {
        diagnostics = List.copyOf(diagnostics);
        boolean failed = diagnostics.stream().anyMatch(Diagnostic::isError);
        if (failed == value.isPresent()) {
            throw new IllegalArgumentException(
                    "a value must be present exactly when there is no error: " + diagnostics);
        }
    }

    /** A value that nothing is wrong with. */
    public static <T> Checked<T> of(T value) {
        return new Checked<>(Optional.of(value), List.of());
    }

    /** The value, unless one of the diagnostics is an error. */
    public static <T> Checked<T> of(T value, List<Diagnostic> diagnostics) {
        boolean failed = diagnostics.stream().anyMatch(Diagnostic::isError);
        return new Checked<>(failed ? Optional.empty() : Optional.of(value), diagnostics);
    }

    /**
     * No value.
     *
     * @param diagnostics why; at least one error
     */
    public static <T> Checked<T> failed(List<Diagnostic> diagnostics) {
        return new Checked<>(Optional.empty(), diagnostics);
    }

    /** No value, for one reason. */
    public static <T> Checked<T> failed(Diagnostic error) {
        return failed(List.of(error));
    }

    public boolean isFailed() {
        return value.isEmpty();
    }

    /** The value changed by a step that finds no fault. */
    public <R> Checked<R> map(Function<? super T, ? extends R> step) {
        return new Checked<>(value.map(step), diagnostics);
    }

    /** The value changed by a step that may find fault; the diagnostics of both. */
    public <R> Checked<R> then(Function<? super T, Checked<R>> step) {
        if (value.isEmpty()) {
            return failed(diagnostics);
        }
        Checked<R> next = step.apply(value.get());
        List<Diagnostic> all = new ArrayList<>(diagnostics);
        all.addAll(next.diagnostics());
        return new Checked<>(next.value(), all);
    }

    /**
     * The value; warnings are dropped.
     *
     * @throws DiagnosticException when a diagnostic is an error
     */
    public T orThrow() {
        if (value.isEmpty()) {
            throw new DiagnosticException(diagnostics);
        }
        return value.orElseThrow(NoSuchElementException::new);
    }
}
