package io.github.letterwright.hostile;

import io.github.letterwright.compose.HtmlComposer;
import io.github.letterwright.compose.HtmlDocument;
import io.github.letterwright.diagnostic.Checked;
import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.pack.TemplatePack;
import io.github.letterwright.pdf.GlyphCheck;
import io.github.letterwright.pdf.PdfDocument;
import io.github.letterwright.pdf.PdfWriter;
import io.github.letterwright.read.CaseFile;
import io.github.letterwright.read.CaseReader;
import io.github.letterwright.rule.CaseRules;
import io.github.letterwright.view.Audience;
import java.nio.charset.StandardCharsets;

/** The pipeline of the shipped pack. */
final class Stages {

    private static final TemplatePack PACK = TemplatePack.named("imr-final-determination");
    private static final CaseReader READER = CaseReader.create();
    private static final CaseRules RULES = CaseRules.of(PACK);
    private static final HtmlComposer COMPOSER = HtmlComposer.of(PACK);
    private static final GlyphCheck GLYPHS = GlyphCheck.of(PACK);
    private static final PdfWriter WRITER = PdfWriter.of(PACK);

    private Stages() {}

    /** A letter without a look at its characters. */
    static Checked<HtmlDocument> composed(String name, String yaml, Audience audience) {
        return READER.read(name, yaml.getBytes(StandardCharsets.UTF_8))
                .then(Stages::ruled)
                .then(file -> COMPOSER.compose(file, audience));
    }

    /** What rules only advise is another matter than what a letter withstands. */
    private static Checked<CaseFile> ruled(CaseFile file) {
        return Checked.of(
                file,
                RULES.check(file).diagnostics().stream().filter(Diagnostic::isError).toList());
    }

    /** A letter as HTML alone. */
    static Checked<HtmlDocument> html(String name, String yaml, Audience audience) {
        return composed(name, yaml, audience)
                .then(letter -> Checked.of(letter, GLYPHS.check(letter)));
    }

    static Checked<PdfDocument> pdf(String name, String yaml, Audience audience) {
        return composed(name, yaml, audience).then(WRITER::write);
    }
}
