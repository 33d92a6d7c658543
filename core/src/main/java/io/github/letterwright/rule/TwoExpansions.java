package io.github.letterwright.rule;

import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.diagnostic.Severity;
import io.github.letterwright.rule.prose.Abbreviation;
import io.github.letterwright.rule.prose.CaseProse;
import io.github.letterwright.rule.prose.EstablishedMeanings;
import io.github.letterwright.rule.prose.Passage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * {@code LW216}: an abbreviation is expanded in two ways, or into what it does not stand for in
 * this field.
 */
final class TwoExpansions implements CaseRule {

    private static final About ABOUT =
            new About(
                    "LW216",
                    "an abbreviation stands for two things, or the wrong one",
                    Severity.WARNING,
                    "What stands before or behind an abbreviation in brackets, or beside it with \"or\" or"
                            + " \"that is\", is held against the case's"
                            + " other expansions of it, and against a table of the field's"
                            + " abbreviations; so is one that stands in brackets behind what another"
                            + " stands for, or behind words whose initials spell all but an inner"
                            + " letter of it. Plurals, hyphens and typing errors are let pass.",
                    "seen in published letters");

    private static final EstablishedMeanings ESTABLISHED = EstablishedMeanings.standard();

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public List<Diagnostic> check(CaseProse prose) {
        List<Diagnostic> found = new ArrayList<>();
        Map<String, Abbreviation> seen = new HashMap<>();
        for (Passage passage : prose.printed()) {
            for (Abbreviation each : Abbreviation.in(passage)) {
                Abbreviation earlier = seen.putIfAbsent(each.letters(), each);
                wrong(each, earlier).or(() -> another(each, earlier)).ifPresent(found::add);
            }
            Abbreviation.ofOthers(passage, ESTABLISHED)
                    .forEach(each -> wrong(each, null).ifPresent(found::add));
        }
        return found.stream().limit(1).toList();
    }

    private Optional<Diagnostic> wrong(Abbreviation abbreviation, @Nullable Abbreviation earlier) {
        List<String> meanings = ESTABLISHED.of(abbreviation.letters());
        if (meanings.isEmpty() || meanings.stream().anyMatch(abbreviation::means)) {
            return Optional.empty();
        }
        return Optional.of(
                Diagnostic.warning(
                                id(),
                                abbreviation.expansion().place(),
                                "{} is expanded into {}",
                                abbreviation.letters(),
                                abbreviation.expansion().words())
                        .withHint("it stands for \"" + meanings.get(0) + "\"")
                        .withRelated(
                                Stream.ofNullable(earlier)
                                        .map(each -> each.expansion().place())
                                        .toList()));
    }

    private Optional<Diagnostic> another(
            Abbreviation abbreviation, @Nullable Abbreviation earlier) {
        boolean established = !ESTABLISHED.of(abbreviation.letters()).isEmpty();
        if (earlier == null || established || abbreviation.means(earlier.meaning())) {
            return Optional.empty();
        }
        return Optional.of(
                Diagnostic.warning(
                                id(),
                                abbreviation.expansion().place(),
                                "{} is expanded into {}, and elsewhere into {}",
                                abbreviation.letters(),
                                abbreviation.expansion().words(),
                                earlier.expansion().words())
                        .withHint("spell one of the two out, without the abbreviation")
                        .withRelated(List.of(earlier.expansion().place())));
    }
}
