package io.github.letterwright.view;

import java.util.Optional;

/**
 * An earlier refusal.
 *
 * @param date when it was made
 * @param outcome what it did with the request
 */
public record UtilizationReviewView(Optional<DateView> date, Optional<WordView> outcome) {}
