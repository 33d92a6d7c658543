package io.github.letterwright.view;

import io.github.letterwright.diagnostic.Checked;
import io.github.letterwright.pack.TemplatePack;
import io.github.letterwright.read.CaseFile;

/** Makes the views of cases for one pack. Thread-safe. */
public final class LetterViews {

    private final TemplatePack pack;

    private LetterViews(TemplatePack pack) {
        this.pack = pack;
    }

    /** Views for a pack. */
    public static LetterViews of(TemplatePack pack) {
        return new LetterViews(pack);
    }

    /** What the templates see of a case. */
    public Checked<LetterView> view(CaseFile file, Audience audience) {
        throw new UnsupportedOperationException(pack.name() + file.name() + audience);
    }
}
