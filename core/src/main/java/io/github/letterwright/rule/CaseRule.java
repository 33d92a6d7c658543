package io.github.letterwright.rule;

import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.diagnostic.Severity;
import io.github.letterwright.read.CaseFile;
import java.util.List;

/** Something that can be wrong with a single case. Stateless. */
public interface CaseRule {

    /** Its stable id, {@code LW2xx}. */
    String id();

    /** How much a finding matters unless the pack says otherwise. */
    Severity severity();

    /** What it finds; the severities are replaced by the pack's. */
    List<Diagnostic> check(CaseFile file);
}
