package io.github.letterwright.view;

import io.github.letterwright.model.Decision;
import io.github.letterwright.model.Item;
import java.util.List;

/**
 * Prints what the items decide together.
 *
 * @param words prints its numbers
 */
record OutcomePrinter(WordPrinter words) {

    private static final String MIXED = "mixed";

    OutcomeView print(List<Item> items) {
        List<Decision> decisions = items.stream().map(Item::decision).toList();
        boolean alike = decisions.stream().distinct().count() == 1;
        String word = alike ? decisions.get(0).word() : MIXED;
        return new OutcomeView(
                Fragments.single(word, Pointer.NONE),
                words.print(decisions.size(), Pointer.NONE),
                count(decisions, Decision.UPHELD),
                count(decisions, Decision.OVERTURNED),
                count(decisions, Decision.PARTIALLY_OVERTURNED));
    }

    private NumberView count(List<Decision> decisions, Decision decision) {
        int count = (int) decisions.stream().filter(decision::equals).count();
        return words.print(count, Pointer.NONE);
    }
}
