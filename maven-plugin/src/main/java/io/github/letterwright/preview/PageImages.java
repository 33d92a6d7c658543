package io.github.letterwright.preview;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Draws pages of PDFs. Thread-safe. */
final class PageImages {

    private static final int WIDEST = 2_400;
    private static final int NARROWEST = 100;
    private static final int MOST = 24;

    /** A page of that width takes some 30 MB while it is drawn. */
    private final Semaphore drawing = new Semaphore(2);

    /** A PDF is told from others by being another array: it is made once. */
    private record Wanted(byte[] pdf, int page, int width) {}

    private final RecentlyMade<Wanted, Optional<byte[]>> images = new RecentlyMade<>(MOST);

    /**
     * A page as a PNG; empty when there is none of that number.
     *
     * @param page from 1
     * @param width in pixels; kept between 100 and 2,400
     */
    Optional<byte[]> page(byte[] pdf, int page, int width) {
        int bounded = Math.min(Math.max(width, NARROWEST), WIDEST);
        return images.get(new Wanted(pdf, page, bounded), () -> draw(pdf, page - 1, bounded));
    }

    private Optional<byte[]> draw(byte[] pdf, int index, int width) {
        drawing.acquireUninterruptibly();
        try (PDDocument document = Loader.loadPDF(pdf)) {
            if (index < 0 || index >= document.getNumberOfPages()) {
                return Optional.empty();
            }
            float points = document.getPage(index).getCropBox().getWidth();
            BufferedImage image =
                    new PDFRenderer(document).renderImage(index, width / points, ImageType.RGB);
            ByteArrayOutputStream png = new ByteArrayOutputStream();
            ImageIO.write(image, "png", png);
            return Optional.of(png.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException("a page cannot be drawn", e);
        } finally {
            drawing.release();
        }
    }
}
