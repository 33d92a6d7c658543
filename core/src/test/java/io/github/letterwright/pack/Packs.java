package io.github.letterwright.pack;

import java.net.URISyntaxException;
import java.nio.file.Path;

/** Packs of the tests' own. */
final class Packs {

    private Packs() {}

    /** A folder of packs under {@code packs}. */
    static Path folder(String scenario) {
        try {
            return Path.of(Packs.class.getResource("/packs/" + scenario).toURI());
        } catch (URISyntaxException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
