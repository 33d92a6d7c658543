package io.github.letterwright.rule;

import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.diagnostic.Severity;
import io.github.letterwright.diagnostic.SourceLocation;
import io.github.letterwright.model.Basis;
import io.github.letterwright.model.Item;
import io.github.letterwright.read.CaseFile;
import io.github.letterwright.rule.prose.CaseProse;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** {@code LW229}: a decision rests on sources outside the MTUS, and does not say why. */
final class OrderOfEvidence implements CaseRule {

    private static final About ABOUT =
            new About(
                    "LW229",
                    "a source outside the MTUS is relied on without saying why",
                    Severity.NOTE,
                    "Where the claims administrator relied on the MTUS and the reviewer cites nothing of"
                            + " it, the rationale is searched for a word of it: that it is silent, or does"
                            + " not fit the condition. The MTUS comes first, then ACOEM or ODG, then other"
                            + " guidelines, then studies. Where neither side found a part of the MTUS that"
                            + " applies, nothing is said.",
                    "8 CCR 9792.21.1(a)");

    private static final Pattern MTUS =
            Pattern.compile(
                    "\\b(?:MTUS|ACOEM|treatment\\s+utilization\\s+schedule"
                            + "|chronic\\s+pain\\s+medical\\s+treatment)\\b",
                    Pattern.CASE_INSENSITIVE);

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public List<Diagnostic> check(CaseProse prose) {
        CaseFile file = prose.file();
        List<Item> items = file.reviewCase().items();
        List<SourceLocation> places = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            if (isSilent(items.get(i))) {
                places.add(file.locations().of("/items/" + i + "/reviewerGuideline"));
            }
        }
        if (places.isEmpty()) {
            return List.of();
        }
        return List.of(
                Diagnostic.note(
                                id(),
                                places.get(0),
                                "the decision rests on sources outside the MTUS, and the rationale does"
                                        + " not say why")
                        .withHint(
                                "say in the rationale that the MTUS does not address the request, or why"
                                        + " it does not apply")
                        .withRelated(places.subList(1, places.size())));
    }

    private static boolean isSilent(Item item) {
        return item.reviewerGuideline().basis() == Basis.NON_MTUS
                && item.claimsAdministratorGuideline().basis() == Basis.MTUS
                && !AssociatedService.is(item)
                && item.reviewerGuideline().nonMtus().stream().noneMatch(it -> names(it.toString()))
                && !names(item.rationale().text().toString());
    }

    private static boolean names(String text) {
        return MTUS.matcher(text).find();
    }
}
