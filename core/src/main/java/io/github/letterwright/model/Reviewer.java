package io.github.letterwright.model;

import java.util.List;
import java.util.Objects;

/**
 * Who decided the case. There is no name, and there must not be one: Labor Code 4610.6(f) keeps it
 * confidential.
 *
 * @param title what the letter calls the reviewer
 * @param specialties the certifications or specialties, at least one
 * @param licensure the states of licensure, at least one
 */
public record Reviewer(ReviewerTitle title, List<Text> specialties, List<Text> licensure) {

    public Reviewer {
        Objects.requireNonNull(title, "title");
        specialties = List.copyOf(specialties);
        licensure = List.copyOf(licensure);
        if (specialties.isEmpty() || licensure.isEmpty()) {
            throw new IllegalArgumentException("a reviewer has a specialty and a licence");
        }
    }
}
