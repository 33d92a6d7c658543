package io.github.letterwright.approve;

import java.util.List;
import java.util.Objects;

/**
 * One sentence of a letter, or several that stand together, before and after.
 *
 * @param section the heading of the section, such as "Notices"; empty for what stands above all
 * @param item the heading of the item within it; empty where there is none
 * @param before the sentences as they were approved; empty when they are new
 * @param after the sentences as they are; empty when they are gone
 * @param edits which of their words differ, in order
 * @param spot where the first word that differs stands in the approved letter
 */
public record Change(
        String section, String item, String before, String after, List<Edit> edits, Spot spot) {

    /**
     * Words that became others.
     *
     * @param before as they were; empty when words were put in
     * @param after as they are; empty when words were taken out
     */
    public record Edit(String before, String after) {}

    public Change {
        Objects.requireNonNull(section, "section");
        Objects.requireNonNull(item, "item");
        edits = List.copyOf(edits);
    }

    /** The sentences as a whole, cut where words begin or end to differ. */
    public List<Edit> pieces() {
        return WordDifference.pieces(before, after);
    }

    /**
     * What changes of many letters have in common when somebody has changed one sentence of their
     * template: the section and the words that differ, whatever facts stand around them, and
     * whatever names and numbers within, and whatever facts.
     */
    Kind kind(FactWords facts) {
        return new Kind(section, edits.stream().map(edit -> Wording.of(edit, facts)).toList());
    }

    /** Whether the words before and after are those of another change. */
    boolean says(Change other) {
        return before.equals(other.before) && after.equals(other.after);
    }

    /** A change whatever letter it is in. */
    record Kind(String section, List<Edit> edits) {}
}
