package io.github.letterwright.approve;

import io.github.letterwright.pack.LanguageWords;
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
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a case says in its short fields: names, treatments, specialties. A letter may say it in
 * other letters, small ones within a sentence, and fixed values, numbers and months in the words of
 * its pack.
 *
 * @param phrases the words of each, the longest first
 */
record FactWords(List<List<String>> phrases) {

    /** When nothing is known of the case. */
    static final FactWords NONE = new FactWords(List.of());

    /** Longer texts are narratives: their words are no facts. */
    private static final int LONGEST = 12;

    private static final Pattern MONTH = Pattern.compile("\\d{4}-(0[1-9]|1[0-2])(?:-\\d\\d)?");
    private static final Pattern SMALL = Pattern.compile("\\d{1,3}");

    /** Those of a case description; none when it cannot be read. */
    static FactWords of(Path file, PackWords packs) {
        List<List<String>> phrases = new ArrayList<>();
        CaseReader.bytes(file)
                .then(bytes -> YamlDocument.parse(file.toString(), bytes))
                .value()
                .map(YamlDocument::root)
                .ifPresent(
                        root -> {
                            Optional<LanguageWords> words =
                                    root instanceof YamlMapping description
                                            ? packs.of(description)
                                            : Optional.empty();
                            collect(root, words, phrases);
                        });
        phrases.sort((a, b) -> b.size() - a.size());
        return new FactWords(phrases);
    }

    private static void collect(
            YamlNode node, Optional<LanguageWords> words, List<List<String>> phrases) {
        if (node instanceof YamlMapping mapping) {
            mapping.entries().values().forEach(entry -> collect(entry, words, phrases));
        } else if (node instanceof YamlSequence sequence) {
            sequence.items().forEach(item -> collect(item, words, phrases));
        } else if (node instanceof YamlScalar scalar) {
            Stream.concat(
                            Stream.of(scalar.text()),
                            words.stream().flatMap(its -> printed(scalar.text(), its)))
                    .map(FactWords::words)
                    .filter(phrase -> phrase.size() <= LONGEST && !phrase.get(0).isEmpty())
                    .forEach(phrases::add);
        }
    }

    /** What a pack may print for a text. The names of months are known where they begin large. */
    private static Stream<String> printed(String text, LanguageWords words) {
        Matcher date = MONTH.matcher(text);
        if (date.matches()) {
            int month = Integer.parseInt(date.group(1)) - 1;
            return Stream.of(words.months(), words.shortMonths())
                    .map(names -> names.get(month))
                    .filter(name -> Character.isLowerCase(name.codePointAt(0)));
        }
        return SMALL.matcher(text).matches() && Integer.parseInt(text) < words.numbers().size()
                ? Stream.of(words.numbers().get(Integer.parseInt(text)))
                : Stream.ofNullable(words.labels().get(text));
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
