package io.github.letterwright.rule;

import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.diagnostic.Severity;
import io.github.letterwright.diagnostic.SourceLocation;
import io.github.letterwright.rule.prose.CaseProse;
import io.github.letterwright.rule.prose.PersonNames;
import io.github.letterwright.rule.prose.TitledName;
import java.util.List;

/** {@code LW232}: a narrative calls the injured worker by another name. */
final class WorkerOfAnotherName implements CaseRule {

    private static final About ABOUT =
            new About(
                    "LW232",
                    "the injured worker has another name",
                    Severity.WARNING,
                    "Names with a title in the narratives, and names in marks of the injured worker, are"
                            + " held against the name in the facts, else against the one that the case"
                            + " summary begins with or that is named most. Those whose role is told, such"
                            + " as relatives, attorneys and nurses, are left alone, and so is who shares"
                            + " a name with the injured worker.",
                    "8 CCR 9792.10.6: a determination is one worker's; names come in with rationales of"
                            + " other letters");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public List<Diagnostic> check(CaseProse prose) {
        PersonNames persons = PersonNames.of(prose);
        List<TitledName> wrong = persons.wrong();
        return wrong.isEmpty() ? List.of() : List.of(finding(prose, persons, wrong));
    }

    private Diagnostic finding(CaseProse prose, PersonNames persons, List<TitledName> wrong) {
        SourceLocation place =
                persons.first()
                        .map(TitledName::at)
                        .orElseGet(() -> prose.file().locations().of("/injuredWorker/name"));
        String stated = persons.first().map(TitledName::text).orElseGet(() -> statedName(prose));
        return Diagnostic.warning(
                        id(),
                        wrong.get(0).at(),
                        "{} is named as the injured worker would be, who is {}",
                        wrong.get(0).text(),
                        stated)
                .withHint(
                        "correct the name, or see whether the text is another letter's; say of"
                                + " anybody else who they are, such as \"the adjuster, Mr. Roe\"")
                .withRelated(RelatedPlaces.of(place, wrong, TitledName::at));
    }

    private static String statedName(CaseProse prose) {
        return prose.file()
                .reviewCase()
                .injuredWorker()
                .flatMap(worker -> worker.name())
                .orElseThrow()
                .toString();
    }
}
