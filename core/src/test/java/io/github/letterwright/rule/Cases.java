package io.github.letterwright.rule;

import io.github.letterwright.diagnostic.SourceLocation;
import io.github.letterwright.model.Decision;
import io.github.letterwright.model.Guideline;
import io.github.letterwright.model.Item;
import io.github.letterwright.model.Narrative;
import io.github.letterwright.model.ReviewCase;
import io.github.letterwright.model.Reviewer;
import io.github.letterwright.model.ReviewerTitle;
import io.github.letterwright.model.Suppression;
import io.github.letterwright.model.Text;
import io.github.letterwright.read.CaseFile;
import io.github.letterwright.read.Locations;
import java.util.List;
import java.util.Optional;

/** Cases of one item, whose places are their pointers. */
final class Cases {

    private static final Locations POINTERS =
            new Locations() {
                @Override
                public SourceLocation of(String pointer) {
                    return new SourceLocation(pointer, 1, 1, 0);
                }

                @Override
                public SourceLocation of(String pointer, int offset, int length) {
                    return new SourceLocation(pointer, 1, offset + 1, length);
                }
            };

    private Cases() {}

    static CaseFile of(Decision decision, Narrative rationale, Suppression... suppressions) {
        return named("case.yaml", decision, rationale, suppressions);
    }

    static CaseFile named(
            String name, Decision decision, Narrative rationale, Suppression... suppressions) {
        Item item =
                new Item(
                        Optional.empty(),
                        Text.parse("Cane"),
                        Optional.empty(),
                        decision,
                        Optional.of(Text.parse("one"))
                                .filter(part -> decision == Decision.PARTIALLY_OVERTURNED),
                        Optional.empty(),
                        Guideline.NONE,
                        Guideline.NONE,
                        rationale);
        Reviewer reviewer =
                new Reviewer(
                        ReviewerTitle.EXPERT,
                        List.of(Text.parse("Surgery")),
                        List.of(Text.parse("California")));
        ReviewCase reviewCase =
                ReviewCase.builder(reviewer, Narrative.verbatim("Summary."), List.of(item))
                        .suppressions(List.of(suppressions))
                        .build();
        return new CaseFile(name, reviewCase, POINTERS, "00");
    }
}
