package io.github.letterwright.batch;

import io.github.letterwright.batch.Manifest.Output;
import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.pack.TemplatePack;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * What a run read, left and found when nothing was wrong: where it reads and leaves the same again,
 * it finds the same, and nothing needs to be done.
 *
 * @param settings the hash of everything but cases and packs that shapes a letter or what is told
 *     of it
 * @param cases the hash of its cases in their order
 * @param packs the hash of each pack that made a letter, by name
 * @param letters the hash of its letters in the same order, and of what tells of its sets
 * @param count how many letters there are
 * @param pages how many pages the PDFs have together
 * @param diagnostics all that was found
 */
record LastRun(
        String settings,
        String cases,
        Map<String, String> packs,
        String letters,
        int count,
        int pages,
        List<Diagnostic> diagnostics) {

    LastRun {
        Objects.requireNonNull(packs, "packs");
        diagnostics = List.copyOf(diagnostics);
    }

    /** What counts of a case. */
    static String words(String path, String sha256) {
        return path + "\n" + sha256;
    }

    /** What counts of a letter. */
    static String words(List<Output> outputs) {
        StringBuilder words = new StringBuilder();
        outputs.forEach(
                out -> words.append(out.path()).append(' ').append(out.sha256()).append('\n'));
        return words.toString();
    }

    /** What counts of a pack. */
    static String words(TemplatePack pack) {
        return pack.sha256() + pack.fontsSha256();
    }

    /** What a run that does nothing has to report. */
    BatchReport report(int sources) {
        return new BatchReport(sources, count, count, 0, pages, diagnostics, List.of());
    }

    /** The same where files have other names. */
    LastRun renamed(UnaryOperator<String> names) {
        return with(diagnostics.stream().map(found -> found.renamed(names)).toList());
    }

    /** The same without anything of a case in its diagnostics. */
    LastRun withoutQuotes() {
        return with(diagnostics.stream().map(Diagnostic::withoutQuotes).toList());
    }

    private LastRun with(List<Diagnostic> found) {
        return new LastRun(settings, cases, packs, letters, count, pages, found);
    }
}
