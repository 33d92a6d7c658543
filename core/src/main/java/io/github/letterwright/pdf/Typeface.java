package io.github.letterwright.pdf;

import io.github.letterwright.pack.PackFile;
import java.util.Arrays;
import java.util.Optional;
import org.apache.fontbox.ttf.TrueTypeFont;

/**
 * A face of a font family, parsed once and shared by all letters and threads.
 *
 * @param family the name that styles use
 * @param style which face of the family it is
 * @param font the parsed file; the regular face's when the pack has no file for this one
 * @param file where it was read from; empty when the pack has none
 * @param advances the widths of the characters of the basic plane, in thousandths of the font's
 *     size; {@link Float#NaN} where nobody has asked yet, {@link #NO_GLYPH} where there is none.
 *     Every thread that fills a place fills it with the same number.
 */
record Typeface(
        String family, Style style, TrueTypeFont font, Optional<PackFile> file, float[] advances) {

    static final float NO_GLYPH = -1;

    /** The four faces that a family has. */
    enum Style {
        REGULAR("regular", 400, false),
        BOLD("bold", 700, false),
        ITALIC("italic", 400, true),
        BOLD_ITALIC("boldItalic", 700, true);

        final String key;
        final int weight;
        final boolean italic;

        Style(String key, int weight, boolean italic) {
            this.key = key;
            this.weight = weight;
            this.italic = italic;
        }
    }

    static Typeface of(String family, Style style, TrueTypeFont font, Optional<PackFile> file) {
        float[] advances = new float[Character.MAX_VALUE + 1];
        Arrays.fill(advances, Float.NaN);
        return new Typeface(family, style, font, file, advances);
    }
}
