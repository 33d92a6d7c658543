package io.github.letterwright.model;

import java.util.Objects;

/**
 * A rule that is switched off for one case.
 *
 * @param rule its id, such as {@code LW207}
 * @param reason why, for whoever audits the set
 */
public record Suppression(String rule, String reason) {

    public Suppression {
        Objects.requireNonNull(rule, "rule");
        if (reason.isBlank()) {
            throw new IllegalArgumentException("a suppression has a reason");
        }
    }
}
