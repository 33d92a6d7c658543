package io.github.letterwright.approve;

import java.util.List;

/**
 * How a letter differs from what was approved of it.
 *
 * @param pagesBefore as approved; 0 when no PDF was made then
 * @param pagesAfter as they are; 0 when no PDF is made now
 * @param changes of words, in reading order
 */
public record LetterDifference(int pagesBefore, int pagesAfter, List<Change> changes) {

    public LetterDifference {
        changes = List.copyOf(changes);
    }

    /** How a letter differs from the text that was approved of it. */
    public static LetterDifference of(String approved, ApprovedLetter current) {
        return LetterComparison.of(approved, current);
    }

    /** Whether both have a number of pages, and it is not the same. */
    public boolean hasOtherPages() {
        return pagesBefore > 0 && pagesAfter > 0 && pagesBefore != pagesAfter;
    }

    /** Whether a reader would notice nothing. */
    public boolean isNone() {
        return changes.isEmpty() && !hasOtherPages();
    }
}
