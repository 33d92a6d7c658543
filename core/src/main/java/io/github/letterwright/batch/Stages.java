package io.github.letterwright.batch;

import io.github.letterwright.compose.HtmlComposer;
import io.github.letterwright.compose.HtmlDocument;
import io.github.letterwright.conform.Conformance;
import io.github.letterwright.diagnostic.Checked;
import io.github.letterwright.pack.TemplatePack;
import io.github.letterwright.pdf.GlyphCheck;
import io.github.letterwright.pdf.PdfDocument;
import io.github.letterwright.pdf.PdfWriter;
import io.github.letterwright.rule.CaseRules;
import io.github.letterwright.rule.Rule;
import io.github.letterwright.view.LetterViews;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The stages behind the reader, made for one pack. Thread-safe.
 *
 * @param print writes the PDF when one is asked for; else it only makes sure that the fonts could
 *     show every character, so that a letter is sound or not whatever it is written as
 */
record Stages(
        TemplatePack pack,
        CaseRules rules,
        LetterViews views,
        HtmlComposer composer,
        Function<HtmlDocument, Checked<Optional<PdfDocument>>> print) {

    static Stages of(
            TemplatePack pack,
            List<? extends Rule> rules,
            boolean withPdf,
            Optional<Instant> timestamp,
            Optional<Conformance> conformance) {
        return new Stages(
                pack,
                CaseRules.of(pack, rules),
                LetterViews.of(pack),
                HtmlComposer.of(pack),
                withPdf ? writing(pack, timestamp, conformance) : checking(pack));
    }

    private static Function<HtmlDocument, Checked<Optional<PdfDocument>>> writing(
            TemplatePack pack, Optional<Instant> timestamp, Optional<Conformance> conformance) {
        PdfWriter writer = PdfWriter.builder(pack).outputTimestamp(timestamp).build();
        return letter ->
                writer.write(letter)
                        .then(pdf -> checked(letter, pdf, conformance))
                        .map(Optional::of);
    }

    private static Checked<PdfDocument> checked(
            HtmlDocument letter, PdfDocument pdf, Optional<Conformance> conformance) {
        return Checked.of(
                pdf, conformance.map(check -> check.check(letter, pdf)).orElse(List.of()));
    }

    private static Function<HtmlDocument, Checked<Optional<PdfDocument>>> checking(
            TemplatePack pack) {
        GlyphCheck glyphs = GlyphCheck.of(pack);
        return letter -> Checked.of(Optional.empty(), glyphs.check(letter));
    }
}
