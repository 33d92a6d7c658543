package io.github.letterwright.compose;

import java.util.List;

/**
 * What the templates made of a view, before it is looked at.
 *
 * @param text the document
 * @param origins where each chunk of it came from, in order, without gaps
 */
record LetterText(String text, List<Origin> origins) {}
