package io.github.letterwright.rule;

import java.util.List;

/** The rules that hold unless a pack switches them off. */
public final class StandardRules {

    private static final List<Rule> ALL =
            List.of(
                    new DecisionAgainstRationale(),
                    new RequestQuotedDifferently(),
                    new TwoExpansions(),
                    new BrokenWord(),
                    new LeftoverPlaceholder(),
                    new UnresolvedAlternative(),
                    new MissingName(),
                    new NamedReviewer(),
                    new NecessityNotStated(),
                    new LongSentence());

    private StandardRules() {}

    /** All of them, by id. */
    public static List<Rule> all() {
        return ALL;
    }
}
