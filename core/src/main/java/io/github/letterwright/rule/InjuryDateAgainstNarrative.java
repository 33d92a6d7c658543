package io.github.letterwright.rule;

import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.diagnostic.Severity;
import io.github.letterwright.diagnostic.SourceLocation;
import io.github.letterwright.model.InjuredWorker;
import io.github.letterwright.read.CaseFile;
import io.github.letterwright.rule.prose.CaseProse;
import io.github.letterwright.rule.prose.DateMention;
import io.github.letterwright.rule.prose.InjuryDates;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * {@code LW202}: a narrative gives the injury another date than the facts do, or than another
 * narrative where the facts give none.
 */
final class InjuryDateAgainstNarrative implements CaseRule {

    private static final About ABOUT =
            new About(
                    "LW202",
                    "the narrative dates the injury otherwise than the facts",
                    Severity.WARNING,
                    "Dates that the narratives give to the injury are held against the date of injury."
                            + " Injuries that are called prior, second or another are left alone,"
                            + " and so is cumulative trauma, but for a likely slip of its named date. A month or a year that the date lies in agrees with it."
                            + " Where a word of the injury merely stands near, only a likely slip of the"
                            + " date is found, in a sentence without the date itself; so is a day"
                            + " before the injury, but for a digit or two that changed places the same, that"
                            + " the first sentence tells and none the injury's; and so is the month of the"
                            + " injury with the year before, in a rationale.",
                    "About 2 in 100 published letters give the injury two dates");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public List<Diagnostic> check(CaseProse prose) {
        CaseFile file = prose.file();
        List<DateMention> mentions =
                prose.narratives().stream()
                        .flatMap(passage -> InjuryDates.in(passage).stream())
                        .toList();
        Optional<LocalDate> fact =
                file.reviewCase().injuredWorker().flatMap(InjuredWorker::dateOfInjury);
        return fact.map(date -> against(prose, date, mentions))
                .orElseGet(() -> amongEachOther(mentions));
    }

    private List<Diagnostic> against(CaseProse prose, LocalDate fact, List<DateMention> mentions) {
        List<DateMention> wrong =
                Stream.of(
                                new FactDates(List.of(fact)).contradicting(mentions).stream(),
                                InjuryDates.ofRelatives(prose.summary(), mentions).stream()
                                        .filter(each -> !each.date().mayBe(fact)),
                                DigitBeforeInjury.in(prose, fact),
                                YearBeforeInjury.in(prose, fact))
                        .flatMap(each -> each)
                        .distinct()
                        .toList();
        SourceLocation place = prose.file().locations().of("/injuredWorker/dateOfInjury");
        return wrong.isEmpty()
                ? List.of()
                : List.of(finding(wrong, fact.toString(), "the date of injury is", place));
    }

    /** The first day that is named is held against those that look like slips of it. */
    private List<Diagnostic> amongEachOther(List<DateMention> mentions) {
        Optional<DateMention> first =
                mentions.stream().filter(each -> each.date().isDay()).findFirst();
        return first.stream()
                .flatMap(
                        stated -> {
                            LocalDate day = stated.date().first();
                            List<DateMention> wrong =
                                    mentions.stream()
                                            .filter(each -> each.date().isSlipOf(day))
                                            .toList();
                            return wrong.isEmpty()
                                    ? Stream.empty()
                                    : Stream.of(
                                            finding(
                                                    wrong,
                                                    stated.date().text(),
                                                    "elsewhere it says",
                                                    stated.at()));
                        })
                .toList();
    }

    private Diagnostic finding(
            List<DateMention> wrong, String stated, String where, SourceLocation place) {
        return Diagnostic.warning(
                        id(),
                        wrong.get(0).at(),
                        "the narrative dates the injury {}, and " + where + " {}",
                        wrong.get(0).date().text(),
                        stated)
                .withHint(
                        "correct the one that is wrong; an injury of another date is best called"
                                + " what it is, such as \"a prior injury\"")
                .withRelated(RelatedPlaces.of(place, wrong, DateMention::at));
    }
}
