package io.github.letterwright.rule;

import io.github.letterwright.diagnostic.Severity;
import java.util.Objects;

/**
 * What a rule tells of itself; the page of all rules is made from it.
 *
 * @param id stable, {@code LW2xx}
 * @param title what it finds, in a few words, such as "the decision contradicts the rationale"
 * @param severity how much a finding matters at most, unless the pack says otherwise
 * @param reason why it is there, in a sentence or two for the author of a case: what it reads, and
 *     what harm such a letter does
 * @param source the regulation that asks for it, such as {@code 8 CCR 9792.10.6(d)}, or how often
 *     published letters get it wrong
 */
public record About(String id, String title, Severity severity, String reason, String source) {

    public About {
        Objects.requireNonNull(severity, "severity");
        if (!id.matches("LW2\\d\\d")) {
            throw new IllegalArgumentException("id \"" + id + "\" must be LW2 and two digits");
        }
        if (title.isBlank() || reason.isBlank() || source.isBlank()) {
            throw new IllegalArgumentException(id + " has a title, a reason and a source");
        }
    }
}
