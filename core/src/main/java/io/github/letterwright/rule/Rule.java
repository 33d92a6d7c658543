package io.github.letterwright.rule;

import io.github.letterwright.diagnostic.Severity;

/** Something that can be wrong with what is well-formed. Stateless. */
public sealed interface Rule permits CaseRule, SetRule {

    /** Its stable id, {@code LW2xx}. */
    String id();

    /** What it finds, in a few words, such as "the decision contradicts the rationale". */
    String title();

    /** How much a finding matters unless the pack says otherwise. */
    Severity severity();
}
