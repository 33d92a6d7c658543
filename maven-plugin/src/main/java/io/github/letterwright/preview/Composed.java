package io.github.letterwright.preview;

import io.github.letterwright.batch.Letter;
import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.read.Fingerprint;
import io.github.letterwright.rule.Traces;
import io.github.letterwright.view.ItemView;
import io.github.letterwright.view.LetterView;
import io.github.letterwright.view.Printed;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * What is kept of a letter that was composed.
 *
 * @param number the case number; empty when it has none, or the letter could not be made
 * @param title what the case is about: the treatment of its first item
 * @param asked the pack that was asked for, whether it was found or not
 * @param pack the pack that made it
 * @param traces what the rules over sets keep of the case
 * @param diagnostics what was found
 * @param faulty whether it could not be made for no fault of the case, and is worth another try
 * @param sha256 of its HTML; empty when there is none
 */
record Composed(
        String number,
        String title,
        Optional<String> asked,
        Optional<String> pack,
        Optional<Traces> traces,
        List<Diagnostic> diagnostics,
        boolean faulty,
        String sha256) {

    static Composed of(Letter letter, Inputs inputs, SetKey set) {
        return new Composed(
                letter.view()
                        .flatMap(LetterView::case_)
                        .flatMap(facts -> facts.number())
                        .map(Printed::text)
                        .orElse(""),
                letter.view().map(Composed::title).orElse(""),
                letter.file().flatMap(file -> inputs.drafts().asked(file, set.pack())),
                letter.pack(),
                letter.traces(),
                letter.diagnostics(),
                letter.diagnostics().stream().anyMatch(it -> it.id().equals(Inputs.FAULT)),
                letter.html()
                        .map(html -> html.text().getBytes(StandardCharsets.UTF_8))
                        .map(Fingerprint::of)
                        .orElse(""));
    }

    private static String title(LetterView view) {
        return view.items().stream()
                .findFirst()
                .map(ItemView::treatment)
                .map(Printed::text)
                .orElse("");
    }

    boolean hasHtml() {
        return !sha256.isEmpty();
    }
}
