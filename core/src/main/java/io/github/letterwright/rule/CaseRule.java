package io.github.letterwright.rule;

import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.pack.PackSettings;
import io.github.letterwright.rule.prose.CaseProse;
import java.util.List;

/** Something that can be wrong with a single case. Stateless. */
public non-sealed interface CaseRule extends Rule {

    /**
     * What it finds. A finding can be milder than the rule; where the pack sets a severity, all
     * have that.
     */
    List<Diagnostic> check(CaseProse prose);

    /** The rule for the letters of a pack: itself, unless it asks what the pack supplies. */
    default CaseRule with(PackSettings pack) {
        return this;
    }
}
