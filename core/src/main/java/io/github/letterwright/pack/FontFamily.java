package io.github.letterwright.pack;

import java.util.Objects;
import java.util.Optional;

/**
 * A font family that a pack prints with: TrueType files, read whole.
 *
 * @param family the name that styles use
 * @param regular the upright face
 * @param bold the bold face
 * @param italic the italic face
 * @param boldItalic the bold italic face
 */
public record FontFamily(
        String family,
        PackFile regular,
        Optional<PackFile> bold,
        Optional<PackFile> italic,
        Optional<PackFile> boldItalic) {

    public FontFamily {
        Objects.requireNonNull(family, "family");
        Objects.requireNonNull(regular, "regular");
    }
}
