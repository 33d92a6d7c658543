package io.github.letterwright.batch;

import io.github.letterwright.compose.HtmlDocument;
import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.diagnostic.SourceLocation;
import io.github.letterwright.pack.TemplatePack;
import io.github.letterwright.read.CaseFile;
import io.github.letterwright.view.Audience;
import io.github.letterwright.view.CaseView;
import io.github.letterwright.view.LetterView;
import io.github.letterwright.view.Printed;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Writes down what became of a letter, in words that its audience may read. */
final class Register {

    private final Audience audience;
    private final Places places;
    private final boolean quoting;
    private final Map<Diagnostic, Manifest.Finding> elsewhere = new ConcurrentHashMap<>();

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
                letter.view().flatMap(LetterView::case_).flatMap(Register::facts),
                letter.view().map(Register::decisions).orElse(List.of()),
                withheld ? 0 : letter.pdf().map(pdf -> pdf.pages()).orElse(0),
                letter.html().filter(html -> !withheld).map(HtmlDocument::provenance),
                outputs,
                letter.file().map(this::suppressions).filter(it -> !it.isEmpty()),
                findings(letter.source(), letter.own()));
    }

    /** Which rules a case switches off; the reason is free text, and may speak of the person. */
    private List<Manifest.Suppressed> suppressions(CaseFile file) {
        return file.reviewCase().suppressions().stream()
                .map(
                        it ->
                                new Manifest.Suppressed(
                                        it.rule(), Optional.of(it.reason()).filter(r -> quoting)))
                .toList();
    }

    private static Optional<String> number(LetterView view) {
        return view.case_().flatMap(facts -> facts.number()).map(Printed::text);
    }

    private static Optional<Manifest.Facts> facts(CaseView view) {
        Manifest.Facts facts =
                new Manifest.Facts(
                        view.priority().map(it -> it.word().text()),
                        view.dateAssigned().map(it -> it.iso().text()),
                        view.decisionDate().map(it -> it.iso().text()));
        return facts.equals(Manifest.Facts.NONE) ? Optional.empty() : Optional.of(facts);
    }

    private static List<String> decisions(LetterView view) {
        return view.items().stream().map(item -> item.decision().word().text()).toList();
    }

    /** What was found, where a letter's own case need not be named. */
    List<Manifest.Finding> findings(CaseSource source, List<Diagnostic> found) {
        return found.stream().map(each -> finding(source.path(), each)).toList();
    }

    /** A pack, with what is wrong with it. */
    Manifest.Pack pack(TemplatePack pack, Collection<Diagnostic> found) {
        List<Manifest.Finding> findings =
                found.stream().sorted(Diagnostic.BY_PLACE).map(each -> finding("", each)).toList();
        return new Manifest.Pack(pack.name(), pack.sha256(), pack.fontsSha256(), findings);
    }

    /** Those of templates recur in many letters, and are kept once. */
    private Manifest.Finding finding(String path, Diagnostic found) {
        SourceLocation place = found.location();
        String file = place.file().isEmpty() ? "" : places.relative(place.file());
        if (file.isEmpty() || file.equals(path)) {
            return finding(Optional.empty(), found);
        }
        return elsewhere.computeIfAbsent(found, it -> finding(Optional.of(file), it));
    }

    private Manifest.Finding finding(Optional<String> file, Diagnostic found) {
        // A place in the case tells the public how much was removed before it.
        boolean placed = audience != Audience.PUBLIC;
        return new Manifest.Finding(
                found.id(),
                found.severity().name().toLowerCase(Locale.ROOT),
                places.withoutRoots(
                        quoting ? found.message().text() : found.message().withoutQuotes()),
                file,
                placed ? found.location().line() : 0,
                placed ? found.location().column() : 0);
    }
}
