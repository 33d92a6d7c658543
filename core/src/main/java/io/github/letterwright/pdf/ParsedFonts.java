package io.github.letterwright.pdf;

import java.io.IOException;
import java.lang.ref.WeakReference;
import java.util.Map;
import java.util.WeakHashMap;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Fonts that were parsed, shared by all that are made of the same bytes in memory: packs that
 * extend one another, and a pack of which another file has changed. A font is forgotten with the
 * last one that uses it. Thread-safe.
 */
final class ParsedFonts {

    /** By the array itself, not by what is in it. */
    private static final Map<byte[], WeakReference<TrueTypeFont>> FONTS = new WeakHashMap<>();

    private ParsedFonts() {}

    /**
     * The font of a TrueType file.
     *
     * @throws IOException when the file is broken; it may throw anything else as well
     */
    static TrueTypeFont font(byte[] file) throws IOException {
        synchronized (FONTS) {
            WeakReference<TrueTypeFont> known = FONTS.get(file);
            TrueTypeFont font = known == null ? null : known.get();
            if (font == null) {
                font = parse(file);
                FONTS.put(file, new WeakReference<>(font));
            }
            return font;
        }
    }

    private static TrueTypeFont parse(byte[] file) throws IOException {
        TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file));
        // Ligatures would cost two thirds of the time, and Latin letters come out the same.
        font.setEnableGsub(false);
        font.getUnicodeCmapLookup();
        return font;
    }
}
