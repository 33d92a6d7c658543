package io.github.letterwright.batch;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import io.github.letterwright.batch.Manifest.Facts;
import io.github.letterwright.batch.Manifest.Letter;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What the overview says of all letters together, and what its filters offer. */
final class IndexTotals {

    private final List<Letter> letters;

    private IndexTotals(List<Letter> letters) {
        this.letters = letters;
    }

    static Map<String, ?> of(List<Letter> letters) {
        return new IndexTotals(letters).model();
    }

    private Map<String, ?> model() {
        List<String> decided =
                letters.stream()
                        .filter(letter -> letter.state() == Manifest.State.RENDERED)
                        .flatMap(letter -> letter.facts().flatMap(Facts::decisionDate).stream())
                        .sorted()
                        .toList();
        Map<String, Long> states = counts(letter -> List.of(IndexState.of(letter).word()));
        return Map.of(
                "letters", letters.size(),
                "withheld", states.getOrDefault(IndexState.WITHHELD.word(), 0L),
                "warnings", states.getOrDefault(IndexState.WARNINGS.word(), 0L),
                "pages", letters.stream().mapToLong(Letter::pages).sum(),
                "from", decided.isEmpty() ? "" : decided.get(0),
                "to", decided.isEmpty() ? "" : decided.get(decided.size() - 1),
                "filters",
                        Map.of(
                                "state", states,
                                "decision", counts(IndexRow::kinds),
                                "priority", counts(IndexTotals::priority)));
    }

    private static List<String> priority(Letter letter) {
        return letter.facts().flatMap(Facts::priority).stream().toList();
    }

    private Map<String, Long> counts(Function<Letter, Collection<String>> words) {
        return letters.stream()
                .flatMap(letter -> words.apply(letter).stream())
                .collect(groupingBy(word -> word, counting()));
    }
}
