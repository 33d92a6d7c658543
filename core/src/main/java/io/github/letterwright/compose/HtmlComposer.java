package io.github.letterwright.compose;

import io.github.letterwright.diagnostic.Checked;
import io.github.letterwright.pack.TemplatePack;
import io.github.letterwright.read.CaseFile;
import io.github.letterwright.view.Audience;

/** Composes letters of one pack as HTML. Thread-safe. */
public final class HtmlComposer {

    private final TemplatePack pack;

    private HtmlComposer(TemplatePack pack) {
        this.pack = pack;
    }

    /** A composer for a pack. */
    public static HtmlComposer of(TemplatePack pack) {
        return new HtmlComposer(pack);
    }

    /** The letter of a case for an audience. */
    public Checked<HtmlDocument> compose(CaseFile file, Audience audience) {
        throw new UnsupportedOperationException(pack.name() + file.name() + audience);
    }
}
