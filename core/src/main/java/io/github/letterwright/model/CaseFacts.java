package io.github.letterwright.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The facts of a case that its letter tabulates.
 *
 * @param number the case number
 * @param priority how fast it is to be decided
 * @param applicationReceived when the application for review came in
 * @param dateAssigned when the reviewer was given the case
 * @param decisionDate when it was decided
 */
public record CaseFacts(
        Optional<Text> number,
        Optional<Priority> priority,
        Optional<LocalDate> applicationReceived,
        Optional<LocalDate> dateAssigned,
        Optional<LocalDate> decisionDate) {}
