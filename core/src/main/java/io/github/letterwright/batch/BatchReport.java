package io.github.letterwright.batch;

import io.github.letterwright.diagnostic.Diagnostic;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

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

    /** The same with more that was found. */
    public BatchReport with(Collection<Diagnostic> more) {
        List<Diagnostic> all =
                Stream.concat(diagnostics.stream(), more.stream())
                        .sorted(Diagnostic.BY_PLACE)
                        .toList();
        return new BatchReport(cases, letters, withheld, pages, all);
    }

    /** How many letters were written. */
    public int rendered() {
        return letters - withheld;
    }

    /** How many diagnostics are errors. */
    public int errors() {
        return (int) diagnostics.stream().filter(Diagnostic::isError).count();
    }

    /** How many diagnostics are warnings. */
    public int warnings() {
        return diagnostics.size() - errors();
    }
}
