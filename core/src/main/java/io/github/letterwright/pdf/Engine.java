package io.github.letterwright.pdf;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceType;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import io.github.letterwright.compose.HtmlDocument;
import io.github.letterwright.diagnostic.SourceLocation;
import io.github.letterwright.pdf.Typeface.Style;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;

/** Sets up the engine for letters of one pack. Thread-safe. */
final class Engine {

    /** How long the weights of a letter's words may be looked for. */
    private static final Duration DEADLINE = Duration.ofMinutes(2);

    private final Typefaces typefaces;

    Engine(Typefaces typefaces) {
        this.typefaces = typefaces;
        EngineLog.silence();
    }

    /** An engine for one letter; it loads nothing from outside of it. */
    PdfBoxRenderer open(Document dom, PDDocument pdf, LetterText text, Complaints found) {
        PdfRendererBuilder builder =
                new PdfRendererBuilder()
                        .usePdfAConformance(PdfAConformance.PDFA_2_A)
                        .usePdfUaAccessibility(true)
                        .usePDDocument(pdf);
        builder.withW3cDocument(dom, null);
        builder.useUnicodeLineBreaker(new WhiteSpaceBreaker());
        builder.withDiagnosticConsumer(found::engine);
        for (ExternalResourceControlPriority time : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl(Engine::isInside, time);
        }
        typefaces.register(builder, pdf, text);
        PdfBoxRenderer renderer = builder.buildPdfRenderer();
        renderer.getSharedContext().setTextRenderer(text);
        renderer.getSharedContext()
                .setFontResolver(typefaces.fallingBack(renderer.getFontResolver()));
        return renderer;
    }

    private static boolean isInside(String uri, ExternalResourceType type) {
        return type == ExternalResourceType.IMAGE_RASTER
                && (uri.startsWith("data:image/png;base64,")
                        || uri.startsWith("data:image/jpeg;base64,"));
    }

    /** The characters that the letter's words need in weights that no font has them in. */
    Map<Integer, Set<Style>> missing(HtmlDocument letter) {
        Complaints unheard = new Complaints(SourceLocation.NONE, SourceLocation.NONE);
        LetterText text = new LetterText(new Limits(DEADLINE), unheard);
        Optional<Document> dom = LetterDom.of(letter, unheard);
        if (dom.isPresent()) {
            layout(dom.get(), text, unheard);
        }
        return text.missing();
    }

    private void layout(Document dom, LetterText text, Complaints unheard) {
        try (PDDocument pdf = new PDDocument();
                PdfBoxRenderer renderer = open(dom, pdf, text, unheard)) {
            renderer.layout();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RuntimeException | StackOverflowError e) {
            // Whoever asks for the PDF is told of it; HTML does not need the engine.
            unheard.engineFailed(e);
        }
    }
}
