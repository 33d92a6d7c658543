package io.github.letterwright.rule;

import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.diagnostic.Severity;
import io.github.letterwright.diagnostic.SourceLocation;
import io.github.letterwright.model.UtilizationReview;
import io.github.letterwright.read.CaseFile;
import io.github.letterwright.rule.prose.CaseProse;
import io.github.letterwright.rule.prose.DateMention;
import io.github.letterwright.rule.prose.DateMention.Certainty;
import io.github.letterwright.rule.prose.ReviewDates;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** {@code LW203}: a narrative gives the utilization review another date than the facts do. */
final class ReviewDateAgainstNarrative implements CaseRule {

    private static final About ABOUT =
            new About(
                    "LW203",
                    "the narrative dates the utilization review otherwise than the facts",
                    Severity.WARNING,
                    "Dates that the narratives give to the utilization review, to a denial or"
                            + " non-certification, are held against the dates of the utilization reviews."
                            + " Reviews that are called prior or approved everything are left alone."
                            + " Where a word of the review merely stands near, only a likely slip of the"
                            + " date is found, in a sentence without the date itself; so is a day that"
                            + " differs by a digit, in a sentence on the refusal, where the date is told"
                            + " nowhere. Of several reviews in the facts any may be called the second.",
                    "About 1 in 100 published letters give the utilization review two dates");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public List<Diagnostic> check(CaseProse prose) {
        CaseFile file = prose.file();
        List<UtilizationReview> reviews = file.reviewCase().utilizationReview();
        List<LocalDate> facts =
                reviews.stream().map(UtilizationReview::date).flatMap(Optional::stream).toList();
        if (facts.isEmpty()) {
            return List.of();
        }
        List<DateMention> wrong =
                new FactDates(facts)
                        .contradicting(
                                prose.narratives().stream()
                                        .flatMap(
                                                passage ->
                                                        ReviewDates.in(passage, facts.size() > 1)
                                                                .stream())
                                        .filter(each -> !isRecord(file, each))
                                        .toList());
        List<SourceLocation> places =
                IntStream.range(0, reviews.size())
                        .filter(index -> reviews.get(index).date().isPresent())
                        .mapToObj(index -> "/utilizationReview/" + index + "/date")
                        .map(file.locations()::of)
                        .toList();
        return wrong.isEmpty() ? List.of() : List.of(finding(wrong, facts, places));
    }

    /** Whether a day that is merely told in a sentence on the review is that of a record. */
    private static boolean isRecord(CaseFile file, DateMention mention) {
        return mention.certainty() == Certainty.SAID
                && file.reviewCase().recordsReviewed().stream()
                        .anyMatch(each -> DocumentDates.covers(each, mention.date()));
    }

    private Diagnostic finding(
            List<DateMention> wrong, List<LocalDate> facts, List<SourceLocation> places) {
        String dates = facts.stream().map(LocalDate::toString).collect(Collectors.joining(", "));
        return Diagnostic.warning(
                        id(),
                        wrong.get(0).at(),
                        "the narrative dates the utilization review {}, and the date of utilization"
                                + " review is {}",
                        wrong.get(0).date().text(),
                        dates)
                .withHint(
                        "correct the one that is wrong; a review of another request is best called"
                                + " what it is, such as \"a prior review\"")
                .withRelated(
                        Stream.concat(
                                        places.stream(),
                                        RelatedPlaces.more(wrong, DateMention::at).stream())
                                .toList());
    }
}
