package io.github.letterwright.rule;

import io.github.letterwright.rule.prose.CaseProse;
import io.github.letterwright.rule.prose.DateMention;
import io.github.letterwright.rule.prose.EarlierHistory;
import io.github.letterwright.rule.prose.Passage;
import java.time.LocalDate;
import java.util.stream.Stream;

/**
 * A day of its year before the injury, but for a digit the same, in the first sentence of a summary
 * that tells of no earlier history there, while no narrative tells the injury's: nothing else was
 * so early.
 */
final class DigitBeforeInjury {

    private static final int SENTENCES = 1;

    private DigitBeforeInjury() {}

    /** Those of a case. */
    static Stream<DateMention> in(CaseProse prose, LocalDate injury) {
        return prose.summary().days().stream()
                .filter(each -> isOpening(prose.summary(), each))
                .filter(each -> each.date().first().isBefore(injury))
                .filter(each -> each.date().first().getYear() == injury.getYear())
                .filter(each -> each.date().isMistyped(injury))
                .filter(each -> !EarlierHistory.isToldBesideInjury(each))
                .filter(each -> !isTold(prose, injury));
    }

    private static boolean isOpening(Passage summary, DateMention day) {
        return summary.sentences().stream()
                .limit(SENTENCES)
                .anyMatch(each -> day.date().to() <= each.offset() + each.text().length());
    }

    private static boolean isTold(CaseProse prose, LocalDate injury) {
        return prose.narratives().stream()
                .flatMap(each -> each.days().stream())
                .anyMatch(each -> each.date().mayBe(injury));
    }
}
