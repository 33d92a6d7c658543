package io.github.letterwright.pdf;

/**
 * A letter as PDF.
 *
 * @param bytes the file
 * @param pages how many pages it has
 */
public record PdfDocument(byte[] bytes, int pages) {}
