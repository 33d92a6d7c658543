package io.github.letterwright.approve;

import io.github.letterwright.approve.ApprovalReport.PageChange;
import io.github.letterwright.approve.ApprovalReport.Renaming;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Gathers the differences of many letters, each kind of change once, and no more than a thousand
 * kinds: who changes everything needs no list.
 */
public final class Gathering {

    private static final int KINDS = 1000;

    private record Pages(int before, int after) {}

    /** Where a kind of change is. */
    private static final class Spread {

        private final Change example;
        private final List<Place> places = new ArrayList<>();
        private boolean varied;

        private Spread(Change example) {
            this.example = example;
        }

        private ChangeGroup group() {
            return new ChangeGroup(example, varied, places);
        }
    }

    private final Map<Change.Kind, Spread> changes = new LinkedHashMap<>();
    private final Map<Change.Kind, Spread> withoutFacts = new HashMap<>();
    private final Map<Pages, List<Place>> pages =
            new TreeMap<>(Comparator.comparingInt(Pages::before).thenComparingInt(Pages::after));
    private final Map<String, List<Place>> added = new LinkedHashMap<>();
    private final Map<String, List<Place>> vanished = new LinkedHashMap<>();
    private final List<Place> taken = new ArrayList<>();
    private int letters;
    private int same;
    private int untold;

    private final PackWords words;

    /** Nothing gathered yet. */
    public Gathering() {
        this(PackWords.none());
    }

    /**
     * Nothing gathered yet.
     *
     * @param words what letters may print for the facts of their cases
     */
    Gathering(PackWords words) {
        this.words = words;
    }

    /**
     * Takes a letter that was approved once.
     *
     * @param caseFile its case: one sentence with the facts of several cases is one change
     */
    public void add(Place letter, LetterDifference difference, Path caseFile) {
        FactWords facts =
                difference.changes().isEmpty() ? FactWords.NONE : FactWords.of(caseFile, words);
        letters++;
        same += difference.isNone() ? 1 : 0;
        difference.changes().forEach(change -> add(letter, change, facts));
        if (difference.hasOtherPages()) {
            pages.computeIfAbsent(
                            new Pages(difference.pagesBefore(), difference.pagesAfter()),
                            its -> new ArrayList<>())
                    .add(letter);
        }
    }

    private void add(Place letter, Change change, FactWords facts) {
        Spread spread = spread(change, facts);
        if (spread == null) {
            untold++;
            return;
        }
        spread.places.add(letter.at(change.item(), change.spot()));
        spread.varied |= !change.says(spread.example);
    }

    /**
     * That of the change's kind: of the same words first, since these may be a fact of another case
     * alone.
     */
    private @Nullable Spread spread(Change change, FactWords facts) {
        Change.Kind kind = change.kind(FactWords.NONE);
        Change.Kind withoutIts = change.kind(facts);
        Spread known = changes.getOrDefault(kind, withoutFacts.get(withoutIts));
        if (known != null || changes.size() == KINDS) {
            return known;
        }
        Spread spread = new Spread(change);
        changes.put(kind, spread);
        withoutFacts.put(withoutIts, spread);
        return spread;
    }

    /**
     * Takes a letter that nobody has approved.
     *
     * @param words what stands for its words
     */
    public void addNew(Place letter, String words) {
        letters++;
        added.computeIfAbsent(words, its -> new ArrayList<>()).add(letter);
    }

    /** Takes an approved letter that is made no more, likewise. */
    void addVanished(Place letter, String words) {
        vanished.computeIfAbsent(words, its -> new ArrayList<>()).add(letter);
    }

    /** Takes a letter that stands approved for another case. */
    void addTaken(Place letter) {
        letters++;
        taken.add(letter);
    }

    /** What was gathered. */
    public ApprovalReport report() {
        List<ChangeGroup> groups = new ArrayList<>();
        changes.values().forEach(spread -> groups.add(spread.group()));
        groups.sort(Comparator.comparingInt(ChangeGroup::letters).reversed());
        List<PageChange> pageChanges = new ArrayList<>();
        pages.forEach(
                (its, places) -> pageChanges.add(new PageChange(its.before, its.after, places)));
        List<Renaming> renamed = takeRenamed();
        return new ApprovalReport(
                letters,
                same,
                groups,
                untold,
                pageChanges,
                all(added),
                all(vanished),
                renamed,
                taken);
    }

    /** Pairs those that say the same, and takes them out of the others. */
    private List<Renaming> takeRenamed() {
        List<Renaming> renamed = new ArrayList<>();
        added.forEach(
                (words, places) -> {
                    List<Place> old = vanished.getOrDefault(words, List.of());
                    while (!places.isEmpty() && !old.isEmpty()) {
                        renamed.add(new Renaming(old.remove(0), places.remove(0)));
                    }
                });
        return renamed;
    }

    private static List<Place> all(Map<String, List<Place>> places) {
        return places.values().stream().flatMap(List::stream).toList();
    }
}
