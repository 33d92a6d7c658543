package io.github.letterwright.rule.prose;

import io.github.letterwright.diagnostic.SourceLocation;

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
        HINTED
    }

    /** Where it stands in the case description. */
    public SourceLocation at() {
        return passage.at(date.from(), date.to());
    }
}
