package io.github.letterwright.batch;

import io.github.letterwright.compose.HtmlDocument;
import io.github.letterwright.diagnostic.Ceiling;
import io.github.letterwright.diagnostic.Checked;
import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.pdf.PdfDocument;
import io.github.letterwright.read.CaseFile;
import io.github.letterwright.read.CaseReader;
import io.github.letterwright.view.Audience;
import io.github.letterwright.view.LetterView;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Takes a case through all stages. Thread-safe. */
final class LetterMaker {

    private final CaseReader reader = CaseReader.create();
    private final Packs packs;
    private final Set<Audience> audiences;

    LetterMaker(Packs packs, Set<Audience> audiences) {
        this.packs = packs;
        this.audiences = audiences;
    }

    /** The letters of a case; none when it has no file name for them. */
    Map<Audience, Letter> letters(CaseSource source, Names names) {
        return names.clash(source)
                .map(clash -> none(source, clash))
                .orElseGet(() -> letters(source));
    }

    private Map<Audience, Letter> letters(CaseSource source) {
        Checked<CaseFile> read = reader.read(source.file());
        Checked<Stages> stages = read.then(packs::stages);
        Map<Audience, Letter> letters = new EnumMap<>(Audience.class);
        for (Audience audience : audiences) {
            letters.put(
                    audience,
                    stages.isFailed()
                            ? Letter.none(source, read.value(), stages.diagnostics())
                            : letter(source, read.value().orElseThrow(), stages, audience));
        }
        return letters;
    }

    private Map<Audience, Letter> none(CaseSource source, Diagnostic why) {
        Map<Audience, Letter> none = new EnumMap<>(Audience.class);
        audiences.forEach(a -> none.put(a, Letter.none(source, Optional.empty(), List.of(why))));
        return none;
    }

    /** Goes on when a rule finds an error, so that one run finds all that is wrong. */
    private Letter letter(
            CaseSource source, CaseFile file, Checked<Stages> checked, Audience audience) {
        Stages stages = checked.value().orElseThrow();
        List<Diagnostic> found = new ArrayList<>(checked.diagnostics());
        found.addAll(stages.rules().check(file).diagnostics());
        Optional<LetterView> view = keep(stages.views().view(file, audience), found);
        Optional<HtmlDocument> html =
                view.flatMap(its -> keep(stages.composer().compose(its, file, audience), found));
        Optional<PdfDocument> pdf =
                html.flatMap(letter -> keep(stages.print().apply(letter), found))
                        .flatMap(printed -> printed);
        return new Letter(
                source,
                Optional.of(file),
                Optional.of(stages.pack()),
                Optional.of(packs.setRules(stages.pack().name()).traces(file)),
                view,
                html,
                pdf,
                Ceiling.over(file.name(), found.stream().distinct().toList()));
    }

    private static <T> Optional<T> keep(Checked<T> checked, List<Diagnostic> found) {
        found.addAll(checked.diagnostics());
        return checked.value();
    }
}
