package io.github.letterwright.approve;

import java.util.List;

/**
 * How letters differ from those that were approved.
 *
 * @param letters how many were compared
 * @param same how many of them a reader would find unchanged
 * @param changes of words, the most widespread first
 * @param pages letters with another number of pages, by the change: "2 pages became 3"
 * @param added letters that nobody has approved
 * @param vanished approved letters that are not made any more
 */
public record ApprovalReport(
        int letters,
        int same,
        List<ChangeGroup> changes,
        List<PageChange> pages,
        List<Place> added,
        List<Place> vanished) {

    /** Letters that went from one number of pages to another. */
    public record PageChange(int before, int after, List<Place> places) {

        public PageChange {
            places = List.copyOf(places);
        }
    }

    public ApprovalReport {
        changes = List.copyOf(changes);
        pages = List.copyOf(pages);
        added = List.copyOf(added);
        vanished = List.copyOf(vanished);
    }

    /** Whether nothing was approved yet. */
    public boolean isFirst() {
        return letters > 0 && added.size() == letters && vanished.isEmpty();
    }

    /** Whether readers would notice nothing. */
    public boolean isClean() {
        return changes.isEmpty() && pages.isEmpty() && added.isEmpty() && vanished.isEmpty();
    }
}
