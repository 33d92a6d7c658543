package io.github.letterwright.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The claimant and patient.
 *
 * @param name confidential
 * @param claimNumber confidential
 * @param age in whole years
 * @param sex as the records state it
 * @param dateOfInjury when the injury happened
 */
public record InjuredWorker(
        Optional<Text> name,
        Optional<Text> claimNumber,
        OptionalInt age,
        Optional<Sex> sex,
        Optional<LocalDate> dateOfInjury) {}
