package io.github.letterwright.rule;

import io.github.letterwright.model.CaseFacts;
import io.github.letterwright.model.InjuredWorker;
import io.github.letterwright.model.ReviewCase;
import io.github.letterwright.model.UtilizationReview;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A date among the facts of a case.
 *
 * @param name what it is the date of, as a letter calls it
 * @param pointer where it stands
 */
record DatedFact(String name, String pointer, LocalDate date) {

    private static final String INJURY = "/injuredWorker/dateOfInjury";
    private static final String APPLICATION = "/case/applicationReceived";
    private static final String ASSIGNED = "/case/dateAssigned";
    private static final String DECISION = "/case/decisionDate";

    /** Those that a case has, in the order in which they happen; of several reviews the first. */
    static List<DatedFact> inOrder(ReviewCase it) {
        return Stream.of(
                        injury(it),
                        reviews(it).stream().findFirst(),
                        application(it),
                        assigned(it),
                        decision(it))
                .flatMap(Optional::stream)
                .toList();
    }

    /** When the injury happened. */
    static Optional<DatedFact> injury(ReviewCase it) {
        return of(
                "date of injury", INJURY, it.injuredWorker().flatMap(InjuredWorker::dateOfInjury));
    }

    /** When the application came in. */
    static Optional<DatedFact> application(ReviewCase it) {
        return of(
                "date the application was received",
                APPLICATION,
                it.facts().flatMap(CaseFacts::applicationReceived));
    }

    /** When the reviewer was given the case. */
    static Optional<DatedFact> assigned(ReviewCase it) {
        return of("date assigned", ASSIGNED, it.facts().flatMap(CaseFacts::dateAssigned));
    }

    /** When the case was decided. */
    static Optional<DatedFact> decision(ReviewCase it) {
        return of("decision date", DECISION, it.facts().flatMap(CaseFacts::decisionDate));
    }

    /** The latest of the utilization reviews. */
    static Optional<DatedFact> lastReview(ReviewCase it) {
        List<DatedFact> reviews = reviews(it);
        return reviews.isEmpty() ? Optional.empty() : Optional.of(reviews.get(reviews.size() - 1));
    }

    private static List<DatedFact> reviews(ReviewCase it) {
        List<UtilizationReview> all = it.utilizationReview();
        List<DatedFact> dated = new ArrayList<>();
        IntStream.range(0, all.size())
                .forEach(
                        i ->
                                of(
                                                "utilization review date",
                                                "/utilizationReview/" + i + "/date",
                                                all.get(i).date())
                                        .ifPresent(dated::add));
        dated.sort(Comparator.comparing(DatedFact::date));
        return dated;
    }

    private static Optional<DatedFact> of(String name, String pointer, Optional<LocalDate> date) {
        return date.map(day -> new DatedFact(name, pointer, day));
    }

    boolean isInjury() {
        return pointer.equals(INJURY);
    }

    boolean isDecision() {
        return pointer.equals(DECISION);
    }
}
