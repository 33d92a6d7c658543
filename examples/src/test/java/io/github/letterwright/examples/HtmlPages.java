package io.github.letterwright.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The pages that the plugin rendered in this build, of both audiences, and pages of changes. */
final class HtmlPages {

    private static final Path SETS = Path.of("target", "letters");
    private static final Path CHANGES = Path.of("target", "changes");

    private HtmlPages() {}

    /** The letters, the index of each set, and what differs from approved letters. */
    static List<Path> all() {
        try (Stream<Path> walk = Files.walk(SETS)) {
            return Stream.concat(
                            walk.filter(f -> f.toString().endsWith(".html")).sorted(),
                            ChangesPages.write(CHANGES).stream())
                    .toList();
        } catch (IOException e) {
            throw new AssertionError("nothing is rendered in " + SETS, e);
        }
    }

    /** Whether a page is no letter, but tells of letters. */
    static boolean isTool(Path page) {
        return page.endsWith("index.html") || page.startsWith(CHANGES);
    }
}
