package io.github.letterwright.view;

import io.github.letterwright.diagnostic.Checked;
import io.github.letterwright.model.ReviewCase;
import io.github.letterwright.pack.Attestation;
import io.github.letterwright.pack.LanguageWords;
import io.github.letterwright.pack.PackSettings;
import io.github.letterwright.pack.Signatory;
import io.github.letterwright.read.CaseFile;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Makes the view of one case. */
final class LetterPrinter {

    private final PackSettings settings;
    private final LanguageWords words;
    private final Printers print;
    private final Findings findings;

    LetterPrinter(
            PackSettings settings, LanguageWords words, Audience audience, Findings findings) {
        this.settings = settings;
        this.words = words;
        this.findings = findings;
        this.print = Printers.of(words, settings.redaction(), audience, findings);
    }

    Checked<LetterView> print(CaseFile file, String language, Audience audience) {
        ReviewCase facts = file.reviewCase();
        FactPrinter factPrinter = new FactPrinter(print);
        PartyPrinter parties = new PartyPrinter(print);
        LetterView view =
                new LetterView(
                        own(settings.title()),
                        language(language, facts),
                        own(audience.word()),
                        new OptionPrinter(findings).print(settings.options(), facts.options()),
                        organization(parties, facts),
                        settings.signatory().map(LetterPrinter::signatory),
                        settings.attestation().map(this::attestation),
                        facts.facts().flatMap(factPrinter::facts),
                        facts.injuredWorker().flatMap(factPrinter::injuredWorker),
                        factPrinter.refusals(facts.utilizationReview()),
                        parties.recipients(facts.recipients()),
                        parties.reviewer(facts.reviewer()),
                        new RecordPrinter(print, file.locations())
                                .printAll(facts.recordsReviewed()),
                        print.narratives().print(facts.caseSummary(), Pointer.to("caseSummary")),
                        new ItemPrinter(print, facts.items()).printAll(),
                        new OutcomePrinter(print.words()).print(facts.items()),
                        new FieldPrinter(print, findings).print(settings.fields(), facts.fields()),
                        labels(),
                        new PageView(own(settings.page().size()), own(settings.page().margin())));
        return Checked.of(view, findings.diagnostics());
    }

    private static Printed own(String words) {
        return Fragments.single(words, Pointer.NONE);
    }

    private static Printed language(String language, ReviewCase facts) {
        Pointer at = facts.language().isPresent() ? Pointer.to("language") : Pointer.NONE;
        return Fragments.single(language, at);
    }

    private Optional<OrganizationView> organization(PartyPrinter parties, ReviewCase facts) {
        return facts.organization()
                .map(parties::ofCase)
                .or(() -> settings.organization().map(parties::ofPack));
    }

    private static SignatoryView signatory(Signatory signatory) {
        return new SignatoryView(own(signatory.name()), signatory.title().map(LetterPrinter::own));
    }

    private AttestationView attestation(Attestation attestation) {
        return new AttestationView(
                print.words().print(attestation.yearsInPractice(), Pointer.NONE),
                print.words().print(attestation.hoursPerWeek(), Pointer.NONE));
    }

    private Map<String, Printed> labels() {
        Map<String, Printed> labels = new TreeMap<>();
        words.labels().forEach((word, label) -> labels.put(word, own(label)));
        return Collections.unmodifiableMap(labels);
    }
}
