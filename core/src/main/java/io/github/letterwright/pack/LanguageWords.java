package io.github.letterwright.pack;

import java.util.List;
import java.util.Map;

/**
 * A language's words for months, numbers and lists, as {@code languages/<language>.yaml} of a pack
 * gives them. They are data of the pack, since the JDK's differ from version to version.
 *
 * @param months twelve names
 * @param shortMonths twelve abbreviations
 * @param numbers the words for 0, 1, 2 …
 * @param conjunction what joins the last two entries of a list of two, such as {@code " and "}
 * @param lastConjunction the same for three and more, such as {@code ", and "}
 * @param patterns date patterns: {@code date} and {@code month}
 * @param labels the words for fixed values, by value
 */
public record LanguageWords(
        List<String> months,
        List<String> shortMonths,
        List<String> numbers,
        String conjunction,
        String lastConjunction,
        Map<String, String> patterns,
        Map<String, String> labels) {

    public LanguageWords {
        months = List.copyOf(months);
        shortMonths = List.copyOf(shortMonths);
        numbers = List.copyOf(numbers);
        patterns = Map.copyOf(patterns);
        labels = Map.copyOf(labels);
    }
}
