package io.github.letterwright.approve;

import java.util.List;
import java.util.Objects;

/**
 * The words under a heading of a letter.
 *
 * @param level 1 for the title, 2 for a section, 3 for an item, and so on; 0 for what stands before
 *     the first heading
 * @param heading its words; empty at level 0
 * @param lines a sentence each, an empty one between paragraphs
 */
public record ApprovedPart(int level, String heading, List<String> lines) {

    public ApprovedPart {
        Objects.requireNonNull(heading, "heading");
        lines = List.copyOf(lines);
        if (level < 0 || level > 6) {
            throw new IllegalArgumentException("level " + level + " must be from 0 to 6");
        }
    }
}
