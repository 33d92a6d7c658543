package io.github.letterwright.yaml;

import io.github.letterwright.diagnostic.Diagnostic;
import java.util.List;
import java.util.Optional;

/**
 * Finds the first line of a group that is indented otherwise than all others: a parser blames each
 * of those, since it holds them against the first.
 */
final class OddOneOut {

    private final Outline outline;
    private final Misplaced misplaced;

    OddOneOut(Outline outline, Misplaced misplaced) {
        this.outline = outline;
        this.misplaced = misplaced;
    }

    /**
     * The first of its group, when it is the odd one.
     *
     * @param line the first of the others
     */
    Optional<Diagnostic> above(OutlineLine line) {
        return outline.upTo(line.number() - 1).stream()
                .filter(heading -> isFirstOdd(heading, line))
                .reduce((one, other) -> other)
                .flatMap(outline::below)
                .map(first -> said(first, line));
    }

    private boolean isFirstOdd(OutlineLine heading, OutlineLine line) {
        Optional<OutlineLine> first = outline.below(heading);
        if (!heading.isHeading() || first.isEmpty() || first.get().number() >= line.number()) {
            return false;
        }
        int parent = heading.column();
        int wanted = first.get().isEntry() ? dash(first.get(), line) : line.indent();
        int odd = first.get().indent();
        boolean alike = first.get().isEntry() || !line.isEntry();
        List<OutlineLine> between =
                outline.upTo(line.number() - 1).stream()
                        .filter(other -> other.number() > first.get().number())
                        .toList();
        boolean alone = between.stream().allMatch(other -> other.indent() > Math.max(odd, wanted));
        boolean sisters = wanted > parent || wanted == parent && first.get().isEntry();
        return alike
                && alone
                && sisters
                && (first.get().isEntry() ? Math.abs(odd - wanted) == 1 : odd != wanted)
                && (others(line, parent) > 1
                        || Math.abs(odd - wanted) == 1
                                && (odd - parent) % 2 != 0
                                && (wanted - parent) % 2 == 0);
    }

    /** Where the dash of the first entry belongs for a line, one of its keys or another entry. */
    private static int dash(OutlineLine first, OutlineLine line) {
        return line.isEntry() ? line.dash() : first.dash() + line.column() - first.column();
    }

    /** How many lines of the group begin where a line does. */
    private long others(OutlineLine line, int parent) {
        return outline.from(line.number()).stream()
                .takeWhile(other -> other == line || other.indent() > parent)
                .filter(other -> other.indent() == line.indent())
                .filter(other -> other.isEntry() == line.isEntry())
                .count();
    }

    private Diagnostic said(OutlineLine first, OutlineLine line) {
        int wanted = first.isEntry() ? dash(first, line) : line.indent();
        return misplaced.notLike(first, wanted);
    }
}
