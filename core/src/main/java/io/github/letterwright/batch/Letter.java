package io.github.letterwright.batch;

import io.github.letterwright.compose.HtmlDocument;
import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.pack.TemplatePack;
import io.github.letterwright.pdf.PdfDocument;
import io.github.letterwright.read.CaseFile;
import io.github.letterwright.rule.Traces;
import io.github.letterwright.view.LetterView;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A letter for one audience as far as it could be made.
 *
 * @param source the case that it is of
 * @param file absent when the case could not be read
 * @param madeWith the pack that makes it; absent when it was not found
 * @param traces what the rules over sets keep of the case; absent likewise
 * @param view absent when that found an error
 * @param html absent likewise
 * @param pdf absent likewise, or when none was asked for
 * @param diagnostics what every stage found; one error and the letter is withheld
 */
public record Letter(
        CaseSource source,
        Optional<CaseFile> file,
        Optional<TemplatePack> madeWith,
        Optional<Traces> traces,
        Optional<LetterView> view,
        Optional<HtmlDocument> html,
        Optional<PdfDocument> pdf,
        List<Diagnostic> diagnostics) {

    public Letter {
        diagnostics = List.copyOf(diagnostics);
    }

    /** A letter of which nothing could be made. */
    static Letter none(CaseSource source, Optional<CaseFile> file, List<Diagnostic> diagnostics) {
        return new Letter(
                source,
                file,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                diagnostics);
    }

    /** The same with more diagnostics. */
    Letter with(List<Diagnostic> more) {
        List<Diagnostic> all = new ArrayList<>(diagnostics);
        all.addAll(more);
        return new Letter(source, file, madeWith, traces, view, html, pdf, all);
    }

    /** The name of the pack that makes it. */
    public Optional<String> pack() {
        return madeWith.map(TemplatePack::name);
    }

    /** Whether an error keeps it from being sent. */
    public boolean isWithheld() {
        return diagnostics.stream().anyMatch(Diagnostic::isError);
    }

    /** Its diagnostics without the warnings that every letter of the pack has. */
    List<Diagnostic> own() {
        return diagnostics.stream().filter(found -> !isOfPack(found)).toList();
    }

    /** The warnings that every letter of the pack has. */
    List<Diagnostic> ofPack() {
        return diagnostics.stream().filter(this::isOfPack).toList();
    }

    private boolean isOfPack(Diagnostic found) {
        return madeWith.isPresent() && !found.isError() && !source.isConcernedBy(found);
    }
}
