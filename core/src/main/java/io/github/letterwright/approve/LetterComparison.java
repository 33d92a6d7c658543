package io.github.letterwright.approve;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;

/** Compares a letter with what was approved of it, section by section, in reading order. */
final class LetterComparison {

    private static final int SECTION = 2;

    private final ApprovedText approvedText = new ApprovedText();
    private final ApprovedLetter approved;
    private final ApprovedLetter current;
    private final List<Change> changes = new ArrayList<>();

    private LetterComparison(String approved, ApprovedLetter current) {
        approved.lines().forEach(approvedText::add);
        this.approved = approvedText.letter();
        this.current = current;
    }

    /**
     * What differs.
     *
     * @param approved the text that was approved
     */
    static LetterDifference of(String approved, ApprovedLetter current) {
        LetterComparison comparison = new LetterComparison(approved, current);
        comparison.compareParts();
        return new LetterDifference(
                comparison.approved.pages(), current.pages(), comparison.changes);
    }

    /** Parts belong together by their headings; where these differ, by their order. */
    private void compareParts() {
        List<String> old = headings(approved);
        List<String> fresh = headings(current);
        int a = 0;
        int b = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(old, fresh).getDeltas()) {
            while (a < delta.getSource().getPosition()) {
                compare(a++, b++);
            }
            int oldEnd = a + delta.getSource().size();
            int freshEnd = b + delta.getTarget().size();
            while (a < oldEnd && b < freshEnd) {
                compare(a++, b++);
            }
            while (a < oldEnd) {
                compare(a++, -1);
            }
            while (b < freshEnd) {
                compare(-1, b++);
            }
        }
        while (a < old.size()) {
            compare(a++, b++);
        }
    }

    private static List<String> headings(ApprovedLetter letter) {
        return letter.parts().stream().map(part -> part.level() + " " + part.heading()).toList();
    }

    /** Compares two parts; one of them may be missing, which is said with -1. */
    private void compare(int a, int b) {
        ApprovedPart none = new ApprovedPart(0, "", List.of());
        ApprovedPart old = a < 0 ? none : approved.parts().get(a);
        ApprovedPart fresh = b < 0 ? none : current.parts().get(b);
        String section = b < 0 ? section(approved, a) : section(current, b);
        String item = b < 0 ? item(approved, a) : item(current, b);
        if (!old.heading().equals(fresh.heading())) {
            List<String> heading = List.of(old.heading());
            int line = a < 0 ? 0 : approvedText.headingLine(a);
            Spot spot = spot(heading, fresh.heading(), line).shifted(old.level() + 1);
            add(section, item, old.heading(), fresh.heading(), spot);
        }
        for (AbstractDelta<String> delta : DiffUtils.diff(old.lines(), fresh.lines()).getDeltas()) {
            List<String> lines = delta.getSource().getLines();
            String after = text(delta.getTarget().getLines());
            int line = a < 0 ? 0 : approvedText.firstLine(a) + delta.getSource().getPosition();
            add(section, item, text(lines), after, spot(lines, after, line));
        }
    }

    private static Spot spot(List<String> lines, String after, int line) {
        return line == 0
                ? Spot.NONE
                : Spot.ofFirst(lines, line, WordDifference.pieces(text(lines), after));
    }

    /** Paragraphs that were joined or parted alone are no change of words. */
    private void add(String section, String item, String before, String after, Spot spot) {
        if (!before.equals(after)) {
            changes.add(
                    new Change(
                            section, item, before, after, WordDifference.of(before, after), spot));
        }
    }

    private static String text(List<String> lines) {
        return String.join(" ", lines.stream().filter(line -> !line.isEmpty()).toList());
    }

    /** The heading of the section that a part is in, or is. */
    private static String section(ApprovedLetter letter, int part) {
        for (int i = part; i >= 0; i--) {
            ApprovedPart its = letter.parts().get(i);
            if (its.level() <= SECTION) {
                return its.heading();
            }
        }
        return "";
    }

    /** The heading of the item that a part is in, or is; empty for a section. */
    private static String item(ApprovedLetter letter, int part) {
        for (int i = part; i >= 0; i--) {
            ApprovedPart its = letter.parts().get(i);
            if (its.level() <= SECTION) {
                return "";
            }
            if (its.level() == SECTION + 1) {
                return its.heading();
            }
        }
        return "";
    }
}
