package io.github.letterwright.rule;

import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.diagnostic.Severity;
import io.github.letterwright.diagnostic.SourceLocation;
import io.github.letterwright.model.Decision;
import io.github.letterwright.model.Item;
import io.github.letterwright.read.CaseFile;
import io.github.letterwright.rule.prose.CaseProse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** {@code LW217}: an item is granted though the one that it depends on is not. */
final class DependentDecisions implements CaseRule {

    static final String ID = "LW217";

    private static final About ABOUT =
            new About(
                    ID,
                    "an item is granted without the one that it depends on",
                    Severity.ERROR,
                    "The decision of each item with dependsOn is held against that of the item it names:"
                            + " what makes no sense without a surgery is not necessary where the surgery is"
                            + " not. The reverse is in order. Without dependsOn, headings such as"
                            + " \"post-operative\" or \"assistant surgeon\" tell what goes with the surgery of"
                            + " a case, sedation or fluoroscopy what goes with its procedure, and a rationale what"
                            + " is meant for the time after it; and so does one that refuses an item for want of a surgery"
                            + " that is granted; that is a warning.",
                    "8 CCR 9792.10.6(d): the determination states the clinical reasons for it");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public List<Diagnostic> check(CaseProse prose) {
        CaseFile file = prose.file();
        List<Item> items = file.reviewCase().items();
        Stream<Diagnostic> declared =
                IntStream.range(0, items.size())
                        .mapToObj(base -> check(file, items, base))
                        .flatMap(Optional::stream);
        return Stream.concat(declared, CareAroundSurgery.findings(prose).stream()).toList();
    }

    private Optional<Diagnostic> check(CaseFile file, List<Item> items, int base) {
        List<SourceLocation> granted = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            if (dependsOn(items.get(i), items.get(base))
                    && items.get(base).decision() == Decision.UPHELD
                    && items.get(i).decision() != Decision.UPHELD) {
                granted.add(decision(file, i));
            }
        }
        if (granted.isEmpty()) {
            return Optional.empty();
        }
        List<SourceLocation> related = new ArrayList<>(List.of(decision(file, base)));
        related.addAll(granted.subList(1, granted.size()));
        return Optional.of(
                Diagnostic.error(
                                id(),
                                granted.get(0),
                                "this item is granted, and the denial of {}, which it depends on, is"
                                        + " upheld",
                                items.get(base).treatment().toString())
                        .withHint("correct one of the decisions, or take \"dependsOn\" out")
                        .withRelated(related));
    }

    private static boolean dependsOn(Item item, Item base) {
        return item.dependsOn().isPresent() && item.dependsOn().equals(base.id());
    }

    private static SourceLocation decision(CaseFile file, int item) {
        return file.locations().of("/items/" + item + "/decision");
    }
}
