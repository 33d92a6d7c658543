package io.github.letterwright.rule.prose;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells whether words name a treatment, by one of its own or by its abbreviation. */
final class NamedTreatment {

    /** A word that tells one treatment from another, but for its first letter: "fusion". */
    private static final Pattern WORD = Pattern.compile("(?<=\\p{L})\\p{L}{3,}");

    private static final Pattern ABBREVIATION = Pattern.compile("\\b\\p{Lu}{2,6}\\b");

    private static final Pattern NECESSITY =
            Pattern.compile("\\bmedical(?:ly)?\\s+necess\\w+", Pattern.CASE_INSENSITIVE);

    /** What may stand beside the words of the treatment, and makes it no other one. */
    private static final Pattern BESIDE =
            Pattern.compile(
                    "(?:the|an?|this|that|these|those|such|both|it|they|all|for|and|of|in|to|with|at|his|her"
                            + "|request(?:ed|s)?|proposed|treatment|item|service|procedure|so|thus"
                            + "|therefore|hence|as|accordingly|\\W*\\d[\\w/.-]*)",
                    Pattern.CASE_INSENSITIVE);

    private NamedTreatment() {}

    /** Whether a text has a word of the treatment, or its abbreviation. */
    static boolean in(String text, String treatment) {
        String own = NECESSITY.matcher(text).replaceAll(" ");
        return WORD.matcher(treatment).results().anyMatch(word -> own.contains(word.group()))
                || abbreviations(own).anyMatch(letters -> isShortFor(letters, treatment));
    }

    /** Whether a text names the treatment, or "it", and nothing else. */
    static boolean alone(String text, String treatment) {
        String words = treatment.toLowerCase(Locale.ROOT);
        return Stream.of(text.strip().split("[\\s,:]+"))
                .filter(word -> !word.isEmpty())
                .allMatch(
                        word ->
                                BESIDE.matcher(word).matches()
                                        || words.contains(singular(word))
                                        || isShortFor(word, treatment));
    }

    private static String singular(String word) {
        return word.toLowerCase(Locale.ROOT).replaceFirst("(?<=\\w{3})s$", "");
    }

    private static Stream<String> abbreviations(String text) {
        return ABBREVIATION.matcher(text).results().map(found -> found.group());
    }

    /** Whether its letters begin words that follow each other, or one word has them in order. */
    private static boolean isShortFor(String letters, String treatment) {
        return ABBREVIATION.matcher(letters).matches()
                && Pattern.compile(
                                spread(letters, "\\w*+\\W++") + "|" + spread(letters, "\\w*?"),
                                Pattern.CASE_INSENSITIVE)
                        .matcher(treatment)
                        .find();
    }

    private static String spread(String letters, String between) {
        return letters.chars()
                .mapToObj(letter -> String.valueOf((char) letter))
                .collect(Collectors.joining(between, "\\b", ""));
    }
}
