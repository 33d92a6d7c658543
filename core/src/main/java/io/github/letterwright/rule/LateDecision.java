package io.github.letterwright.rule;

import static java.time.temporal.ChronoUnit.DAYS;

import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.diagnostic.Severity;
import io.github.letterwright.model.CaseFacts;
import io.github.letterwright.model.Priority;
import io.github.letterwright.model.ReviewCase;
import io.github.letterwright.read.CaseFile;
import io.github.letterwright.rule.prose.CaseProse;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code LW207}: the decision came later than the law allows. */
final class LateDecision implements CaseRule {

    private static final About ABOUT =
            new About(
                    "LW207",
                    "the decision is later than its deadline",
                    Severity.WARNING,
                    "The days from dateAssigned to decisionDate are counted: a standard review has 30, an"
                            + " expedited one 3. The law counts from the day on which the records were"
                            + " complete, which a case does not state and which is often later than the"
                            + " assignment; so some days more, up to 45 and up to 10, are only a note.",
                    "Labor Code 4610.6(d); 21 to 39 days lie between the two in published letters");

    /** What a review may take, and from where on it is doubtful whatever the records say. */
    private enum Allowance {
        STANDARD("a standard review", Priority.STANDARD, 45),
        EXPEDITED("an expedited review", Priority.EXPEDITED, 10);

        private final String name;
        private final int days;
        private final int doubtful;

        Allowance(String name, Priority priority, int doubtful) {
            this.name = name;
            this.days = priority.days();
            this.doubtful = doubtful;
        }

        static Allowance of(ReviewCase reviewCase) {
            return reviewCase
                    .facts()
                    .flatMap(CaseFacts::priority)
                    .filter(priority -> priority == Priority.EXPEDITED)
                    .map(expedited -> EXPEDITED)
                    .orElse(STANDARD);
        }
    }

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public List<Diagnostic> check(CaseProse prose) {
        CaseFile file = prose.file();
        Optional<DatedFact> decision = DatedFact.decision(file.reviewCase());
        return DatedFact.assigned(file.reviewCase()).stream()
                .flatMap(from -> decision.stream().flatMap(to -> check(file, from, to)))
                .toList();
    }

    private Stream<Diagnostic> check(CaseFile file, DatedFact assigned, DatedFact decision) {
        Allowance allowance = Allowance.of(file.reviewCase());
        long days = DAYS.between(assigned.date(), decision.date());
        if (days <= allowance.days) {
            return Stream.empty();
        }
        Severity severity = days > allowance.doubtful ? Severity.WARNING : Severity.NOTE;
        return Stream.of(
                Diagnostic.warning(
                                id(),
                                file.locations().of(decision.pointer()),
                                "the decision came %d days after the assignment; %s has %d"
                                        .formatted(days, allowance.name, allowance.days))
                        .withSeverity(severity)
                        .withHint(
                                "the days count from the complete records: check both dates and the"
                                        + " priority")
                        .withRelated(List.of(file.locations().of(assigned.pointer()))));
    }
}
