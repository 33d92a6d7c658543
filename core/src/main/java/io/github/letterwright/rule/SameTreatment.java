package io.github.letterwright.rule;

import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.diagnostic.Severity;
import io.github.letterwright.diagnostic.SourceLocation;
import io.github.letterwright.model.Item;
import io.github.letterwright.read.CaseFile;
import io.github.letterwright.rule.prose.CaseProse;
import io.github.letterwright.rule.prose.Words;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** {@code LW218}: two items ask for the same. */
final class SameTreatment implements CaseRule {

    private static final About ABOUT =
            new About(
                    "LW218",
                    "two items have the same treatment",
                    Severity.WARNING,
                    "The words of treatment and bodyPart are compared without regard to case, spaces and"
                            + " punctuation; another dose, quantity, side or date is another treatment. One"
                            + " request decided twice can be decided both ways. Where a case has several"
                            + " utilization reviews, the same may have been asked for twice, and it is only"
                            + " a note.",
                    "8 CCR 9792.10.6(d): each disputed treatment has its determination");

    /** Between a number and a letter: "50mg" is "50 mg". */
    private static final Pattern EDGE = Pattern.compile("(?<=\\d)(?=\\p{L})|(?<=\\p{L})(?=\\d)");

    /** What two items must have in common. */
    private record Request(String treatment, Optional<String> bodyPart) {

        static Request of(Item item) {
            return new Request(
                    Words.of(EDGE.matcher(item.treatment().toString()).replaceAll(" ")),
                    item.bodyPart().map(part -> Words.of(part.toString())));
        }
    }

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public List<Diagnostic> check(CaseProse prose) {
        CaseFile file = prose.file();
        List<Item> items = file.reviewCase().items();
        Map<Request, List<Integer>> byRequest = new LinkedHashMap<>();
        for (int i = 0; i < items.size(); i++) {
            // What was removed at the source may have told two treatments apart.
            if (items.get(i).treatment().isWhole()) {
                byRequest.computeIfAbsent(Request.of(items.get(i)), it -> new ArrayList<>()).add(i);
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
