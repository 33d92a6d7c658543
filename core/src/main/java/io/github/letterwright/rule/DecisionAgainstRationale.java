package io.github.letterwright.rule;

import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.diagnostic.Severity;
import io.github.letterwright.diagnostic.SourceLocation;
import io.github.letterwright.model.Decision;
import io.github.letterwright.model.Item;
import io.github.letterwright.rule.prose.CaseProse;
import io.github.letterwright.rule.prose.ClosingStatement;
import io.github.letterwright.rule.prose.ClosingStatement.Span;
import io.github.letterwright.rule.prose.Passage;
import io.github.letterwright.rule.prose.RefusedPart;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * {@code LW201}: an item's decision says the contrary of its rationale's closing statement. It
 * speaks only where that statement is clear.
 */
final class DecisionAgainstRationale implements CaseRule {

    private static final About ABOUT =
            new About(
                    "LW201",
                    "the decision contradicts the rationale",
                    Severity.ERROR,
                    "The closing statement of each rationale is held against the decision of its item. A"
                            + " letter that denies what it explains to be necessary helps nobody. Where a"
                            + " part was granted, and the rationale seems to judge the whole, or the whole"
                            + " was granted or refused, and the rationale grants one part and refuses the"
                            + " rest, it is a warning.",
                    "8 CCR 9792.10.6(d): the determination states the clinical reasons for it");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public List<Diagnostic> check(CaseProse prose) {
        return IntStream.range(0, prose.rationales().size())
                .mapToObj(index -> check(prose, index))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Diagnostic> check(CaseProse prose, int index) {
        Item item = prose.file().reviewCase().items().get(index);
        Passage rationale = prose.rationales().get(index);
        return ClosingStatement.in(rationale, item.treatment().toString())
                .filter(statement -> contradicts(item, rationale, statement))
                .map(
                        statement ->
                                finding(
                                        rationale,
                                        item.decision(),
                                        decision(prose, index),
                                        statement))
                .or(() -> part(prose, index, item, rationale));
    }

    /** All is granted or refused, and the rationale grants one part and refuses the other. */
    private Optional<Diagnostic> part(CaseProse prose, int index, Item item, Passage rationale) {
        if (item.decision() == Decision.PARTIALLY_OVERTURNED) {
            return Optional.empty();
        }
        return RefusedPart.in(rationale)
                .map(it -> item.decision() == Decision.OVERTURNED ? it.refused() : it.granted())
                .map(
                        words ->
                                Diagnostic.warning(
                                                id(),
                                                words.place(),
                                                "the rationale concludes {}, and the decision is "
                                                        + item.decision().word(),
                                                words.words())
                                        .withHint(
                                                "a request that is granted in part goes with"
                                                        + " \"decision: partially-overturned\"")
                                        .withRelated(List.of(decision(prose, index))));
    }

    private static SourceLocation decision(CaseProse prose, int index) {
        return prose.file().locations().of("/items/" + index + "/decision");
    }

    private static boolean contradicts(Item item, Passage rationale, ClosingStatement statement) {
        return switch (item.decision()) {
            case UPHELD -> statement.necessary();
            case OVERTURNED -> !statement.necessary();
            case PARTIALLY_OVERTURNED -> WholeRequest.isConcludedUpon(item, rationale, statement);
        };
    }

    private Diagnostic finding(
            Passage rationale,
            Decision decision,
            SourceLocation place,
            ClosingStatement statement) {
        Span words = statement.words();
        String fitting = (statement.necessary() ? Decision.OVERTURNED : Decision.UPHELD).word();
        String expected = statement.necessary() ? "medically necessary" : "not medically necessary";
        return Diagnostic.error(
                        id(),
                        rationale.at(words.offset(), words.offset() + words.length()),
                        "the rationale concludes {}, and the decision is " + decision.word(),
                        statement.text())
                .withSeverity(
                        decision == Decision.PARTIALLY_OVERTURNED
                                ? Severity.WARNING
                                : Severity.ERROR)
                .withHint(
                        "a request that is "
                                + expected
                                + " goes with \"decision: "
                                + fitting
                                + "\"; change the decision or the rationale")
                .withRelated(List.of(place));
    }
}
