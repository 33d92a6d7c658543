package io.github.letterwright.batch;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import io.github.letterwright.batch.Manifest.Letter;
import io.github.letterwright.model.Decision;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** How often each decision was taken, as the overview's first chart. */
final class DecisionsChart {

    /** Of a letter whose items are decided differently. */
    static final String MIXED = "mixed";

    private static final List<String> WORDS =
            Stream.of(Decision.UPHELD, Decision.PARTIALLY_OVERTURNED, Decision.OVERTURNED)
                    .map(Decision::word)
                    .toList();

    private static final List<String> WORDS_OF_LETTERS =
            Stream.concat(WORDS.stream(), Stream.of(MIXED)).toList();

    private DecisionsChart() {}

    /** By item, and for letters as a whole. */
    static Map<String, ?> of(List<Letter> letters) {
        Map<String, Long> byItem =
                letters.stream()
                        .flatMap(letter -> letter.decisions().stream())
                        .collect(groupingBy(word -> word, counting()));
        Map<String, Long> byLetter =
                letters.stream()
                        .filter(letter -> !letter.decisions().isEmpty())
                        .collect(groupingBy(DecisionsChart::whole, counting()));
        long items = byItem.values().stream().mapToLong(Long::longValue).sum();
        return Map.of(
                "items", items,
                "bars", WORDS.stream().map(it -> bar(it, byItem, items)).toList(),
                "letters", entries(WORDS_OF_LETTERS, byLetter));
    }

    /** What a letter decides as a whole. */
    private static String whole(Letter letter) {
        List<String> words = letter.decisions();
        return Set.copyOf(words).size() > 1 ? MIXED : words.get(0);
    }

    private static Map<String, ?> bar(String word, Map<String, Long> counts, long all) {
        long count = counts.getOrDefault(word, 0L);
        return Map.of(
                "word",
                word,
                "text",
                text(word),
                "count",
                count,
                "percent",
                Percent.of(count, all),
                "width",
                all == 0 ? 0 : Math.round(1000.0 * count / all));
    }

    /** How often each decision was taken among these. */
    static List<Map<String, ?>> counts(List<String> decisions) {
        return entries(WORDS, decisions.stream().collect(groupingBy(word -> word, counting())));
    }

    private static List<Map<String, ?>> entries(List<String> words, Map<String, Long> counts) {
        return words.stream()
                .filter(counts::containsKey)
                .<Map<String, ?>>map(
                        word ->
                                Map.of(
                                        "word", word,
                                        "text", text(word),
                                        "count", counts.get(word)))
                .toList();
    }

    private static String text(String word) {
        return word.replace('-', ' ');
    }
}
