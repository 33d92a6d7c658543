package io.github.letterwright.rule;

import io.github.letterwright.diagnostic.Checked;
import io.github.letterwright.pack.TemplatePack;
import io.github.letterwright.read.CaseFile;

/** The rules that hold for the cases of one pack. Thread-safe. */
public final class CaseRules {

    private final TemplatePack pack;

    private CaseRules(TemplatePack pack) {
        this.pack = pack;
    }

    /** The standard rules, with the pack's severities. */
    public static CaseRules of(TemplatePack pack) {
        return new CaseRules(pack);
    }

    /** The case, with what the rules find that it does not suppress. */
    public Checked<CaseFile> check(CaseFile file) {
        throw new UnsupportedOperationException(pack.name() + file.name());
    }
}
