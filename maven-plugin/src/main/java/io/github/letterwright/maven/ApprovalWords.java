package io.github.letterwright.maven;

import io.github.letterwright.approve.ApprovalReport;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How letters differ from those that were approved, in a line; and what to do about it. */
final class ApprovalWords {

    private ApprovalWords() {}

    /** How many letters there are of each kind. */
    static String sum(ApprovalReport its, Path approved) {
        List<String> parts = new ArrayList<>();
        parts.add(
                "%s held against %s: %d as approved"
                        .formatted(Findings.count(its.letters(), "letter"), approved, its.same()));
        add(parts, its.changed(), "changed");
        add(parts, its.added().size(), "not approved yet");
        add(parts, its.renamed().size(), "under another name");
        add(parts, its.taken().size(), "approved for another case");
        add(parts, its.vanished().size(), "made no more");
        return String.join(", ", parts);
    }

    private static void add(List<String> parts, int count, String what) {
        if (count > 0) {
            parts.add(count + " " + what);
        }
    }

    /**
     * What to do.
     *
     * @param withheld how many letters are wrong
     * @param command what accepts the changes
     */
    static String conclusion(ApprovalReport its, int withheld, String command) {
        if (withheld > 0) {
            return "first mend what is wrong with "
                    + Findings.count(withheld, "letter")
                    + ": until then nothing can be approved";
        }
        if (!its.taken().isEmpty()) {
            return "first give one of the executions another approvedDirectory: until then nothing"
                    + " can be approved";
        }
        String lead =
                its.isFirst()
                        ? "read the letters, then approve them with"
                        : "mend what should not be so; where all of it is meant, approve it with";
        return lead + "\n  " + command;
    }
}
