package io.github.letterwright.rule;

import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.read.CaseFile;
import java.util.List;

/** Something that can be wrong among the cases of a set. Stateless: each run has its state. */
public non-sealed interface SetRule extends Rule {

    /** Begins to look at a set. */
    Run start();

    /**
     * One look at one set. It keeps hashes and places, never texts: a set may have many thousand
     * cases. Not thread-safe.
     */
    interface Run {

        /** Looks at one case. */
        void add(CaseFile file);

        /** What it found, once all cases were added; the severities are replaced by the pack's. */
        List<Diagnostic> finish();
    }
}
