package io.github.letterwright.batch;

import io.github.letterwright.diagnostic.Diagnostic;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * A case description of a set.
 *
 * @param file where it is, absolute
 * @param path its path in the folder of cases, with forward slashes: {@code a/b.yaml}
 */
public record CaseSource(Path file, String path) {

    /** Its path without the extension, which its letters have too: {@code a/b}. */
    public String stem() {
        return stem(path);
    }

    /** A path without its extension. */
    static String stem(String path) {
        return path.substring(0, path.lastIndexOf('.'));
    }

    /** Its letter in a format: {@code a/b.pdf}. */
    String letter(OutputFormat format) {
        return format.file(stem());
    }

    /** The file as diagnostics name it. */
    public String name() {
        return Places.slashed(file);
    }

    /** Whether a diagnostic speaks of this case, not of what it shares with others. */
    boolean isConcernedBy(Diagnostic found) {
        return found.location().file().isEmpty()
                || Stream.concat(Stream.of(found.location()), found.related().stream())
                        .anyMatch(place -> place.file().equals(name()));
    }
}
