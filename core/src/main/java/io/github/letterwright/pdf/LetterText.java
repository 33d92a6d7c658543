package io.github.letterwright.pdf;

import com.openhtmltopdf.extend.FontContext;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.pdfboxout.PdfBoxFSFont;
import com.openhtmltopdf.pdfboxout.PdfBoxFontResolver.FontDescription;
import com.openhtmltopdf.pdfboxout.PdfBoxTextRenderer;
import com.openhtmltopdf.render.FSFont;
import com.openhtmltopdf.render.FSFontMetrics;
import com.openhtmltopdf.render.JustificationInfo;
import io.github.letterwright.pdf.Typeface.Style;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.pdfbox.pdmodel.font.PDFont;

/**
 * Measures the text of one letter as the engine prints it: each character in the first font that
 * has it. Asks a font for the width of a character only once. Keeps the characters that no font has
 * a glyph for.
 */
final class LetterText extends PdfBoxTextRenderer {

    /** The engine takes a width for whole when it is above by less than this. */
    private static final float DELTA = 0.01f;

    private static final int SOFT_HYPHEN = 0xAD;
    private static final int OBJECT_REPLACEMENT = 0xFFFC;

    private final Limits limits;
    private final Complaints found;
    private final Map<PDFont, Typeface> faces = new IdentityHashMap<>();
    private final Map<Integer, Set<Style>> missing = new TreeMap<>();

    /**
     * @param limits are looked at with every text
     * @param found is told of faces that text needs and the pack does not have
     */
    LetterText(Limits limits, Complaints found) {
        this.limits = limits;
        this.found = found;
    }

    /** Tells whose widths a font of this letter has. */
    void measures(PDFont font, Typeface face) {
        faces.put(font, face);
    }

    /** The characters that no font had a glyph for, and in which weights. */
    Map<Integer, Set<Style>> missing() {
        return missing;
    }

    /** Whether the first of the fonts has a glyph for every character. */
    boolean isShownByFirst(PdfBoxFSFont font, String string) {
        List<FontDescription> fonts = font.getFontDescriptions();
        PDFont first = fonts.isEmpty() ? null : fonts.get(0).getFont();
        Typeface face = first == null ? null : faces.get(first);
        for (int i = 0; face != null && i < string.length(); i++) {
            char c = string.charAt(i);
            boolean odd = c == SOFT_HYPHEN || c == OBJECT_REPLACEMENT || Character.isSurrogate(c);
            if (odd || advance(first, face, c) == Typeface.NO_GLYPH) {
                return false;
            }
        }
        return face != null;
    }

    /** A line is as high as its first font says, whatever other fonts may help out. */
    @Override
    public FSFontMetrics getFSFontMetrics(FontContext context, FSFont font, String string) {
        List<FontDescription> fonts = ((PdfBoxFSFont) font).getFontDescriptions();
        return super.getFSFontMetrics(
                context,
                new PdfBoxFSFont(fonts.subList(0, Math.min(1, fonts.size())), font.getSize2D()),
                string);
    }

    @Override
    public int getWidth(FontContext context, FSFont font, String string) {
        limits.check();
        List<FontDescription> fonts = ((PdfBoxFSFont) font).getFontDescriptions();
        if (fonts.isEmpty()) {
            return super.getWidth(context, font, string);
        }
        float width = sum(fonts, string) / 1000f * font.getSize2D();
        return (int) (width - Math.floor(width) < DELTA ? width : Math.ceil(width));
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

    /** The same sum in the same order as {@link PDFont#getStringWidth}. */
    private float sum(List<FontDescription> fonts, String string) {
        float sum = 0;
        int length;
        for (int i = 0; i < string.length(); i += length) {
            int codePoint = string.codePointAt(i);
            length = Character.charCount(codePoint);
            if (codePoint != SOFT_HYPHEN && codePoint != OBJECT_REPLACEMENT) {
                sum += advance(fonts, codePoint);
            }
        }
        return sum;
    }

    private float advance(List<FontDescription> fonts, int codePoint) {
        for (FontDescription description : fonts) {
            PDFont font = description.getFont();
            Typeface face = font == null ? null : faces.get(font);
            float advance = face == null ? Typeface.NO_GLYPH : advance(font, face, codePoint);
            if (face != null && advance != Typeface.NO_GLYPH) {
                noteMissingFace(face, codePoint);
                return advance;
            }
        }
        return instead(fonts, codePoint);
    }

    private static float advance(PDFont font, Typeface face, int codePoint) {
        if (codePoint > Character.MAX_VALUE) {
            return measure(font, codePoint);
        }
        float advance = face.advances()[codePoint];
        if (Float.isNaN(advance)) {
            advance = measure(font, codePoint);
            face.advances()[codePoint] = advance;
        }
        return advance;
    }

    private static float measure(PDFont font, int codePoint) {
        try {
            return font.getStringWidth(Character.toString(codePoint));
        } catch (IllegalArgumentException e) {
            return Typeface.NO_GLYPH;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void noteMissingFace(Typeface face, int codePoint) {
        if (face.file().isEmpty() && codePoint > ' ') {
            found.missingFace(face);
        }
    }

    /** The engine prints a space for a space that no font has, and nothing good for the rest. */
    private float instead(List<FontDescription> fonts, int codePoint) {
        PDFont first = fonts.get(0).getFont();
        Typeface face = first == null ? null : faces.get(first);
        if (face == null) {
            return 0;
        }
        if (!Character.isWhitespace(codePoint) && !Characters.isSpace(codePoint)) {
            missing.computeIfAbsent(codePoint, key -> EnumSet.noneOf(Style.class))
                    .add(face.style());
        }
        return Math.max(0, advance(first, face, ' '));
    }
}
