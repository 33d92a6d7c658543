package io.github.letterwright.batch;

import io.github.letterwright.compose.HtmlDocument;
import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.diagnostic.SourceLocation;
import io.github.letterwright.read.CaseFile;
import io.github.letterwright.view.Audience;
import io.github.letterwright.view.LetterView;
import io.github.letterwright.view.Printed;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes down what became of a letter, in words that its audience may read. */
final class Register {

    private final Audience audience;
    private final Places places;
    private final boolean quoting;

    /**
     * A register.
     *
     * @param quoteText whether messages may quote the case; the public never sees a quote
     */
    Register(Audience audience, Places places, boolean quoteText) {
        this.audience = audience;
        this.places = places;
        this.quoting = quoteText && audience != Audience.PUBLIC;
    }

    Manifest.Letter entry(Letter letter, List<Manifest.Output> outputs) {
        boolean withheld = letter.isWithheld();
        return new Manifest.Letter(
                letter.source().path(),
                letter.file().filter(f -> audience != Audience.PUBLIC).map(CaseFile::sha256),
                withheld ? Manifest.State.WITHHELD : Manifest.State.RENDERED,
                letter.pack(),
                letter.html().map(HtmlDocument::title),
                letter.view().flatMap(Register::number),
                letter.view().map(Register::decisions).orElse(List.of()),
                withheld ? 0 : letter.pdf().map(pdf -> pdf.pages()).orElse(0),
                letter.html().filter(html -> !withheld).map(HtmlDocument::provenance),
                outputs,
                letter.diagnostics().stream().map(found -> finding(letter, found)).toList());
    }

    private static Optional<String> number(LetterView view) {
        return view.case_().flatMap(facts -> facts.number()).map(Printed::text);
    }

    private static List<String> decisions(LetterView view) {
        return view.items().stream().map(item -> item.decision().word().text()).toList();
    }

    private Manifest.Finding finding(Letter letter, Diagnostic found) {
        SourceLocation place = found.location();
        String file = place.file().isEmpty() ? "" : places.relative(place.file());
        // A place in the case tells the public how much was removed before it.
        boolean placed = audience != Audience.PUBLIC;
        boolean elsewhere = !file.isEmpty() && !file.equals(letter.source().path());
        return new Manifest.Finding(
                found.id(),
                found.severity().name().toLowerCase(Locale.ROOT),
                places.withoutRoots(
                        quoting ? found.message().text() : found.message().withoutQuotes()),
                elsewhere ? Optional.of(file) : Optional.empty(),
                placed ? place.line() : 0,
                placed ? place.column() : 0);
    }
}
