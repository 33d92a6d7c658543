package io.github.letterwright.rule;

import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.diagnostic.Severity;
import io.github.letterwright.rule.prose.CaseProse;
import io.github.letterwright.rule.prose.Occurrence;
import io.github.letterwright.rule.prose.Passage;
import io.github.letterwright.rule.prose.SpokenOf;
import java.util.List;
import java.util.regex.Pattern;

/** {@code LW224}: a narrative still offers a choice of words, such as "his/her". */
final class UnresolvedAlternative implements CaseRule {

    private static final About ABOUT =
            new About(
                    "LW224",
                    "a choice of words was not made",
                    Severity.WARNING,
                    "\"his/her\", \"he/she\", \"a(n)\", \"is/are\" in a narrative come from a form that"
                            + " nobody finished: the letter speaks of one person and one request."
                            + " Quoted words are left alone, and physicians and others whom no"
                            + " form knows.",
                    "seen in published letters");

    private static final Pattern ALTERNATIVE =
            Pattern.compile(
                    "(?=[adhimsuw(])(?:\\b(?:his\\s?/\\s?hers?|hers?\\s?/\\s?his|s?he\\s?/\\s?s?he|him\\s?/\\s?her"
                            + "|her\\s?/\\s?him|himself\\s?/\\s?herself|s/he|an?\\s?/\\s?an?"
                            + "|is\\s?/\\s?are|was\\s?/\\s?were|has\\s?/\\s?have"
                            + "|(?<aux>is|are|was|were|does|has)\\s?/\\s?\\k<aux>\\s+not"
                            + "|upheld\\s?/\\s?overturned|Mr\\.?\\s?/\\s?M(?:r?s)\\.?)(?![\\w/])"
                            + "|\\ba\\(n\\)|\\(s\\)he\\b)",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern PRONOUN =
            Pattern.compile("s?/?h(?:e|is|im|er)|\\(s\\)he", Pattern.CASE_INSENSITIVE);

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public List<Diagnostic> check(CaseProse prose) {
        List<Passage> own = prose.narratives().stream().map(Passage::withoutQuotations).toList();
        List<Occurrence> found = found(own);
        if (found.isEmpty()) {
            return List.of();
        }
        return List.of(
                Diagnostic.warning(
                                id(),
                                found.get(0).place(),
                                "{} leaves a choice of words open",
                                found.get(0).words())
                        .withHint("write the word that fits this case")
                        .withRelated(Occurrence.related(found)));
    }

    /** A choice is open only where it is the injured worker's. */
    private static List<Occurrence> found(List<Passage> own) {
        return own.stream()
                .flatMap(
                        passage ->
                                ALTERNATIVE
                                        .matcher(passage.text())
                                        .results()
                                        .filter(
                                                it ->
                                                        !PRONOUN.matcher(it.group()).lookingAt()
                                                                || !SpokenOf.isSomebodyElse(
                                                                        passage,
                                                                        it.start(),
                                                                        it.end()))
                                        .map(it -> Occurrence.at(passage, it)))
                .toList();
    }
}
