package io.github.letterwright.examples;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The pages that the plugin rendered in this build, of both audiences. */
final class HtmlPages {

    private static final Path SETS = Path.of("target", "letters");

    private HtmlPages() {}

    /** The letters, and the index of each set. */
    static List<Path> all() {
        try (Stream<Path> walk = Files.walk(SETS)) {
            return walk.filter(f -> f.toString().endsWith(".html")).sorted().toList();
        } catch (IOException e) {
            throw new AssertionError("nothing is rendered in " + SETS, e);
        }
    }

    static boolean isIndex(Path page) {
        return page.endsWith("index.html");
    }
}
