package io.github.letterwright.batch;

import io.github.letterwright.compose.TemplateCoverage;
import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.diagnostic.MetByCases;
import io.github.letterwright.diagnostic.Tally;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a run did.
 *
 * @param cases how many case descriptions it found
 * @param letters how many letters they ask for: one per case and audience
 * @param unchanged how many of these stood as they would be made again, and were left alone
 * @param withheld how many of these were not written, because something is wrong
 * @param pages how many pages the PDFs have together
 * @param diagnostics everything that was found, each once, in the order of files and lines; files
 *     are named absolutely
 * @param coverage what the letters reached of the templates of each pack, when that was asked for
 */
public record BatchReport(
        int cases,
        int letters,
        int unchanged,
        int withheld,
        int pages,
        List<Diagnostic> diagnostics,
        List<TemplateCoverage> coverage) {

    public BatchReport {
        diagnostics = List.copyOf(diagnostics);
        coverage = List.copyOf(coverage);
    }

    /** A run that could not begin. */
    static BatchReport of(List<Diagnostic> diagnostics) {
        return new BatchReport(0, 0, 0, 0, 0, diagnostics, List.of());
    }

    static BatchReport of(
            int cases, int unchanged, List<Manifest.Letter> letters, Collection<Diagnostic> found) {
        int withheld = 0;
        int pages = 0;
        for (Manifest.Letter letter : letters) {
            withheld += letter.state() == Manifest.State.WITHHELD ? 1 : 0;
            pages += letter.pages();
        }
        List<Diagnostic> sorted =
                MetByCases.once(found).stream().sorted(Diagnostic.BY_PLACE).toList();
        return new BatchReport(
                cases, letters.size(), unchanged, withheld, pages, sorted, List.of());
    }

    /** The same with what the letters reached, and what else was found. */
    BatchReport with(List<TemplateCoverage> reached, List<Diagnostic> found) {
        List<Diagnostic> all =
                Stream.concat(diagnostics.stream(), found.stream())
                        .sorted(Diagnostic.BY_PLACE)
                        .toList();
        return new BatchReport(cases, letters, unchanged, withheld, pages, all, reached);
    }

    /** The same with more that was found. */
    public BatchReport with(List<Diagnostic> more) {
        return with(coverage, more);
    }

    /** How many letters were made. */
    public int rendered() {
        return sound() - unchanged;
    }

    /** How many letters there are now, made in this run or left alone. */
    public int sound() {
        return letters - withheld;
    }

    /** Whether all letters were written and nothing is an error. */
    boolean isSound() {
        return withheld == 0 && errors() == 0;
    }

    /** How many diagnostics there are. */
    public Tally tally() {
        return Tally.of(diagnostics);
    }

    /** How many diagnostics are errors. */
    public int errors() {
        return tally().errors();
    }

    /** How many diagnostics are warnings. */
    public int warnings() {
        return tally().warnings();
    }

    /** How many diagnostics are notes, which fail no build. */
    public int notes() {
        return tally().notes();
    }
}
