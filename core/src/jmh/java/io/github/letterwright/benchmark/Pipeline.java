package io.github.letterwright.benchmark;

import io.github.letterwright.compose.HtmlComposer;
import io.github.letterwright.compose.HtmlDocument;
import io.github.letterwright.pack.TemplatePack;
import io.github.letterwright.pdf.PdfDocument;
import io.github.letterwright.pdf.PdfWriter;
import io.github.letterwright.read.CaseFile;
import io.github.letterwright.read.CaseReader;
import io.github.letterwright.rule.CaseRules;
import io.github.letterwright.view.Audience;

/** The stages for the pack that ships, as a service keeps them. */
record Pipeline(CaseReader reader, CaseRules rules, HtmlComposer composer, PdfWriter writer) {

    static final TemplatePack PACK = TemplatePack.named("imr-final-determination");

    static Pipeline create() {
        return new Pipeline(
                CaseReader.create(), CaseRules.of(PACK), HtmlComposer.of(PACK), PdfWriter.of(PACK));
    }

    CaseFile read(String yaml) {
        return reader.read(yaml).orThrow();
    }

    CaseFile check(CaseFile file) {
        return rules.check(file).orThrow();
    }

    HtmlDocument compose(CaseFile file) {
        return composer.compose(file, Audience.PARTIES).orThrow();
    }

    PdfDocument write(HtmlDocument letter) {
        return writer.write(letter).orThrow();
    }

    /** All of it. */
    PdfDocument letter(String yaml) {
        return write(compose(check(read(yaml))));
    }
}
