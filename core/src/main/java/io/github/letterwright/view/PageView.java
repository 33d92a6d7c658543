package io.github.letterwright.view;

/**
 * The paper.
 *
 * @param size {@code letter} or {@code A4}
 * @param margin a CSS length
 */
public record PageView(Printed size, Printed margin) {}
