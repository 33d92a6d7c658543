package io.github.letterwright.rule;

import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.diagnostic.Severity;
import io.github.letterwright.read.CaseFile;
import io.github.letterwright.rule.prose.CaseProse;
import java.util.List;

/** {@code LW226}: the letter does not say which documents were reviewed. */
final class RecordsNotListed implements CaseRule {

    private static final About ABOUT =
            new About(
                    "LW226",
                    "the documents reviewed are not listed",
                    Severity.NOTE,
                    "A case without recordsReviewed is found. The law wants the documents in the letter;"
                            + " what they are, by whom and from when to when, has been accepted. A note,"
                            + " since most published letters name them in the narrative at best.",
                    "8 CCR 9792.10.6(d)");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public List<Diagnostic> check(CaseProse prose) {
        CaseFile file = prose.file();
        if (!file.reviewCase().recordsReviewed().isEmpty()) {
            return List.of();
        }
        return List.of(
                Diagnostic.note(
                                id(),
                                file.locations().of("/caseSummary"),
                                "the documents reviewed are not listed")
                        .withHint(
                                "list them under \"recordsReviewed\", each with document, provider and"
                                        + " date"));
    }
}
