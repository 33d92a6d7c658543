package io.github.letterwright.approve;

import java.util.List;

/**
 * How letters differ from those that were approved.
 *
 * @param letters how many were compared
 * @param same how many of them a reader would find unchanged
 * @param changes of words, the most widespread first; at most 1,000
 * @param untold how many more changes there are, when there are more
 * @param pages letters with another number of pages, by the change: "2 pages became 3"
 * @param added letters that nobody has approved
 * @param vanished approved letters whose cases are gone
 * @param renamed letters that nobody has approved, and that say word for word what a vanished one
 *     said; neither is among the others
 * @param taken letters that stand approved for another case, which is there still
 */
public record ApprovalReport(
        int letters,
        int same,
        List<ChangeGroup> changes,
        int untold,
        List<PageChange> pages,
        List<Place> added,
        List<Place> vanished,
        List<Renaming> renamed,
        List<Place> taken) {

    /** Letters that went from one number of pages to another. */
    public record PageChange(int before, int after, List<Place> places) {

        public PageChange {
            places = List.copyOf(places);
        }
    }

    /** A letter under another name. */
    public record Renaming(Place before, Place after) {}

    public ApprovalReport {
        changes = List.copyOf(changes);
        pages = List.copyOf(pages);
        added = List.copyOf(added);
        vanished = List.copyOf(vanished);
        renamed = List.copyOf(renamed);
        taken = List.copyOf(taken);
    }

    /** How many letters read otherwise than approved, or have another number of pages. */
    public int changed() {
        return letters - same - added.size() - renamed.size() - taken.size();
    }

    /** Whether nothing was approved yet. */
    public boolean isFirst() {
        return letters > 0 && added.size() == letters && vanished.isEmpty();
    }

    /** Whether the letters are those that were approved, and no others. */
    public boolean isClean() {
        return same == letters && vanished.isEmpty();
    }
}
