package io.github.letterwright.rule.prose;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Numbers as they are written, in digits or, where they are small, in words. */
public final class Numbers {

    /** Those that are written as words; one is an article too often. */
    static final Map<String, String> WORDS =
            Map.ofEntries(
                    Map.entry("two", "2"),
                    Map.entry("three", "3"),
                    Map.entry("four", "4"),
                    Map.entry("five", "5"),
                    Map.entry("six", "6"),
                    Map.entry("seven", "7"),
                    Map.entry("eight", "8"),
                    Map.entry("nine", "9"),
                    Map.entry("ten", "10"),
                    Map.entry("eleven", "11"),
                    Map.entry("twelve", "12"),
                    Map.entry("fourteen", "14"),
                    Map.entry("fifteen", "15"),
                    Map.entry("sixteen", "16"),
                    Map.entry("eighteen", "18"),
                    Map.entry("twenty", "20"),
                    Map.entry("twenty-four", "24"),
                    Map.entry("thirty", "30"),
                    Map.entry("forty", "40"),
                    Map.entry("sixty", "60"),
                    Map.entry("ninety", "90"));

    /** A small number as it is written, for a pattern. */
    static final String WRITTEN = "(?:\\d{1,3}|" + String.join("|", WORDS.keySet()) + ")";

    private static final Pattern NUMBER =
            Pattern.compile(
                    "(?<![\\d.])\\d{1,6}|\\b(?:" + String.join("|", WORDS.keySet()) + ")\\b");

    private Numbers() {}

    /** The numbers in a text, in digits. */
    public static Set<String> in(String text) {
        return NUMBER.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .map(found -> inDigits(found.group()))
                .collect(Collectors.toSet());
    }

    /** A number in digits, without leading zeros; any other word as it is. */
    public static String inDigits(String written) {
        return WORDS.getOrDefault(written, written.replaceFirst("^0+(?=.)", ""));
    }

    /** How a number may be written, with bars between. */
    static String written(String digits) {
        return Stream.concat(
                        Stream.of(digits),
                        WORDS.entrySet().stream()
                                .filter(each -> each.getValue().equals(digits))
                                .map(each -> "\\b" + each.getKey() + "\\b"))
                .collect(Collectors.joining("|"));
    }
}
