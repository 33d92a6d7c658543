package io.github.letterwright.compose;

import io.github.letterwright.diagnostic.Severity;

/**
 * Something in a style sheet that a letter must not or should not have.
 *
 * @param offset where it stands in the text, in chars
 * @param length how long it is
 * @param severity an error for what is refused, a warning for what the PDF will not show
 * @param message what is wrong
 * @param hint what to write instead
 */
record StyleFinding(int offset, int length, Severity severity, String message, String hint) {}
