package io.github.letterwright.preview;

import io.github.letterwright.diagnostic.Diagnostic;
import java.util.List;

/**
 * What is kept of a letter that was printed.
 *
 * @param pages how many there are; 0 when it could not be printed
 * @param diagnostics what was found up to the PDF
 */
record Paper(int pages, List<Diagnostic> diagnostics) {}
