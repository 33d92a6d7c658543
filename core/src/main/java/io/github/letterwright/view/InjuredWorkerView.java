package io.github.letterwright.view;

import java.util.Optional;

/**
 * The claimant and patient.
 *
 * @param name for the public, the marker of a redaction
 * @param claimNumber for the public, the marker of a redaction
 * @param age in whole years
 * @param sex male, female or unspecified
 * @param dateOfInjury when the injury happened
 */
public record InjuredWorkerView(
        Optional<Printed> name,
        Optional<Printed> claimNumber,
        Optional<NumberView> age,
        Optional<WordView> sex,
        Optional<DateView> dateOfInjury) {}
