package io.github.letterwright.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The payer's earlier decision on a request.
 *
 * @param date when it was made
 * @param outcome what it did with the request
 */
public record UtilizationReview(Optional<LocalDate> date, Optional<ReviewOutcome> outcome) {}
