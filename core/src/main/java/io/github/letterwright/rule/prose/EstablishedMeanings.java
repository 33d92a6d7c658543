package io.github.letterwright.rule.prose;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the field's abbreviations stand for, by {@code abbreviations.properties}. Immutable,
 * thread-safe.
 */
public final class EstablishedMeanings {

    private static final String TABLE = "abbreviations.properties";

    private final Properties table;
    private final Set<List<String>> meanings;
    private final List<Integer> lengths;
    private final Set<String> ends;

    private EstablishedMeanings(Properties table) {
        this.table = table;
        Set<String> all =
                table.stringPropertyNames().stream()
                        .flatMap(each -> of(each).stream())
                        .collect(Collectors.toUnmodifiableSet());
        meanings = all.stream().map(Abbreviation::telling).collect(Collectors.toUnmodifiableSet());
        lengths =
                all.stream()
                        .map(meaning -> meaning.split("[^\\p{L}]+").length)
                        .distinct()
                        .sorted(Comparator.reverseOrder())
                        .toList();
        ends = all.stream().map(EstablishedMeanings::stem).collect(Collectors.toUnmodifiableSet());
    }

    /** Those that the shipped table knows. */
    public static EstablishedMeanings standard() {
        Properties table = new Properties();
        try (var in = EstablishedMeanings.class.getResourceAsStream(TABLE)) {
            table.load(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new EstablishedMeanings(table);
    }

    /** How many words what abbreviations stand for has, the most first. */
    List<Integer> lengths() {
        return lengths;
    }

    /** Whether words, without small ones, are what any abbreviation stands for. */
    boolean isAny(List<String> telling) {
        return meanings.stream().anyMatch(meaning -> Abbreviation.alike(telling, meaning));
    }

    /** Whether a meaning may end in a word: by its first letters. */
    boolean isPossibleEnd(String word) {
        return ends.contains(stem(word));
    }

    private static String stem(String meaning) {
        String word = meaning.substring(meaning.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return word.substring(0, Math.min(4, word.length()));
    }

    /** What an abbreviation stands for; nothing when it has no meaning of its own. */
    public List<String> of(String abbreviation) {
        String meanings = table.getProperty(abbreviation);
        return meanings == null ? List.of() : List.of(meanings.strip().split("\\s*\\|\\s*"));
    }
}
