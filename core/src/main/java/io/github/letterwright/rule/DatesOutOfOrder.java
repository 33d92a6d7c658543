package io.github.letterwright.rule;

import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.diagnostic.Severity;
import io.github.letterwright.read.CaseFile;
import io.github.letterwright.rule.prose.CaseProse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * {@code LW206}: the dates among the facts run backwards, or lie in a year in which nothing of the
 * kind was. Equal days are in order.
 */
final class DatesOutOfOrder implements CaseRule {

    private static final About ABOUT =
            new About(
                    "LW206",
                    "the facts' dates are out of order",
                    Severity.ERROR,
                    "The dates among the facts run from the injury over the utilization review, the"
                            + " application and the assignment to the decision; equal days are in"
                            + " order. Of several utilization reviews, which one letter may answer"
                            + " together, the first and the last are read. A date in a year that cannot"
                            + " be meant, an injury before 1940 or anything else before 1990 or after"
                            + " 2099, is found as well.",
                    "a letter states facts that the parties count deadlines from; 8 CCR 9792.10.4(a)"
                            + " for consolidated applications");

    private static final int FIRST_INJURY = 1940;
    private static final int FIRST_REVIEW = 1990;
    private static final int LAST = 2099;

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public List<Diagnostic> check(CaseProse prose) {
        CaseFile file = prose.file();
        List<Diagnostic> found = new ArrayList<>();
        List<DatedFact> plausible = new ArrayList<>();
        for (DatedFact fact : DatedFact.inOrder(file.reviewCase())) {
            if (isPlausible(fact)) {
                plausible.add(fact);
            } else {
                found.add(implausible(file, fact));
            }
        }
        for (int i = 1; i < plausible.size(); i++) {
            compare(file, plausible.get(i - 1), plausible.get(i)).ifPresent(found::add);
        }
        lateReview(file, plausible).ifPresent(found::add);
        return found;
    }

    private static boolean isPlausible(DatedFact fact) {
        int year = fact.date().getYear();
        return year >= (fact.isInjury() ? FIRST_INJURY : FIRST_REVIEW) && year <= LAST;
    }

    private Diagnostic implausible(CaseFile file, DatedFact fact) {
        return Diagnostic.error(
                        id(),
                        file.locations().of(fact.pointer()),
                        "the " + fact.name() + " cannot be {}",
                        fact.date().toString())
                .withHint("check the year");
    }

    private Optional<Diagnostic> compare(CaseFile file, DatedFact earlier, DatedFact later) {
        if (!later.date().isBefore(earlier.date())) {
            return Optional.empty();
        }
        return Optional.of(
                Diagnostic.error(
                                id(),
                                file.locations().of(later.pointer()),
                                "the "
                                        + later.name()
                                        + " {} is before the "
                                        + earlier.name()
                                        + " {}",
                                later.date().toString(),
                                earlier.date().toString())
                        .withHint(
                                "the dates run from injury over utilization review, application and"
                                        + " assignment to decision; correct the one that is wrong")
                        .withRelated(List.of(file.locations().of(earlier.pointer()))));
    }

    /** Of several reviews, the last against the decision: an application may lie between them. */
    private Optional<Diagnostic> lateReview(CaseFile file, List<DatedFact> plausible) {
        Optional<DatedFact> last =
                DatedFact.lastReview(file.reviewCase())
                        .filter(DatesOutOfOrder::isPlausible)
                        .filter(review -> !plausible.contains(review));
        Optional<DatedFact> decision = plausible.stream().filter(DatedFact::isDecision).findAny();
        return last.flatMap(review -> decision.flatMap(it -> compare(file, review, it)));
    }
}
