package io.github.letterwright.pdf;

import com.openhtmltopdf.extend.FontContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.pdfboxout.PdfBoxFSFont;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver.FontDescription;
import com.openhtmltopdf.pdfboxout.PdfBoxTextRenderer;
import com.openhtmltopdf.render.FSFont;
import com.openhtmltopdf.render.JustificationInfo;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.pdmodel.font.PDFont;

/**
 * Measures the text of one letter as the engine does, but asks a font for the width of a character
 * only once. Keeps the characters that a font has no glyph for.
 */
final class LetterText extends PdfBoxTextRenderer {

    /** The engine takes a width for whole when it is above by less than this. */
    private static final float DELTA = 0.01f;

    private static final int SOFT_HYPHEN = 0xAD;
    private static final int OBJECT_REPLACEMENT = 0xFFFC;

    private final Map<PDFont, Typeface> faces = new IdentityHashMap<>();
    private final Set<Integer> missing = new TreeSet<>();

    private final Limits limits;

    /**
     * @param limits are looked at with every text
     */
    LetterText(Limits limits) {
        this.limits = limits;
    }

    /** Tells whose widths a font of this letter has. */
    void measures(PDFont font, Typeface face) {
        faces.put(font, face);
    }

    /** The characters that a font had no glyph for. */
    Set<Integer> missing() {
        return missing;
    }

    /** Whether the first of the fonts has a glyph for every character. */
    boolean isShownByFirst(PdfBoxFSFont font, String string) {
        return sum(font, string) >= 0;
    }

    @Override
    public int getWidth(FontContext context, FSFont font, String string) {
        limits.check();
        float sum = sum((PdfBoxFSFont) font, string);
        if (sum < 0) {
            return super.getWidth(context, font, string);
        }
        float width = sum / 1000f * font.getSize2D();
        return (int) (width - Math.floor(width) < DELTA ? width : Math.ceil(width));
    }

    private float sum(PdfBoxFSFont font, String string) {
        List<FontDescription> fonts = font.getFontDescriptions();
        PDFont first = fonts.isEmpty() ? null : fonts.get(0).getFont();
        Typeface face = first == null ? null : faces.get(first);
        return face == null ? Typeface.NO_GLYPH : sum(first, face.advances(), string);
    }

    @Override
    public void drawString(OutputDevice device, String text, float x, float y) {
        limits.check();
        super.drawString(device, text, x, y);
    }

    @Override
    public void drawString(
            OutputDevice device, String text, float x, float y, JustificationInfo info) {
        limits.check();
        super.drawString(device, text, x, y, info);
    }

    /** The same sum in the same order as {@link PDFont#getStringWidth}; negative when unknown. */
    private float sum(PDFont font, float[] advances, String string) {
        float sum = 0;
        for (int i = 0; i < string.length(); i++) {
            char character = string.charAt(i);
            if (character == SOFT_HYPHEN
                    || character == OBJECT_REPLACEMENT
                    || Character.isSurrogate(character)) {
                return Typeface.NO_GLYPH;
            }
            float advance = advances[character];
            if (Float.isNaN(advance)) {
                advance = advance(font, character);
                advances[character] = advance;
            }
            if (advance == Typeface.NO_GLYPH) {
                noteMissing(character);
                return Typeface.NO_GLYPH;
            }
            sum += advance;
        }
        return sum;
    }

    /** A line break is measured where the engine looks for the width of a column, never printed. */
    private void noteMissing(char character) {
        if (!Character.isWhitespace(character)) {
            missing.add((int) character);
        }
    }

    private static float advance(PDFont font, char character) {
        try {
            return font.getStringWidth(String.valueOf(character));
        } catch (IllegalArgumentException e) {
            return Typeface.NO_GLYPH;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
