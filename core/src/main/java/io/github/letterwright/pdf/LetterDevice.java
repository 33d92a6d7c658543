package io.github.letterwright.pdf;

import com.openhtmltopdf.extend.TextRenderer;
import com.openhtmltopdf.pdfboxout.PdfBoxFSFont;
import com.openhtmltopdf.pdfboxout.PdfBoxFastOutputDevice;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.render.FSFont;
import com.openhtmltopdf.render.JustificationInfo;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/** Draws as the engine does, but does not measure again what {@link LetterText} has measured. */
final class LetterDevice extends PdfBoxFastOutputDevice {

    private final LetterText text;
    private @Nullable PdfBoxFSFont font;

    LetterDevice(PdfBoxRenderer renderer, PDDocument pdf, LetterText text) {
        super(renderer.getDotsPerPoint(), false, true, PdfAConformance.PDFA_2_A);
        this.text = text;
        setWriter(pdf);
        setStartPageNo(0);
        setSharedContext(renderer.getSharedContext());
    }

    @Override
    public void setFont(FSFont newFont) {
        super.setFont(newFont);
        font = (PdfBoxFSFont) newFont;
    }

    @Override
    public void drawString(String string, float x, float y, @Nullable JustificationInfo info) {
        PdfBoxFSFont now = Objects.requireNonNull(font);
        String printable = TextRenderer.getEffectivePrintableString(string);
        if (text.isShownByFirst(now, printable)) {
            drawStringFast(
                    printable, x, y, info, now.getFontDescriptions().get(0), now.getSize2D());
        } else {
            super.drawString(string, x, y, info);
        }
    }
}
