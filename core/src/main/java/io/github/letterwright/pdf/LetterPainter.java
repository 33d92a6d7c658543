package io.github.letterwright.pdf;

import com.openhtmltopdf.css.style.CalculatedStyle;
import com.openhtmltopdf.layout.Layer;
import com.openhtmltopdf.pdfboxout.PdfBoxFontContext;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.PageBox;
import com.openhtmltopdf.render.RenderingContext;
import com.openhtmltopdf.render.displaylist.DisplayListCollector;
import com.openhtmltopdf.render.displaylist.DisplayListContainer;
import com.openhtmltopdf.render.displaylist.DisplayListContainer.DisplayListPageContainer;
import com.openhtmltopdf.render.displaylist.DisplayListPainter;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * Paints a letter that was laid out, as the engine's own renderer does. That one also builds an XMP
 * packet for each letter, for which it looks through the whole class path and reads the clock.
 */
final class LetterPainter {

    private final PdfBoxRenderer renderer;
    private final PDDocument pdf;
    private final LetterDevice device;
    private final RenderingContext context;
    private final List<PageBox> pages;

    private LetterPainter(PdfBoxRenderer renderer, PDDocument pdf, LetterDevice device) {
        this.renderer = renderer;
        this.pdf = pdf;
        this.device = device;
        this.context = renderer.getSharedContext().newRenderingContextInstance();
        this.pages = renderer.getRootBox().getLayer().getPages();
    }

    /** Adds the pages, their tags and their bookmarks to a document. */
    static void paint(PdfBoxRenderer renderer, PDDocument pdf, LetterText text) throws IOException {
        new LetterPainter(renderer, pdf, new LetterDevice(renderer, pdf, text)).paint();
    }

    private void paint() throws IOException {
        Layer root = renderer.getRootBox().getLayer();
        context.setFontContext(new PdfBoxFontContext());
        context.setOutputDevice(device);
        context.setRootLayer(root);
        context.setFastRenderer(true);
        device.setRenderingContext(context);
        device.setRoot(renderer.getRootBox());
        device.start(renderer.getDocument());
        root.assignPagePaintingPositions(context, Layer.PAGED_MODE_PRINT);
        context.setPageCount(pages.size());
        DisplayListContainer operations =
                new DisplayListCollector(pages).collectRoot(context, root);
        for (int i = 0; i < pages.size(); i++) {
            paint(i, operations.getPageInstructions(i));
        }
        device.finish(context, renderer.getRootBox());
    }

    private void paint(int number, DisplayListPageContainer operations) throws IOException {
        PageBox box = pages.get(number);
        float dots = renderer.getDotsPerPoint();
        PDRectangle size =
                new PDRectangle(box.getWidth(context) / dots, box.getHeight(context) / dots);
        PDPage page = new PDPage(size);
        pdf.addPage(page);
        try (PDPageContentStream out =
                new PDPageContentStream(pdf, page, AppendMode.APPEND, true)) {
            device.initializePage(out, page, size.getHeight());
            box.setBasePagePdfPageIndex(number);
            context.setPage(number, box);
            context.setShadowPageNumber(-1);
            paint(box, operations);
            device.finishPage();
        }
    }

    private void paint(PageBox page, DisplayListPageContainer operations) {
        page.paintBackground(context, 0, Layer.PAGED_MODE_PRINT);
        context.setInPageMargins(true);
        page.paintMarginAreas(context, 0, Layer.PAGED_MODE_PRINT);
        context.setInPageMargins(false);
        page.paintBorder(context, 0, Layer.PAGED_MODE_PRINT);
        device.pushClip(page.getPrintClippingBounds(context));
        int left = page.getMarginBorderPadding(context, CalculatedStyle.LEFT);
        int top = page.getMarginBorderPadding(context, CalculatedStyle.TOP) - page.getPaintingTop();
        device.translate(left, top);
        new DisplayListPainter().paint(context, operations);
        device.translate(-left, -top);
        device.popClip();
    }
}
