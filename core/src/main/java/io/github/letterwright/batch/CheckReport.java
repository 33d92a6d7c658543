package io.github.letterwright.batch;

import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.diagnostic.MetByCases;
import io.github.letterwright.diagnostic.Tally;
import java.util.Collection;
import java.util.List;

/**
 * What was looked at without rendering.
 *
 * @param cases how many case descriptions there are
 * @param packs how many packs: those that make the letters, and all of the folder of packs
 * @param diagnostics everything that was found, each once, in the order of files and lines; files
 *     are named absolutely
 */
public record CheckReport(int cases, int packs, List<Diagnostic> diagnostics) {

    public CheckReport {
        diagnostics = List.copyOf(diagnostics);
    }

    static CheckReport of(int cases, int packs, Collection<Diagnostic> found) {
        List<Diagnostic> sorted =
                MetByCases.once(found).stream().sorted(Diagnostic.BY_PLACE).toList();
        return new CheckReport(cases, packs, sorted);
    }

    /** How many diagnostics there are. */
    public Tally tally() {
        return Tally.of(diagnostics);
    }
}
