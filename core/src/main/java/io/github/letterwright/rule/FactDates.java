package io.github.letterwright.rule;

import io.github.letterwright.rule.prose.DateMention;
import io.github.letterwright.rule.prose.DateMention.Certainty;
import io.github.letterwright.rule.prose.WrittenDate;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Holds the dates that narratives give to an event against those of the facts. */
final class FactDates {

    private static final int NEAR = 92;

    private final List<LocalDate> facts;

    FactDates(List<LocalDate> facts) {
        this.facts = List.copyOf(facts);
    }

    /**
     * The mentions that none of the facts' dates bears out. Where the facts' date is told too,
     * another is that of another event unless it looks like a slip.
     */
    List<DateMention> contradicting(List<DateMention> mentions) {
        boolean told = mentions.stream().anyMatch(each -> isBorneOut(each.date()));
        return mentions.stream()
                .filter(each -> !isBorneOut(each.date()))
                .filter(each -> contradicts(each, told))
                .toList();
    }

    private boolean contradicts(DateMention mention, boolean told) {
        WrittenDate date = mention.date();
        if (mention.certainty() == Certainty.HINTED) {
            // A few days later a doctor sees the worker.
            return !told
                    && facts.stream().anyMatch(fact -> date.isSlipOf(fact) && !isNear(date, fact));
        }
        if (mention.certainty() == Certainty.BESIDE || mention.certainty() == Certainty.NEARBY) {
            boolean beside = mention.certainty() == Certainty.BESIDE;
            return facts.stream()
                            .anyMatch(
                                    fact ->
                                            date.isLikelySlipOf(fact)
                                                    && (beside || !isNear(date, fact)))
                    && !mention.standsWith(facts);
        }
        if (mention.certainty() == Certainty.HAPPENED) {
            return !told && facts.stream().anyMatch(date::isSlipOf);
        }
        if (mention.certainty() == Certainty.SAID) {
            return !told && facts.stream().anyMatch(date::isMistyped);
        }
        return !told || facts.stream().anyMatch(date::isSlipOf);
    }

    private static boolean isNear(WrittenDate date, LocalDate fact) {
        return Math.abs(ChronoUnit.DAYS.between(fact, date.first())) < NEAR;
    }

    private boolean isBorneOut(WrittenDate date) {
        return facts.stream().anyMatch(date::mayBe);
    }
}
