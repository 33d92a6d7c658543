package io.github.letterwright.view;

import java.util.Optional;

/**
 * The facts of the case.
 *
 * @param number the case number
 * @param priority standard or expedited
 * @param applicationReceived when the application for review came in
 * @param dateAssigned when the reviewer was given the case
 * @param decisionDate when it was decided
 */
public record CaseView(
        Optional<Printed> number,
        Optional<WordView> priority,
        Optional<DateView> applicationReceived,
        Optional<DateView> dateAssigned,
        Optional<DateView> decisionDate) {}
