package io.github.letterwright.approve;

import io.github.letterwright.approve.ApprovalReport.PageChange;
import io.github.letterwright.diagnostic.SourceLocation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Gathers the differences of many letters, each kind of change once. */
final class Gathering {

    private record Pages(int before, int after) {}

    private final Map<Change.Kind, Change> examples = new LinkedHashMap<>();
    private final Map<Change.Kind, List<Place>> changes = new LinkedHashMap<>();
    private final Map<Pages, List<Place>> pages =
            new TreeMap<>(Comparator.comparingInt(Pages::before).thenComparingInt(Pages::after));
    private final List<Place> added = new ArrayList<>();
    private final List<Place> vanished = new ArrayList<>();
    private int letters;
    private int same;

    /**
     * Takes a letter that was approved once.
     *
     * @param approved the file of what was approved, as diagnostics name it
     */
    void add(String letter, String approved, LetterDifference difference) {
        letters++;
        same += difference.isNone() ? 1 : 0;
        for (Change change : difference.changes()) {
            examples.putIfAbsent(change.kind(), change);
            changes.computeIfAbsent(change.kind(), kind -> new ArrayList<>())
                    .add(new Place(letter, change.item(), at(approved, change.line())));
        }
        if (difference.hasOtherPages()) {
            pages.computeIfAbsent(
                            new Pages(difference.pagesBefore(), difference.pagesAfter()),
                            its -> new ArrayList<>())
                    .add(new Place(letter, "", at(approved, 1)));
        }
    }

    private static SourceLocation at(String file, int line) {
        return line == 0 ? SourceLocation.ofFile(file) : new SourceLocation(file, line, 1, 0);
    }

    void addNew(String letter, String approved) {
        letters++;
        added.add(new Place(letter, "", SourceLocation.ofFile(approved)));
    }

    void addVanished(String letter, String approved) {
        vanished.add(new Place(letter, "", SourceLocation.ofFile(approved)));
    }

    ApprovalReport report() {
        List<ChangeGroup> groups = new ArrayList<>();
        changes.forEach((kind, places) -> groups.add(new ChangeGroup(examples.get(kind), places)));
        groups.sort(Comparator.comparingInt(ChangeGroup::letters).reversed());
        List<PageChange> pageChanges = new ArrayList<>();
        pages.forEach(
                (its, places) -> pageChanges.add(new PageChange(its.before, its.after, places)));
        return new ApprovalReport(letters, same, groups, pageChanges, added, vanished);
    }
}
