package io.github.letterwright.rule.prose;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The field's medications by name, by {@code medications.properties}. Immutable, thread-safe. */
public final class Medications {

    private static final String TABLE = "medications.properties";
    private static final Pattern WORD = Pattern.compile("\\p{L}{4,}");

    private final Properties table;

    private Medications(Properties table) {
        this.table = table;
    }

    /** Those that the shipped table knows. */
    public static Medications standard() {
        Properties table = new Properties();
        try (var in = Medications.class.getResourceAsStream(TABLE)) {
            table.load(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Medications(table);
    }

    /** What all the medications that a text names consist of. */
    public Set<String> ingredients(String text) {
        return named(text).stream()
                .flatMap(name -> Arrays.stream(ingredientsOf(name.group()).split(" ")))
                .collect(Collectors.toSet());
    }

    /** A text in which what each medication consists of stands in the place of its name. */
    public String inIngredients(String text) {
        return WORD.matcher(text)
                .replaceAll(
                        word -> {
                            String ingredients = ingredientsOf(word.group());
                            return Matcher.quoteReplacement(
                                    ingredients.isEmpty() ? word.group() : ingredients);
                        });
    }

    /** Where a text names medications. */
    public List<MatchResult> named(String text) {
        return WORD.matcher(text)
                .results()
                .filter(word -> !ingredientsOf(word.group()).isEmpty())
                .toList();
    }

    private String ingredientsOf(String name) {
        return table.getProperty(name.toLowerCase(Locale.ROOT), "").strip();
    }
}
