package io.github.letterwright.batch;

import java.nio.file.Path;

/**
 * A case description of a set.
 *
 * @param file where it is, absolute
 * @param path its path in the folder of cases, with forward slashes: {@code a/b.yaml}
 */
record CaseSource(Path file, String path) {

    /** Its path without the extension, which its letters have too: {@code a/b}. */
    String stem() {
        return path.substring(0, path.lastIndexOf('.'));
    }

    /** Its letter in a format: {@code a/b.pdf}. */
    String letter(OutputFormat format) {
        return stem() + "." + format.word();
    }
}
