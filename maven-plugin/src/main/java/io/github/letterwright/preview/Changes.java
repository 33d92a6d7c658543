package io.github.letterwright.preview;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.letterwright.approve.ApprovalReport;
import io.github.letterwright.approve.Change;
import io.github.letterwright.approve.Change.Edit;
import io.github.letterwright.approve.ChangeGroup;
import io.github.letterwright.approve.Gathering;
import io.github.letterwright.approve.LetterDifference;
import io.github.letterwright.approve.Place;
import io.github.letterwright.diagnostic.SourceLocation;
import io.github.letterwright.preview.Task.Kind;
import io.github.letterwright.read.Fingerprint;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** How the letters of a set differ from the baseline, as a tree for JSON. */
final class Changes {

    private final ShownSet set;
    private final Gathering gathering = new Gathering();
    private final List<String> looks = new ArrayList<>();
    private final Set<String> vanished;
    private int same;

    private Changes(ShownSet set) {
        this.set = set;
        vanished = new TreeSet<>(set.baseline().stems(set.key()));
    }

    /**
     * The changes that are known so far.
     *
     * @param stem of one letter only, when it is given
     */
    static Map<String, Object> of(ShownSet set, Optional<String> stem) {
        Changes changes = new Changes(set);
        for (ShownLetter letter : set.letters()) {
            changes.vanished.remove(letter.stem());
            if (stem.isEmpty() || stem.get().equals(letter.stem())) {
                changes.add(letter);
            }
        }
        changes.vanished.removeIf(gone -> stem.isPresent() && !stem.get().equals(gone));
        return changes.tree();
    }

    /** Whether anything of a letter differs. */
    static boolean isChanged(ShownLetter letter, int pagesAtStart) {
        return letter.comparison()
                .filter(
                        its ->
                                its.isChange()
                                        || its.withPages(pagesAtStart, letter.pages())
                                                .hasOtherPages())
                .isPresent();
    }

    private void add(ShownLetter letter) {
        Place place = place(letter.stem());
        Optional<Comparison> comparison = letter.comparison();
        if (letter.composed().filter(Composed::hasHtml).isEmpty()) {
            return;
        }
        if (comparison.isEmpty()) {
            same++;
        } else if (comparison.get().isNew()) {
            gathering.addNew(place, key(letter.stem()));
        } else {
            LetterDifference difference =
                    comparison.get().withPages(set.pagesAtStart(letter.stem()), letter.pages());
            gathering.add(place, difference, letter.inputs().copy().source().file());
            if (difference.isNone() && comparison.get().otherLooks()) {
                looks.add(letter.stem());
            }
        }
    }

    private static Place place(String stem) {
        return new Place(stem, "", SourceLocation.NONE);
    }

    /** A letter of its own: names alone are not paired here. */
    private static String key(String stem) {
        return Fingerprint.of(stem.getBytes(UTF_8));
    }

    private Map<String, Object> tree() {
        ApprovalReport report = gathering.report();
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("baseline", set.baseline().word());
        tree.put("letters", report.letters() + same);
        tree.put("same", report.same() + same - looks.size());
        tree.put("waiting", set.waiting(Kind.COMPOSE) + set.waiting(Kind.COMPARE));
        tree.put("groups", report.changes().stream().map(Changes::group).toList());
        tree.put("untold", report.untold());
        tree.put("pages", report.pages().stream().map(Changes::pages).toList());
        tree.put("looks", looks);
        tree.put("added", stems(report.added()));
        tree.put("vanished", vanished);
        return tree;
    }

    private static Map<String, Object> group(ChangeGroup group) {
        Change example = group.example();
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("section", example.section());
        tree.put("item", group.item());
        tree.put("before", pieces(example, Edit::before));
        tree.put("after", pieces(example, Edit::after));
        tree.put("letters", group.letters());
        tree.put("varied", group.varied());
        tree.put(
                "places",
                group.places().stream()
                        .map(place -> new LetterPart(place.letter(), place.item()))
                        .toList());
        return tree;
    }

    /** A letter, and the item in it that is meant. */
    record LetterPart(String stem, String item) {}

    /** Words that are the same before and after, or are not. */
    record Piece(String text, boolean differs) {}

    private static List<Piece> pieces(Change change, Function<Edit, String> side) {
        return change.pieces().stream()
                .filter(piece -> !side.apply(piece).isEmpty())
                .map(piece -> new Piece(side.apply(piece), !piece.before().equals(piece.after())))
                .toList();
    }

    /** Letters that went from one number of pages to another. */
    record OtherPages(int before, int after, List<String> letters) {}

    private static OtherPages pages(ApprovalReport.PageChange change) {
        return new OtherPages(change.before(), change.after(), stems(change.places()));
    }

    private static List<String> stems(List<Place> places) {
        return places.stream().map(Place::letter).toList();
    }
}
