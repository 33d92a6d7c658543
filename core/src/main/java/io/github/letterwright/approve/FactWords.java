package io.github.letterwright.approve;

import io.github.letterwright.read.CaseReader;
import io.github.letterwright.yaml.YamlDocument;
import io.github.letterwright.yaml.YamlMapping;
import io.github.letterwright.yaml.YamlNode;
import io.github.letterwright.yaml.YamlScalar;
import io.github.letterwright.yaml.YamlSequence;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What a case says in its short fields: names, treatments, specialties. A letter may say it in
 * other letters, small ones within a sentence.
 *
 * @param phrases the words of each, the longest first
 */
record FactWords(List<List<String>> phrases) {

    /** When nothing is known of the case. */
    static final FactWords NONE = new FactWords(List.of());

    /** Longer texts are narratives: their words are no facts. */
    private static final int LONGEST = 12;

    /** Those of a case description; none when it cannot be read. */
    static FactWords of(Path file) {
        List<List<String>> phrases = new ArrayList<>();
        CaseReader.bytes(file)
                .then(bytes -> YamlDocument.parse(file.toString(), bytes))
                .value()
                .ifPresent(document -> collect(document.root(), phrases));
        phrases.sort((a, b) -> b.size() - a.size());
        return new FactWords(phrases);
    }

    private static void collect(YamlNode node, List<List<String>> phrases) {
        if (node instanceof YamlMapping mapping) {
            mapping.entries().values().forEach(entry -> collect(entry, phrases));
        } else if (node instanceof YamlSequence sequence) {
            sequence.items().forEach(item -> collect(item, phrases));
        } else if (node instanceof YamlScalar scalar) {
            List<String> words = words(scalar.text());
            if (words.size() <= LONGEST && !words.get(0).isEmpty()) {
                phrases.add(words);
            }
        }
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.strip().split("\\s+")).map(FactWords::bare).toList();
    }

    /** A word without marks around it. */
    private static String bare(String word) {
        return word.replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$", "").toLowerCase(Locale.ROOT);
    }

    /** How many words of a text, from one of them on, are a fact; 0 when they are none. */
    int length(List<String> text, int from) {
        return phrases.stream()
                .filter(phrase -> from + phrase.size() <= text.size())
                .filter(phrase -> isAt(phrase, text, from))
                .findFirst()
                .map(List::size)
                .orElse(0);
    }

    private static boolean isAt(List<String> phrase, List<String> text, int from) {
        for (int i = 0; i < phrase.size(); i++) {
            if (!bare(text.get(from + i)).equals(phrase.get(i))) {
                return false;
            }
        }
        return true;
    }
}
