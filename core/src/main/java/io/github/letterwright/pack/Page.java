package io.github.letterwright.pack;

/**
 * The paper that a pack prints on.
 *
 * @param size {@code letter} or {@code A4}
 * @param margin a CSS length, such as {@code 1in}
 */
public record Page(String size, String margin) {}
