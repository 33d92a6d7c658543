package io.github.letterwright.rule;

import static java.time.temporal.ChronoUnit.DAYS;

import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.diagnostic.Severity;
import io.github.letterwright.read.CaseFile;
import io.github.letterwright.rule.prose.CaseProse;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** {@code LW208}: the application was filed later than the law allows. */
final class LateApplication implements CaseRule {

    private static final int DAYS_ALLOWED = 30;
    private static final int DAYS_BY_MAIL = 5;
    private static final About ABOUT =
            new About(
                    "LW208",
                    "the application is later than its deadline",
                    Severity.WARNING,
                    "The days from the last utilization review to applicationReceived are counted: 30, and"
                            + " 5 more if the decision was mailed. Applications are accepted later where"
                            + " the decision was served late or an earlier one was sent back; a case says"
                            + " so with \"suppress\".",
                    "8 CCR 9792.10.1(b)(1)");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public List<Diagnostic> check(CaseProse prose) {
        CaseFile file = prose.file();
        Optional<DatedFact> application = DatedFact.application(file.reviewCase());
        return DatedFact.lastReview(file.reviewCase()).stream()
                .flatMap(from -> application.stream().flatMap(to -> check(file, from, to)))
                .toList();
    }

    private Stream<Diagnostic> check(CaseFile file, DatedFact review, DatedFact application) {
        long days = DAYS.between(review.date(), application.date());
        if (days <= DAYS_ALLOWED + DAYS_BY_MAIL) {
            return Stream.empty();
        }
        return Stream.of(
                Diagnostic.warning(
                                id(),
                                file.locations().of(application.pointer()),
                                "the application came %d days after the utilization review; %d are allowed, and %d more by mail"
                                        .formatted(days, DAYS_ALLOWED, DAYS_BY_MAIL))
                        .withHint("check both dates")
                        .withRelated(List.of(file.locations().of(review.pointer()))));
    }
}
