package io.github.letterwright.rule;

import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.diagnostic.Severity;
import io.github.letterwright.diagnostic.SourceLocation;
import io.github.letterwright.model.Decision;
import io.github.letterwright.model.Item;
import io.github.letterwright.rule.prose.CaseProse;
import io.github.letterwright.rule.prose.ClosingStatement;
import io.github.letterwright.rule.prose.ClosingStatement.Span;
import io.github.letterwright.rule.prose.GrantedAmount;
import io.github.letterwright.rule.prose.Occurrence;
import io.github.letterwright.rule.prose.OwnVerdicts;
import io.github.letterwright.rule.prose.OwnVerdicts.Judged;
import io.github.letterwright.rule.prose.Passage;
import io.github.letterwright.rule.prose.RefusedPart;
import io.github.letterwright.rule.prose.Stance;
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
                            + " part was granted, and the rationale seems to judge the whole or grants"
                            + " another amount than is authorized, or the whole was granted or refused,"
                            + " and the rationale grants one part and refuses the rest, it is a warning;"
                            + " so is a rationale that concludes nothing and ends with criteria that are"
                            + " met or not, and one whose reviewer sides with the utilization review that"
                            + " falls, or against one that stands. Where no closing statement is clear, the"
                            + " reviewer's own verdict on the treatment counts wherever it stands, as a"
                            + " warning; where that has no word of necessity, one in plain words at"
                            + " either end does, such as what is not called for or ought to be given.",
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
                .or(() -> part(prose, index, item, rationale))
                .or(() -> amount(prose, index, item, rationale))
                .or(() -> stance(prose, index, item, rationale))
                .or(() -> anywhere(prose, index, item, rationale));
    }

    /**
     * A clause of the reviewer's own on the treatment, wherever it stands, says the contrary; where
     * there is none, one in plain words.
     */
    private Optional<Diagnostic> anywhere(
            CaseProse prose, int index, Item item, Passage rationale) {
        if (item.decision() == Decision.PARTIALLY_OVERTURNED) {
            return Optional.empty();
        }
        boolean granted = item.decision() == Decision.OVERTURNED;
        List<Judged> verdicts = OwnVerdicts.upon(item.treatment().toString(), rationale);
        boolean plainly = verdicts.isEmpty() && !concludes(item, rationale);
        return OwnVerdicts.agreed(
                        plainly
                                ? OwnVerdicts.inPlainWords(item.treatment().toString(), rationale)
                                : verdicts)
                .filter(it -> it.necessary() != granted)
                .map(Judged::words)
                .map(words -> saidOtherwise(prose, index, words));
    }

    private static boolean concludes(Item item, Passage rationale) {
        return Stance.in(rationale).isPresent()
                || ClosingStatement.in(rationale, item.treatment().toString()).isPresent();
    }

    private Diagnostic saidOtherwise(CaseProse prose, int index, Occurrence words) {
        Decision decision = prose.file().reviewCase().items().get(index).decision();
        return Diagnostic.warning(
                        id(),
                        words.place(),
                        "the rationale says {}, and the decision is " + decision.word(),
                        words.words())
                .withHint("change the decision or the rationale")
                .withRelated(List.of(decision(prose, index)));
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

    /** A part is authorized, and the rationale grants another amount. */
    private Optional<Diagnostic> amount(CaseProse prose, int index, Item item, Passage rationale) {
        return item.authorized()
                .flatMap(it -> GrantedAmount.otherThan(it.toString(), rationale))
                .map(
                        words ->
                                Diagnostic.warning(
                                                id(),
                                                words.place(),
                                                "the rationale concludes {}, and {} is authorized",
                                                words.words(),
                                                item.authorized().orElseThrow().toString())
                                        .withHint("change \"authorized\" or the rationale")
                                        .withRelated(
                                                List.of(
                                                        prose.file()
                                                                .locations()
                                                                .of(
                                                                        "/items/"
                                                                                + index
                                                                                + "/authorized"))));
    }

    /** The reviewer sides with the utilization review that falls, or against one that stands. */
    private Optional<Diagnostic> stance(CaseProse prose, int index, Item item, Passage rationale) {
        Decision decision = item.decision();
        return Stance.in(rationale)
                .filter(it -> decision == (it.upholds() ? Decision.OVERTURNED : Decision.UPHELD))
                .map(Stance::words)
                .map(words -> saidOtherwise(prose, index, words));
    }

    private static SourceLocation decision(CaseProse prose, int index) {
        return prose.file().locations().of("/items/" + index + "/decision");
    }

    private static boolean contradicts(Item item, Passage rationale, ClosingStatement statement) {
        if (!statement.explicit() && item.decision() == Decision.PARTIALLY_OVERTURNED) {
            return false;
        }
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
                        decision == Decision.PARTIALLY_OVERTURNED || !statement.explicit()
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
