package io.github.letterwright.pdf;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.fontstore.FontNotFoundException;
import io.github.letterwright.compose.HtmlDocument;
import io.github.letterwright.compose.Origin;
import io.github.letterwright.diagnostic.Checked;
import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.diagnostic.SourceLocation;
import io.github.letterwright.pack.FontFamily;
import io.github.letterwright.pack.TemplatePack;
import io.github.letterwright.pdf.Typeface.Style;
import io.github.letterwright.pdf.style.PrintedStyles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;

/**
 * Writes composed letters of one pack as PDF/A-2a and PDF/UA-1. The same letter gives the same
 * bytes, and nothing outside of the letter is read. Thread-safe.
 */
public final class PdfWriter {

    private final Typefaces typefaces;
    private final Engine engine;
    private final GlyphCheck glyphs;
    private final PrintedStyles styles;
    private final Metadata metadata;
    private final Optional<Instant> outputTimestamp;
    private final Duration deadline;

    private PdfWriter(
            List<FontFamily> fonts, Optional<Instant> outputTimestamp, Duration deadline) {
        this.typefaces = Typefaces.of(fonts);
        this.engine = new Engine(typefaces);
        this.glyphs = new GlyphCheck(typefaces, engine);
        this.styles = PrintedStyles.of(fonts);
        this.deadline = deadline;
        this.metadata = Metadata.load();
        this.outputTimestamp = outputTimestamp;
    }

    /** A writer for a pack: its fonts are parsed once. */
    public static PdfWriter of(TemplatePack pack) {
        return builder(pack).build();
    }

    /** A builder of writers for a pack. */
    public static Builder builder(TemplatePack pack) {
        return new Builder(pack.settings().fonts());
    }

    static Builder builder(List<FontFamily> fonts) {
        return new Builder(fonts);
    }

    /** Builds a {@link PdfWriter}. */
    public static final class Builder {

        private final List<FontFamily> fonts;
        private Optional<Instant> outputTimestamp = Optional.empty();
        private Duration deadline = Duration.ofMinutes(2);

        private Builder(List<FontFamily> fonts) {
            this.fonts = fonts;
        }

        /**
         * The date inside letters that have none of their own. By default it is empty, and such a
         * letter has no date inside.
         */
        public Builder outputTimestamp(Optional<Instant> timestamp) {
            this.outputTimestamp = timestamp;
            return this;
        }

        /** How long one letter may take to be laid out and painted; two minutes unless set. */
        public Builder deadline(Duration newDeadline) {
            this.deadline = newDeadline;
            return this;
        }

        public PdfWriter build() {
            return new PdfWriter(fonts, outputTimestamp, deadline);
        }
    }

    /** The font files that are broken ({@code LW414}): with any of them, no letter is written. */
    public List<Diagnostic> problems() {
        return typefaces.problems();
    }

    /**
     * The letter as PDF. What cannot be printed faithfully is an error: a character without a glyph
     * ({@code LW401}, {@code LW402}, {@code LW412}), a font, picture or style that is missing
     * ({@code LW403}, {@code LW404}), text outside of the page ({@code LW408}), and so is what is
     * too much work ({@code LW413}), and a font file that is broken ({@code LW414}). A mistake in
     * the styles is a warning ({@code LW332}), and so is what the engine does not know of them
     * ({@code LW331}), or says itself of others ({@code LW405}).
     */
    public Checked<PdfDocument> write(HtmlDocument letter) {
        if (!problems().isEmpty()) {
            return Checked.failed(problems());
        }
        Complaints found = new Complaints(place(letter), styles(letter));
        found.addAll(styles.check(letter));
        found.addAll(glyphs.unfit(letter));
        Optional<PdfDocument> written =
                LetterDom.of(letter, found).flatMap(dom -> write(letter, dom, found));
        List<Diagnostic> all = found.found();
        return written.isPresent() ? Checked.of(written.get(), all) : Checked.failed(all);
    }

    private Optional<PdfDocument> write(HtmlDocument letter, Document dom, Complaints found) {
        try (PDDocument pdf = new PDDocument()) {
            Optional<Instant> decided =
                    letter.date().map(date -> date.atStartOfDay(ZoneOffset.UTC).toInstant());
            metadata.write(pdf, letter, decided.or(() -> outputTimestamp));
            if (!draw(letter, dom, pdf, found)) {
                return Optional.empty();
            }
            metadata.writeOutputIntent(pdf);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            pdf.save(bytes);
            return Optional.of(new PdfDocument(bytes.toByteArray(), pdf.getNumberOfPages()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean draw(HtmlDocument letter, Document dom, PDDocument pdf, Complaints found)
            throws IOException {
        Limits limits = new Limits(deadline);
        LetterText text = new LetterText(limits, found);
        try (PdfBoxRenderer renderer = engine.open(dom, pdf, text, found)) {
            LimitedStyles.limit(renderer.getSharedContext(), limits);
            renderer.layout();
            LayoutCheck.check(
                    renderer.getRootBox(),
                    renderer.getSharedContext().newLayoutContextInstance(),
                    found);
            LetterPainter.paint(renderer, pdf, text);
            report(text.missing(), letter, found);
            return true;
        } catch (FontNotFoundException e) {
            found.missingFont(families(e));
        } catch (Limits.ExceededException e) {
            found.tooMuch(String.valueOf(e.getMessage()));
        } catch (OutOfMemoryError e) {
            found.tooMuch("it needs more memory than there is");
        } catch (RuntimeException | StackOverflowError e) {
            found.engineFailed(e);
        }
        return false;
    }

    private static String families(FontNotFoundException failure) {
        return String.valueOf(failure.getMessage()).replaceFirst(".*\\[(.*)\\].*", "$1");
    }

    /** What the words hold is told where it stands; what styles print, of the letter. */
    private void report(Map<Integer, Set<Style>> missing, HtmlDocument letter, Complaints found) {
        List<Diagnostic> located = glyphs.missing(letter, missing);
        found.addAll(located);
        List<Diagnostic> known = found.found();
        missing.forEach(
                (codePoint, styles) -> {
                    Diagnostic one = glyphs.diagnostic(codePoint, styles, place(letter));
                    if (known.stream().noneMatch(it -> it.message().equals(one.message()))) {
                        found.add(one);
                    }
                });
    }

    private static SourceLocation styles(HtmlDocument letter) {
        int style = letter.text().indexOf("<style");
        return letter.origins().stream()
                .filter(origin -> origin.start() <= style && style < origin.end())
                .findFirst()
                .map(Origin::template)
                .orElseGet(() -> place(letter));
    }

    /** The case description, or the template when the letter tells nothing of a case. */
    private static SourceLocation place(HtmlDocument letter) {
        return letter.origins().stream()
                .flatMap(origin -> origin.data().stream())
                .findFirst()
                .or(() -> letter.origins().stream().map(Origin::template).findFirst())
                .map(place -> SourceLocation.ofFile(place.file()))
                .orElse(SourceLocation.NONE);
    }
}
