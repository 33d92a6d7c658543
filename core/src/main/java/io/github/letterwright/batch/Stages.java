package io.github.letterwright.batch;

import io.github.letterwright.compose.HtmlComposer;
import io.github.letterwright.compose.HtmlDocument;
import io.github.letterwright.conform.Conformance;
import io.github.letterwright.diagnostic.Checked;
import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.pack.TemplatePack;
import io.github.letterwright.pdf.GlyphCheck;
import io.github.letterwright.pdf.PdfDocument;
import io.github.letterwright.pdf.PdfWriter;
import io.github.letterwright.pdf.style.PrintedStyles;
import io.github.letterwright.rule.CaseRules;
import io.github.letterwright.rule.Rule;
import io.github.letterwright.view.LetterViews;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The stages behind the reader, made for one pack. Thread-safe.
 *
 * @param problems finds what is wrong with the pack as it stands, whatever the case
 * @param print writes the PDF when one is asked for; else it only makes sure that the fonts could
 *     show every character, so that a letter is sound or not whatever it is written as
 */
record Stages(
        TemplatePack pack,
        Supplier<List<Diagnostic>> problems,
        CaseRules rules,
        LetterViews views,
        HtmlComposer composer,
        Function<HtmlDocument, Checked<Optional<PdfDocument>>> print) {

    static Stages of(
            TemplatePack pack,
            List<? extends Rule> rules,
            boolean withPdf,
            Optional<Instant> timestamp,
            Optional<Conformance> conformance,
            boolean coverage) {
        HtmlComposer composer = HtmlComposer.builder(pack).coverage(coverage).build();
        if (withPdf) {
            PdfWriter writer = PdfWriter.builder(pack).outputTimestamp(timestamp).build();
            return of(pack, rules, composer, writer.problems(), writing(writer, conformance));
        }
        GlyphCheck glyphs = GlyphCheck.of(pack);
        PrintedStyles styles = PrintedStyles.of(pack.settings().fonts());
        return of(
                pack,
                rules,
                composer,
                glyphs.problems(),
                letter ->
                        Checked.of(
                                Optional.empty(),
                                Stream.of(styles.check(letter), glyphs.check(letter))
                                        .flatMap(List::stream)
                                        .toList()));
    }

    private static Stages of(
            TemplatePack pack,
            List<? extends Rule> rules,
            HtmlComposer composer,
            List<Diagnostic> fonts,
            Function<HtmlDocument, Checked<Optional<PdfDocument>>> print) {
        CaseRules ofCases = CaseRules.of(pack, rules);
        return new Stages(
                pack,
                () ->
                        Stream.of(
                                        ofCases.problems(),
                                        composer.problems(),
                                        PrintedStyles.of(pack.settings().fonts()).problems(pack),
                                        fonts)
                                .flatMap(List::stream)
                                .toList(),
                ofCases,
                LetterViews.of(pack),
                composer,
                print);
    }

    private static Function<HtmlDocument, Checked<Optional<PdfDocument>>> writing(
            PdfWriter writer, Optional<Conformance> conformance) {
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
}
