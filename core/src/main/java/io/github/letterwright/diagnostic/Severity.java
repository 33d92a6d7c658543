package io.github.letterwright.diagnostic;

/** How much a {@link Diagnostic} matters. */
public enum Severity {
    /** Withholds the letter. */
    ERROR,
    /** Is reported; fails a build only where {@code failOn} says so. */
    WARNING,
    /** Is told, and fails no build: advice that a sound letter may leave aside. */
    NOTE
}
