package io.github.letterwright.pack;

import java.nio.charset.StandardCharsets;

/**
 * A file of a pack, read whole.
 *
 * @param pack the name of the pack that has it
 * @param path its path in the pack, with forward slashes, such as {@code sections/facts.ftlh}
 * @param name what diagnostics call it: a path that can be opened, or for a pack on the class path
 *     {@code letterwright/packs/<pack>/<path>}
 * @param level how far up it was found: 0 for the pack itself, 1 for its parent, and so on
 * @param content its bytes
 */
public record PackFile(String pack, String path, String name, int level, byte[] content) {

    /** Its content as UTF-8 text. */
    public String text() {
        return new String(content, StandardCharsets.UTF_8);
    }
}
