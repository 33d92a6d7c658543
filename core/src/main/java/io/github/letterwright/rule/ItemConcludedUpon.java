package io.github.letterwright.rule;

import io.github.letterwright.model.Item;
import io.github.letterwright.read.CaseFile;
import io.github.letterwright.rule.prose.Occurrence;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * The item that a rationale's last conclusion names, where that is not its own.
 *
 * @param treatment of the item that is named
 * @param words the conclusion
 */
record ItemConcludedUpon(String treatment, Occurrence words) {

    private static final Pattern REQUEST =
            Pattern.compile("\\brequest(?:ed)?\\b", Pattern.CASE_INSENSITIVE);

    /**
     * Another item, of whose treatment the last conclusion on a request has a word, while it has
     * none of its own item's. Items that stand or fall with another rightly speak of that one.
     *
     * @param quoted the request as the rationale of the item repeats it
     */
    static Optional<ItemConcludedUpon> otherThan(
            int index, CaseFile file, List<Occurrence> quoted) {
        List<Item> items = file.reviewCase().items();
        if (quoted.isEmpty() || items.size() < 2 || AssociatedService.is(items.get(index))) {
            return Optional.empty();
        }
        Occurrence last = quoted.get(quoted.size() - 1);
        Set<String> own = TellingWords.of(items.get(index).treatment().toString());
        Set<String> named = TellingWords.of(last.words());
        if (own.isEmpty()
                || !Collections.disjoint(named, own)
                || !REQUEST.matcher(last.words()).find()) {
            return Optional.empty();
        }
        return IntStream.range(0, items.size())
                .filter(other -> other != index)
                .mapToObj(other -> items.get(other).treatment().toString())
                .filter(treatment -> !Collections.disjoint(TellingWords.of(treatment), named))
                .findFirst()
                .map(treatment -> new ItemConcludedUpon(treatment, last));
    }
}
