package io.github.letterwright.batch;

import static java.time.temporal.ChronoUnit.DAYS;

import io.github.letterwright.batch.Manifest.Facts;
import io.github.letterwright.model.Priority;
import java.time.LocalDate;
import java.util.Optional;

/**
 * How long a review took.
 *
 * @param priority standard when the case states none
 * @param days from the assignment to the decision
 */
record ReviewDays(Priority priority, long days) {

    /** Of a letter that states both dates, in their order. */
    static Optional<ReviewDays> of(Manifest.Letter letter) {
        return letter.facts().flatMap(ReviewDays::of).filter(it -> it.days >= 0);
    }

    private static Optional<ReviewDays> of(Facts facts) {
        Priority priority =
                facts.priority()
                        .filter(Priority.EXPEDITED.word()::equals)
                        .map(expedited -> Priority.EXPEDITED)
                        .orElse(Priority.STANDARD);
        return facts.dateAssigned()
                .flatMap(
                        from ->
                                facts.decisionDate()
                                        .map(to -> new ReviewDays(priority, between(from, to))));
    }

    private static long between(String from, String to) {
        return DAYS.between(LocalDate.parse(from), LocalDate.parse(to));
    }

    /** The deadline in days that it went over; 0 when it was in time. */
    int over() {
        return days > priority.days() ? priority.days() : 0;
    }
}
