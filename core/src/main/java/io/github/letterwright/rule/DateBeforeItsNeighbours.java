package io.github.letterwright.rule;

import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.diagnostic.Severity;
import io.github.letterwright.rule.prose.CaseProse;
import io.github.letterwright.rule.prose.DateMention;
import io.github.letterwright.rule.prose.EarlierHistory;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** {@code LW233}: among days told in order one lies before the injury, but for its year. */
final class DateBeforeItsNeighbours implements CaseRule {

    private static final About ABOUT =
            new About(
                    "LW233",
                    "a date is out of the order of telling",
                    Severity.WARNING,
                    "A day in the case summary that lies shortly before the injury is found where the"
                            + " other days are told in order, and one year more, or two, would put it"
                            + " after the injury and between its neighbours. Sentences on earlier"
                            + " history, on another claim or on the injury itself are left alone.",
                    "Slips in the year make a treatment older than what it treats");

    private static final int OTHERS = 3;
    private static final int YEARS = 2;

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public List<Diagnostic> check(CaseProse prose) {
        Optional<DatedFact> injury = DatedFact.injury(prose.file().reviewCase());
        return injury.stream().flatMap(it -> check(prose, it).stream()).toList();
    }

    private Optional<Diagnostic> check(CaseProse prose, DatedFact injury) {
        List<DateMention> days =
                prose.summary().days().stream()
                        .filter(each -> !each.date().mayBe(injury.date()))
                        .toList();
        if (days.size() <= OTHERS) {
            return Optional.empty();
        }
        List<Integer> before =
                IntStream.range(0, days.size())
                        .filter(i -> day(days, i).isBefore(injury.date()))
                        .boxed()
                        .toList();
        return before.size() == 1
                ? before.stream()
                        .filter(i -> !EarlierHistory.isToldAt(days.get(i)))
                        .filter(i -> fits(days, i, injury.date()))
                        .map(i -> finding(prose, days.get(i), injury))
                        .findFirst()
                : Optional.empty();
    }

    /** Whether a later year puts a day after the injury and between its neighbours. */
    private static boolean fits(List<DateMention> days, int at, LocalDate injury) {
        LocalDate from = at == 0 ? injury : later(injury, day(days, at - 1));
        Optional<LocalDate> to =
                at + 1 < days.size() ? Optional.of(day(days, at + 1)) : Optional.empty();
        return to.isPresent()
                && IntStream.rangeClosed(1, YEARS)
                        .mapToObj(years -> day(days, at).plusYears(years))
                        .anyMatch(day -> !day.isBefore(from) && !day.isAfter(to.get()));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate day(List<DateMention> days, int at) {
        return days.get(at).date().first();
    }

    private Diagnostic finding(CaseProse prose, DateMention day, DatedFact injury) {
        return Diagnostic.warning(
                        id(),
                        day.at(),
                        "{} is before the injury of {}, and a later year would fit the dates around"
                                + " it",
                        day.date().text(),
                        injury.date().toString())
                .withHint(
                        "correct the year; what was before the injury is best called so, such as"
                                + " \"an earlier MRI\"")
                .withRelated(List.of(prose.file().locations().of(injury.pointer())));
    }
}
