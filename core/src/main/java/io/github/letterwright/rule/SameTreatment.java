package io.github.letterwright.rule;

import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.diagnostic.Severity;
import io.github.letterwright.diagnostic.SourceLocation;
import io.github.letterwright.model.Item;
import io.github.letterwright.read.CaseFile;
import io.github.letterwright.rule.prose.CaseProse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;

/** {@code LW218}: two items ask for the same. */
final class SameTreatment implements CaseRule {

    private static final About ABOUT =
            new About(
                    "LW218",
                    "two items have the same treatment",
                    Severity.WARNING,
                    "The words of treatment and bodyPart are compared without regard to their order, case,"
                            + " number and punctuation, to the names that a treatment has, a medication's brand, salt and composition, to what goes without saying (\"repeat\", \"new\", \"purchase\"), and to how an amount is reckoned (2 x 6 are 12 visits, a year is 12 months); another dose, quantity,"
                            + " side or date is another treatment. One"
                            + " request decided twice can be decided both ways. Where a case has several"
                            + " utilization reviews, the same may have been asked for twice, and it is only"
                            + " a note.",
                    "8 CCR 9792.10.6(d): each disputed treatment has its determination");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public List<Diagnostic> check(CaseProse prose) {
        CaseFile file = prose.file();
        List<Item> items = file.reviewCase().items();
        Map<SortedSet<String>, List<Integer>> byRequest = new LinkedHashMap<>();
        for (int i = 0; i < items.size() && items.size() > 1; i++) {
            SortedSet<String> words = RequestedWords.of(items.get(i));
            if (!words.isEmpty()) {
                byRequest.computeIfAbsent(words, it -> new ArrayList<>()).add(i);
            }
        }
        return byRequest.values().stream()
                .filter(same -> same.size() > 1)
                .map(same -> finding(file, same))
                .toList();
    }

    private Diagnostic finding(CaseFile file, List<Integer> same) {
        List<SourceLocation> places =
                same.stream().map(i -> file.locations().of("/items/" + i + "/treatment")).toList();
        List<SourceLocation> others = new ArrayList<>(List.of(places.get(0)));
        others.addAll(places.subList(2, places.size()));
        boolean consolidated = file.reviewCase().utilizationReview().size() > 1;
        return Diagnostic.warning(
                        id(),
                        places.get(1),
                        "{} is asked for twice",
                        file.reviewCase().items().get(same.get(1)).treatment().toString())
                .withSeverity(consolidated ? Severity.NOTE : Severity.WARNING)
                .withHint("take one out, or say what sets them apart: a date, a dose, a side")
                .withRelated(others);
    }
}
