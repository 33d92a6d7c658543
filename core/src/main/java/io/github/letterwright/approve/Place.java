package io.github.letterwright.approve;

import io.github.letterwright.diagnostic.SourceLocation;

/**
 * A letter that differs from what was approved.
 *
 * @param letter audience and path, such as {@code parties/a/b}
 * @param item the heading of the item; empty where there is none
 * @param approved where the words stand in the approved letter
 */
public record Place(String letter, String item, SourceLocation approved) {}
