package io.github.letterwright.rule;

import io.github.letterwright.diagnostic.Severity;

/** Something that can be wrong with what is well-formed. Stateless. */
public sealed interface Rule permits CaseRule, SetRule {

    /** What it is, and why. */
    About about();

    /** Its stable id, {@code LW2xx}. */
    default String id() {
        return about().id();
    }

    /** How much a finding matters at most, unless the pack says otherwise. */
    default Severity severity() {
        return about().severity();
    }
}
