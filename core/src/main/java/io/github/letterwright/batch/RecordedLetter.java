package io.github.letterwright.batch;

/**
 * A letter that a set has, as its {@code manifest.json} tells of it.
 *
 * @param stem the path of its files without an extension: {@code a/b}
 * @param source the path of its case in the folder of cases
 * @param pages of its PDF; 0 when it has none
 */
public record RecordedLetter(String stem, String source, int pages) {}
