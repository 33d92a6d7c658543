package io.github.letterwright.rule;

import java.util.List;

/** The rules that hold unless a pack switches them off. */
public final class StandardRules {

    private static final List<Rule> ALL =
            List.of(
                    new DecisionAgainstRationale(),
                    new InjuryDateAgainstNarrative(),
                    new ReviewDateAgainstNarrative(),
                    new AgeAgainstNarrative(),
                    new SexAgainstNarrative(),
                    new DatesOutOfOrder(),
                    new LateDecision(),
                    new LateApplication(),
                    new DateAfterDecision(),
                    new DocumentWithTwoDates(),
                    new ReportNotListed(),
                    new ChapterForAnotherRegion(),
                    new MisplacedSource(),
                    new NothingCited(),
                    new RequestQuotedDifferently(),
                    new TwoExpansions(),
                    new DependentDecisions(),
                    new SameTreatment(),
                    new SharedRationale(),
                    new RationaleOfAnotherCase(),
                    new CaseNumberTwice(),
                    new BrokenWord(),
                    new LeftoverPlaceholder(),
                    new UnresolvedAlternative(),
                    new MissingName(),
                    new RecordsNotListed(),
                    new NamedReviewer(),
                    new NecessityNotStated(),
                    new OrderOfEvidence(),
                    new LongSentence(),
                    new NoOrganization(),
                    new WorkerOfAnotherName(),
                    new DateBeforeItsNeighbours());

    private StandardRules() {}

    /** All of them, by id. */
    public static List<Rule> all() {
        return ALL;
    }
}
