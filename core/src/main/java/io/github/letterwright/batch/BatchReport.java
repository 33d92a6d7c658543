package io.github.letterwright.batch;

import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.diagnostic.Severity;
import java.util.Collection;
import java.util.List;

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
 */
public record BatchReport(
        int cases,
        int letters,
        int unchanged,
        int withheld,
        int pages,
        List<Diagnostic> diagnostics) {

    public BatchReport {
        diagnostics = List.copyOf(diagnostics);
    }

    /** A run that could not begin. */
    static BatchReport of(List<Diagnostic> diagnostics) {
        return new BatchReport(0, 0, 0, 0, 0, diagnostics);
    }

    static BatchReport of(
            int cases, int unchanged, List<Manifest.Letter> letters, Collection<Diagnostic> found) {
        int withheld = 0;
        int pages = 0;
        for (Manifest.Letter letter : letters) {
            withheld += letter.state() == Manifest.State.WITHHELD ? 1 : 0;
            pages += letter.pages();
        }
        List<Diagnostic> sorted = found.stream().sorted(Diagnostic.BY_PLACE).toList();
        return new BatchReport(cases, letters.size(), unchanged, withheld, pages, sorted);
    }

    /** How many letters were made. */
    public int rendered() {
        return letters - withheld - unchanged;
    }

    /** How many diagnostics are errors. */
    public int errors() {
        return count(Severity.ERROR);
    }

    /** How many diagnostics are warnings. */
    public int warnings() {
        return count(Severity.WARNING);
    }

    /** How many diagnostics are notes, which fail no build. */
    public int notes() {
        return count(Severity.NOTE);
    }

    private int count(Severity severity) {
        return (int) diagnostics.stream().filter(each -> each.severity() == severity).count();
    }
}
