package io.github.letterwright.batch;

import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.diagnostic.Tally;
import java.util.Collection;
import java.util.List;

/**
 * What a run did.
 *
 * @param cases how many case descriptions it found
 * @param letters how many letters they ask for: one per case and audience
 * @param withheld how many of these were not written, because something is wrong
 * @param pages how many pages the PDFs have together
 * @param diagnostics everything that was found, each once, in the order of files and lines; files
 *     are named absolutely
 */
public record BatchReport(
        int cases, int letters, int withheld, int pages, List<Diagnostic> diagnostics) {

    public BatchReport {
        diagnostics = List.copyOf(diagnostics);
    }

    /** A run that could not begin. */
    static BatchReport of(List<Diagnostic> diagnostics) {
        return new BatchReport(0, 0, 0, 0, diagnostics);
    }

    static BatchReport of(int cases, List<Manifest.Letter> letters, Collection<Diagnostic> found) {
        int withheld = 0;
        int pages = 0;
        for (Manifest.Letter letter : letters) {
            withheld += letter.state() == Manifest.State.WITHHELD ? 1 : 0;
            pages += letter.pages();
        }
        List<Diagnostic> sorted = found.stream().sorted(Diagnostic.BY_PLACE).toList();
        return new BatchReport(cases, letters.size(), withheld, pages, sorted);
    }

    /** How many letters were written. */
    public int rendered() {
        return letters - withheld;
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
