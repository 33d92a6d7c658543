package io.github.letterwright.rule.prose;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The phrases of a vocabulary: words in small letters, as {@link Words} has them, in which a * is
 * the rest of a word and a # a number.
 */
final class Phrases {

    private static final Pattern LIST = Pattern.compile("\\s*,\\s*");

    private Phrases() {}

    /** A vocabulary that is shipped beside this class. */
    static Properties load(String vocabulary) {
        Properties loaded = new Properties();
        try (var in = Phrases.class.getResourceAsStream(vocabulary)) {
            loaded.load(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return loaded;
    }

    /** Those of a list. */
    static List<String> listed(String value) {
        return Arrays.asList(LIST.split(value.strip()));
    }

    /**
     * Finds any of them. Longest first, so that "upper back" is not the back; and by their first
     * letters, so that of hundreds a few are tried at each word.
     */
    static Pattern anyOf(Collection<String> phrases) {
        TreeMap<String, String> byLetter =
                phrases.stream()
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .collect(
                                Collectors.groupingBy(
                                        phrase -> phrase.substring(0, 1),
                                        TreeMap::new,
                                        Collectors.mapping(
                                                Phrases::rest, Collectors.joining("|"))));
        return Pattern.compile(
                byLetter.entrySet().stream()
                        .map(each -> each.getKey() + "(?:" + each.getValue() + ")")
                        .collect(Collectors.joining("|", "(?<!\\S)(?:", ")(?!\\S)")));
    }

    private static String rest(String phrase) {
        return phrase.substring(1).replace("#", "\\d{1,2}").replace("*", "\\S*");
    }
}
