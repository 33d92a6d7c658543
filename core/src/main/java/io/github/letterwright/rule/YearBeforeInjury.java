package io.github.letterwright.rule;

import io.github.letterwright.rule.prose.CaseProse;
import io.github.letterwright.rule.prose.DateMention;
import io.github.letterwright.rule.prose.EarlierHistory;
import io.github.letterwright.rule.prose.WrittenDate;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.Stream;

/**
 * The injury's month with the year before, in a rationale that tells of no earlier history, while
 * the summary knows nothing of that month: a time is reckoned from the wrong year.
 */
final class YearBeforeInjury {

    private YearBeforeInjury() {}

    /** Those of a case. */
    static Stream<DateMention> in(CaseProse prose, LocalDate injury) {
        YearMonth before = YearMonth.from(injury.minusYears(1));
        return prose.rationales().stream()
                .flatMap(rationale -> rationale.months().stream())
                .filter(each -> each.date().first().equals(before.atDay(1)))
                .filter(each -> !EarlierHistory.isToldAt(each))
                .filter(each -> !isTold(prose, before));
    }

    private static boolean isTold(CaseProse prose, YearMonth month) {
        return prose.dates().in(prose.summary().text()).stream()
                .map(WrittenDate::first)
                .anyMatch(each -> YearMonth.from(each).equals(month));
    }
}
