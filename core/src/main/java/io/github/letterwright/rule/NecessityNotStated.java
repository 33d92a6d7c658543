package io.github.letterwright.rule;

import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.diagnostic.Severity;
import io.github.letterwright.model.Item;
import io.github.letterwright.read.CaseFile;
import io.github.letterwright.rule.prose.CaseProse;
import io.github.letterwright.rule.prose.ClosingStatement;
import io.github.letterwright.rule.prose.OwnVerdicts;
import io.github.letterwright.rule.prose.Passage;
import io.github.letterwright.rule.prose.Stance;
import java.util.List;
import java.util.stream.IntStream;

/** {@code LW228}: a rationale nowhere says whether the request is medically necessary. */
final class NecessityNotStated implements CaseRule {

    private static final About ABOUT =
            new About(
                    "LW228",
                    "a rationale does not say whether the request is necessary",
                    Severity.WARNING,
                    "The determination states for each disputed item whether it is medically necessary."
                            + " A rationale without a word of it, and none of criteria that are met or of"
                            + " what is recommended, leaves the heading alone to say so. Words of sources and of others do not count.",
                    "8 CCR 9792.10.6(d)");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public List<Diagnostic> check(CaseProse prose) {
        CaseFile file = prose.file();
        List<Passage> silent =
                IntStream.range(0, prose.rationales().size())
                        .filter(
                                i ->
                                        !isStated(
                                                file.reviewCase().items().get(i),
                                                prose.rationales().get(i)))
                        .mapToObj(prose.rationales()::get)
                        .toList();
        if (silent.isEmpty()) {
            return List.of();
        }
        return List.of(
                Diagnostic.warning(
                                id(),
                                file.locations().of(silent.get(0).pointer()),
                                "this rationale does not say whether the request is medically"
                                        + " necessary")
                        .withHint(
                                "end it with a sentence such as \"The request is (not) medically"
                                        + " necessary.\"")
                        .withRelated(
                                silent.stream()
                                        .skip(1)
                                        .map(each -> file.locations().of(each.pointer()))
                                        .toList()));
    }

    /** Whether it says so in any words, or lets the denial stand or fall. */
    private static boolean isStated(Item item, Passage rationale) {
        return ClosingStatement.speaksOfNecessity(rationale)
                || Stance.in(rationale).isPresent()
                || !OwnVerdicts.inPlainWords(item.treatment().toString(), rationale).isEmpty();
    }
}
