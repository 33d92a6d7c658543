package io.github.letterwright.rule.prose;

import io.github.letterwright.diagnostic.SourceLocation;
import java.time.LocalDate;
import java.util.List;

/**
 * A date that a narrative gives to an event.
 *
 * @param passage where it is written
 * @param date what is written
 * @param certainty how surely it is that event's
 */
public record DateMention(Passage passage, WrittenDate date, Certainty certainty) {

    /** How surely a date is an event's. */
    public enum Certainty {
        /** It is named as such: "date of injury". */
        NAMED,
        /** It is told of the event, or of another of its kind. */
        TOLD,
        /** Something happened on that day by which a worker could be injured. */
        HAPPENED,
        /** Something else happened on that day, in the first sentence. */
        SAID,
        /** It may be. */
        HINTED,
        /** A word of the event stands right at it. */
        BESIDE,
        /** A word of the event stands in the same clause. */
        NEARBY
    }

    /** Whether its sentence has one of other days as well. */
    public boolean standsWith(List<LocalDate> days) {
        return passage.sentences().stream()
                .filter(each -> holds(each, date))
                .anyMatch(
                        each ->
                                passage.days().stream()
                                        .map(DateMention::date)
                                        .filter(other -> holds(each, other))
                                        .anyMatch(other -> days.contains(other.first())));
    }

    private static boolean holds(Sentence sentence, WrittenDate date) {
        return date.from() >= sentence.offset()
                && date.to() <= sentence.offset() + sentence.text().length();
    }

    /** Where it stands in the case description. */
    public SourceLocation at() {
        return passage.at(date.from(), date.to());
    }
}
