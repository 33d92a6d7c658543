package io.github.letterwright.pdf;

import com.openhtmltopdf.css.value.FontSpecification;
import com.openhtmltopdf.extend.FontResolver;
import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfBoxFSFont;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import com.openhtmltopdf.render.FSFont;
import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.diagnostic.SourceLocation;
import io.github.letterwright.pack.FontFamily;
import io.github.letterwright.pack.PackFile;
import io.github.letterwright.pdf.Typeface.Style;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** What a pack prints with: every face of its families, parsed once. Thread-safe. */
final class Typefaces {

    private final List<Typeface> faces;

    /** The engine's cache knows a face by family, weight and style alone: one for each font set. */
    private final FSDefaultCacheStore metrics = new FSDefaultCacheStore();

    private final List<Diagnostic> problems;

    private Typefaces(List<Typeface> faces, List<Diagnostic> problems) {
        this.faces = List.copyOf(faces);
        this.problems = List.copyOf(problems);
    }

    /** The files that are broken: with any of them, no letter can be printed. */
    List<Diagnostic> problems() {
        return problems;
    }

    /** Parses the fonts. */
    static Typefaces of(List<FontFamily> families) {
        List<Typeface> faces = new ArrayList<>();
        List<Diagnostic> problems = new ArrayList<>();
        for (FontFamily family : families) {
            parse(family.regular(), problems)
                    .ifPresent(regular -> faces.addAll(faces(family, regular, problems)));
        }
        return new Typefaces(faces, problems);
    }

    private static List<Typeface> faces(
            FontFamily family, TrueTypeFont regular, List<Diagnostic> problems) {
        List<Typeface> faces = new ArrayList<>();
        for (Style style : Style.values()) {
            Optional<PackFile> file = file(family, style);
            TrueTypeFont font =
                    style == Style.REGULAR
                            ? regular
                            : file.flatMap(it -> parse(it, problems)).orElse(regular);
            faces.add(Typeface.of(family.family(), style, font, file));
        }
        return faces;
    }

    private static Optional<PackFile> file(FontFamily family, Style style) {
        return switch (style) {
            case REGULAR -> Optional.of(family.regular());
            case BOLD -> family.bold();
            case ITALIC -> family.italic();
            case BOLD_ITALIC -> family.boldItalic();
        };
    }

    /** A broken file can say anything, and the parser believes it: it may fail in any way. */
    private static Optional<TrueTypeFont> parse(PackFile file, List<Diagnostic> problems) {
        try {
            return Optional.of(ParsedFonts.font(file.content()));
        } catch (IOException | RuntimeException | OutOfMemoryError | StackOverflowError e) {
            SourceLocation place = SourceLocation.ofFile(file.name());
            problems.add(
                    Diagnostic.error("LW414", place, "the font file is broken")
                            .withHint("take it anew from where it came"));
            return Optional.empty();
        }
    }

    /** The weights in which some family shows a character. */
    Set<Style> styles(int codePoint) {
        Set<Style> styles = EnumSet.noneOf(Style.class);
        for (Typeface face : faces) {
            if (!styles.contains(face.style()) && glyph(face.font(), codePoint) != 0) {
                styles.add(face.style());
            }
        }
        return styles;
    }

    private static int glyph(TrueTypeFont font, int codePoint) {
        try {
            return font.getUnicodeCmapLookup().getGlyphId(codePoint);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes the faces known to the engine; each is put into the document when text needs it. */
    void register(PdfRendererBuilder builder, PDDocument document, LetterText text) {
        builder.useCacheStore(CacheStore.PDF_FONT_METRICS, metrics);
        for (Typeface face : faces) {
            builder.useFont(
                    new Supplier(face, document, text),
                    face.family(),
                    face.style().weight,
                    face.style().italic ? FontStyle.ITALIC : FontStyle.NORMAL,
                    true);
        }
    }

    /**
     * Finds the fonts for text: those that its style names, and behind them every family of the
     * pack, in its order, for the characters that those do not have. Text whose style names no
     * family of the pack has no font.
     *
     * @param named finds the fonts that a style names
     */
    FontResolver fallingBack(FontResolver named) {
        return (context, style) -> {
            FSFont font = named.resolveFont(context, style);
            if (((PdfBoxFSFont) font).getFontDescriptions().isEmpty()) {
                return font;
            }
            return named.resolveFont(context, withAllFamilies(style));
        };
    }

    private FontSpecification withAllFamilies(FontSpecification style) {
        Set<String> names = new LinkedHashSet<>(Arrays.asList(style.families));
        faces.forEach(face -> names.add(face.family()));
        FontSpecification all = new FontSpecification();
        all.families = names.toArray(String[]::new);
        all.size = style.size;
        all.fontWeight = style.fontWeight;
        all.fontStyle = style.fontStyle;
        all.variant = style.variant;
        return all;
    }

    private static final class Supplier extends PDFontSupplier {

        private final Typeface face;
        private final PDDocument document;
        private final LetterText text;

        @SuppressWarnings("NullAway") // the superclass wants a font now; this one is supplied late
        Supplier(Typeface face, PDDocument document, LetterText text) {
            super(null);
            this.face = face;
            this.document = document;
            this.text = text;
        }

        @Override
        public PDFont supply() {
            try {
                PDFont font = PDType0Font.load(document, face.font(), true);
                leaveOutWidths(font);
                text.measures(font, face);
                return font;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /**
         * The widths of all glyphs of the file: the font has read them, and saving writes those in
         * use in their place. Until then every page that uses the font would walk through them.
         */
        private static void leaveOutWidths(PDFont font) {
            COSArray descendants = font.getCOSObject().getCOSArray(COSName.DESCENDANT_FONTS);
            ((COSDictionary) descendants.getObject(0)).setItem(COSName.W, new COSArray());
        }
    }
}
