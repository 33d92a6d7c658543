package io.github.letterwright.rule;

import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.read.CaseFile;
import java.util.List;

/** Something that can be wrong with a single case. Stateless. */
public non-sealed interface CaseRule extends Rule {

    /** What it finds; the severities are replaced by the pack's. */
    List<Diagnostic> check(CaseFile file);
}
