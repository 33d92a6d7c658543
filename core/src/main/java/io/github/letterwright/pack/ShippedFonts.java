package io.github.letterwright.pack;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Fonts of the class path, each read once: to inflate them takes longer than all else of a pack,
 * and packs share them. Thread-safe.
 */
final class ShippedFonts {

    private final Map<String, byte[]> read = new ConcurrentHashMap<>();

    /** The bytes of a font; empty when there is none. */
    Optional<byte[]> font(String resource) throws IOException {
        byte[] known = read.get(resource);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<byte[]> bytes = ClassPath.read(resource);
        bytes.ifPresent(its -> read.put(resource, its));
        return bytes;
    }
}
