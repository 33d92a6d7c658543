package io.github.letterwright.yaml;

import io.github.letterwright.diagnostic.Diagnostic;
import java.util.List;
import java.util.Optional;

/**
 * The first entry of a list that has lost its dash: the second has one, and stands where none fits.
 */
final class FirstEntry {

    private static final String ID = "LW101";

    private final Outline outline;
    private final Misplaced misplaced;

    FirstEntry(Outline outline, Misplaced misplaced) {
        this.outline = outline;
        this.misplaced = misplaced;
    }

    /**
     * The first entry, when it has no dash.
     *
     * @param line an entry below it
     * @param open the lines that are open where it begins
     */
    Optional<Diagnostic> withoutDash(OutlineLine line, List<OutlineLine> open) {
        return open.stream().noneMatch(OutlineLine::isEntry)
                ? Optional.of(aboveList(line, open))
                : lostDash(line, open);
    }

    /** The first entry, with lists of its own, where the keys of this one stand. */
    private Optional<Diagnostic> lostDash(OutlineLine line, List<OutlineLine> open) {
        return open.stream()
                .filter(key -> key.isKey() && key.column() == line.column() && !key.isEntry())
                .map(outline::firstOfGroup)
                .filter(first -> !first.isEntry())
                .filter(first -> outline.above(first).filter(OutlineLine::isHeading).isPresent())
                .findFirst()
                .map(this::inList);
    }

    private Diagnostic inList(OutlineLine first) {
        return Diagnostic.error(
                        ID, misplaced.keyPlace(first), "the first entry of a list has no dash")
                .withHint(
                        "write {-}, with the dash " + "in column " + (first.column() - 1),
                        "- " + first.content());
    }

    private Diagnostic aboveList(OutlineLine line, List<OutlineLine> open) {
        return open.stream()
                .filter(other -> other.column() > line.dash())
                .reduce((one, other) -> other)
                .map(outline::firstOfGroup)
                .map(
                        first ->
                                Diagnostic.error(
                                                ID,
                                                misplaced.keyPlace(first),
                                                "the first entry of a list has no dash")
                                        .withHint("write {-}", "- " + first.content()))
                .orElseGet(
                        () ->
                                Diagnostic.error(
                                                ID,
                                                misplaced.place(line),
                                                "a dash where no list is")
                                        .withHint(
                                                "take the dash out, or begin the list behind its key"));
    }
}
