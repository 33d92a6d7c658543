package io.github.letterwright.batch;

/**
 * A letter that a set has, as its {@code manifest.json} tells of it.
 *
 * @param stem the path of its files without an extension: {@code a/b}
 * @param pages of its PDF; 0 when it has none
 */
public record RecordedLetter(String stem, int pages) {}
