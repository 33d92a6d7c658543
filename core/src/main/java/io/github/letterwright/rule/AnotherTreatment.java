package io.github.letterwright.rule;

import io.github.letterwright.model.Item;
import io.github.letterwright.rule.prose.BodyRegions;
import io.github.letterwright.rule.prose.CaseProse;
import io.github.letterwright.rule.prose.Occurrence;
import io.github.letterwright.rule.prose.Treatments;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Finds a conclusion on a treatment or a part of the body that its item has not: where it is told
 * as the request, or the rationale nowhere speaks of what its item is for.
 */
final class AnotherTreatment {

    private static final Treatments TREATMENTS = Treatments.standard();
    private static final BodyRegions REGIONS = BodyRegions.standard();
    private static final Pattern REQUEST =
            Pattern.compile("\\brequest(?:ed)?\\b", Pattern.CASE_INSENSITIVE);

    private AnotherTreatment() {}

    /**
     * The conclusion on another treatment.
     *
     * @param requests the request as the rationale repeats it
     */
    static Optional<Occurrence> in(CaseProse prose, int index, List<Occurrence> requests) {
        List<Item> items = prose.file().reviewCase().items();
        Item item = items.get(index);
        if (requests.isEmpty() || !item.treatment().isWhole() || AssociatedService.is(item)) {
            return Optional.empty();
        }
        Occurrence last = requests.get(requests.size() - 1);
        String heading = item.treatment().toString();
        boolean isNowhere = !TellingWords.areOf(heading, prose.rationales().get(index).words());
        boolean isApart =
                isOfNone(items, last) && (isNowhere || isRepeated(heading, last))
                        || isElsewhere(item, last)
                                && (isNowhere
                                        ? isUntold(prose, last)
                                        : isShared(heading, last.words()));
        return isApart ? Optional.of(last) : Optional.empty();
    }

    /** Whether it names a treatment, and none that the case asks for. */
    private static boolean isOfNone(List<Item> items, Occurrence quoted) {
        return !TREATMENTS.in(quoted.words()).isEmpty()
                && items.stream()
                        .map(item -> item.treatment().toString())
                        .noneMatch(asked -> TREATMENTS.areShared(asked, quoted.words()));
    }

    /** Whether another kind of what the heading has is told as the request, or for its part. */
    private static boolean isRepeated(String heading, Occurrence quoted) {
        return !TREATMENTS.in(heading).isEmpty()
                && (isShared(heading, quoted.words()) || REQUEST.matcher(quoted.words()).find());
    }

    private static boolean isShared(String heading, String quoted) {
        Set<String> shared = new TreeSet<>(TellingWords.of(quoted));
        shared.retainAll(TellingWords.of(heading));
        return !shared.isEmpty();
    }

    /** Whether it names a part of the body, and none near those of the item. */
    private static boolean isElsewhere(Item item, Occurrence quoted) {
        String part = item.bodyPart().map(Object::toString).orElse("");
        Set<String> named = REGIONS.in(quoted.words());
        Set<String> own = REGIONS.in(item.treatment() + " " + part);
        return !named.isEmpty() && !own.isEmpty() && !areNear(named, own);
    }

    private static boolean isUntold(CaseProse prose, Occurrence quoted) {
        Set<String> told = REGIONS.in(prose.summary().text());
        return !areNear(REGIONS.in(quoted.words()), told);
    }

    private static boolean areNear(Set<String> some, Set<String> others) {
        return !Collections.disjoint(REGIONS.chaptersFor(some), REGIONS.chaptersFor(others));
    }
}
