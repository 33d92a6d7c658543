package io.github.letterwright.rule;

import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.diagnostic.SourceLocation;
import io.github.letterwright.rule.prose.CaseProse;
import java.util.List;

/**
 * Something that can be wrong among the cases of a set. It looks at each case once, and keeps
 * traces of it: hashes and places, never texts. A set may have many thousand cases, and what is
 * kept of one is written down, so that a later run need not read it again.
 */
public non-sealed interface SetRule extends Rule {

    /**
     * What is kept of a case.
     *
     * @param hash over what is compared, such as {@link Traces#hash}
     * @param place where it stands
     */
    record Trace(String hash, SourceLocation place) {}

    /** What the rule keeps of a case. */
    List<Trace> traces(CaseProse prose);

    /**
     * What it finds among the cases; the severities are replaced by the pack's.
     *
     * @param traces of all cases, in the order of the cases
     */
    List<Diagnostic> check(List<Trace> traces);
}
