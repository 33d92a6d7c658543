package io.github.letterwright.batch;

import io.github.letterwright.compose.HtmlComposer;
import io.github.letterwright.pack.TemplatePack;
import io.github.letterwright.pdf.PdfWriter;
import io.github.letterwright.rule.CaseRules;
import io.github.letterwright.view.LetterViews;

/** The stages behind the reader, made for one pack. */
record Stages(
        TemplatePack pack,
        CaseRules rules,
        LetterViews views,
        HtmlComposer composer,
        PdfWriter pdf) {

    static Stages of(TemplatePack pack) {
        return new Stages(
                pack,
                CaseRules.of(pack),
                LetterViews.of(pack),
                HtmlComposer.of(pack),
                PdfWriter.of(pack));
    }
}
