package io.github.letterwright.rule;

import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.diagnostic.Severity;
import io.github.letterwright.model.Decision;
import io.github.letterwright.model.Item;
import io.github.letterwright.rule.prose.CaseProse;
import io.github.letterwright.rule.prose.Occurrence;
import io.github.letterwright.rule.prose.Passage;
import io.github.letterwright.rule.prose.QuotedRequest;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * {@code LW215}: the heading of an item and the request as its rationale quotes it name different
 * amounts, doses, visits, sides or levels.
 */
final class RequestQuotedDifferently implements CaseRule {

    private static final About ABOUT =
            new About(
                    "LW215",
                    "the rationale quotes another request than the heading",
                    Severity.WARNING,
                    "Quantity, refills, dose, strength, amount of a cream, visits, length of time, hours, days a week, side, finger, tooth, level, region of the"
                            + " spine, arms or legs, number of pairs, purchase or rental, inpatient or outpatient, trial or permanent, kind of imaging in the treatment are held against the words"
                            + " with which the rationale concludes, and against \"the request is for\"; so is"
                            + " the treatment itself where the rationale concludes on that of another item,"
                            + " or on another medication."
                            + " A side, a level, a dose or a number of visits that rationale and summary"
                            + " nowhere have, while they name another, is found as well."
                            + " So is an amount on which summary and rationale agree, and what the heading"
                            + " has one of and they another, such as one of two approaches, products or"
                            + " kinds of psychotherapy."
                            + " So is a treatment or a part of the body that the conclusion names as"
                            + " another than the heading's, by any of their names, or where the"
                            + " rationale has no word of its heading; the side of bodyPart; and what"
                            + " the summary says to be requested or denied for the treatment, where"
                            + " no heading has it, even where a part was granted if the heading"
                            + " asks for more."
                            + " So is a sentence on a part of the body or a medication that the letter has"
                            + " nowhere else, where the rationale has no word of its heading, and one on"
                            + " such a part with its side in any rationale."
                            + " A letter about another amount than was asked for settles nothing.",
                    "seen in published letters");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public List<Diagnostic> check(CaseProse prose) {
        return IntStream.range(0, prose.rationales().size())
                .mapToObj(item -> check(prose, item))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Diagnostic> check(CaseProse prose, int index) {
        Item item = prose.file().reviewCase().items().get(index);
        Passage heading = prose.treatment(index);
        Passage rationale = prose.rationales().get(index);
        List<Occurrence> requests = QuotedRequest.in(rationale);
        Optional<Diagnostic> told =
                QuotedValues.in(item, heading, requests)
                        .or(() -> ToldElsewhere.in(prose, index))
                        .map(this::finding);
        if (item.decision() == Decision.PARTIALLY_OVERTURNED) {
            return told.or(() -> inSummary(prose, index))
                    .or(() -> ofItsKind(prose, index))
                    .or(() -> ofAnotherLetter(prose, index));
        }
        return told.or(
                        () ->
                                ItemConcludedUpon.otherThan(index, prose.file(), requests)
                                        .map(
                                                other ->
                                                        about(
                                                                heading,
                                                                other.words(),
                                                                other.treatment())))
                .or(() -> medication(heading, requests))
                .or(
                        () ->
                                AnotherTreatment.in(prose, index, requests)
                                        .map(other -> about(heading, other, other.words())))
                .or(() -> inSummary(prose, index))
                .or(() -> ofItsKind(prose, index))
                .or(() -> ofAnotherLetter(prose, index));
    }

    private Optional<Diagnostic> ofAnotherLetter(CaseProse prose, int index) {
        Passage heading = prose.treatment(index);
        return ReasonsOfAnotherLetter.in(prose, index)
                .map(
                        other ->
                                Diagnostic.warning(
                                                id(),
                                                other.told().place(),
                                                "the rationale of {} tells what the letter knows nothing of: {}",
                                                heading.text(),
                                                other.told().words())
                                        .withHint(
                                                "see whether it is another letter's, and give the"
                                                        + " reasons of this item")
                                        .withRelated(List.of(heading.place())));
    }

    private Optional<Diagnostic> ofItsKind(CaseProse prose, int index) {
        return AnotherOfItsKind.in(prose, index).map(this::finding);
    }

    private Optional<Diagnostic> inSummary(CaseProse prose, int index) {
        return SummaryAgainstHeadings.at(prose, index)
                .map(it -> finding(ToldElsewhere.of(it.measure(), it.there(), it.heading())));
    }

    private Optional<Diagnostic> medication(Passage heading, List<Occurrence> requests) {
        return OtherMedication.in(heading, requests)
                .map(
                        other ->
                                Diagnostic.warning(
                                                id(),
                                                other.place(),
                                                "the rationale concludes on {}, and the heading is {}",
                                                other.words(),
                                                heading.text())
                                        .withHint("find out which medication was requested")
                                        .withRelated(List.of(heading.place())));
    }

    private Diagnostic about(Passage heading, Occurrence concluded, String treatment) {
        return Diagnostic.warning(
                        id(),
                        concluded.place(),
                        "the rationale concludes on {}, and the heading is {}",
                        treatment,
                        heading.text())
                .withHint("write the conclusion for the treatment of this item")
                .withRelated(List.of(heading.place()));
    }

    private Diagnostic finding(ToldElsewhere told) {
        return Diagnostic.warning(
                        id(),
                        told.there().place(),
                        teller(told.there().passage()) + " speaks of {}, the heading of {}",
                        told.there().words(),
                        told.here().words())
                .withHint("find out which " + told.title() + " was requested")
                .withRelated(List.of(told.here().place()));
    }

    private static String teller(Passage passage) {
        if (passage.pointer().endsWith("/bodyPart")) {
            return "the body part";
        }
        return passage.pointer().startsWith("/items/") ? "the rationale" : "the case summary";
    }
}
