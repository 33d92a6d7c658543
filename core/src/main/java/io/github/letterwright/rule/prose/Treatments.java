package io.github.letterwright.rule.prose;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What treatments and parts of the body are called, by {@code treatments.properties}, which
 * explains itself. Immutable, thread-safe.
 */
public final class Treatments {

    private static final String VOCABULARY = "treatments.properties";
    private static final String PART = "part.";

    /** Somebody's name may be that of a device, and "pt" is a patient, too. */
    private static final Pattern PERSON =
            Pattern.compile("\\b(?:(?:Mr|Mrs|Ms|Miss|Dr)\\.?\\s+\\p{Lu}[\\p{L}'’-]+|[Pp]t)\\b");

    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<String, String> stems = new LinkedHashMap<>();
    private final Pattern all;

    private Treatments(Properties vocabulary) {
        List<String> phrases = new ArrayList<>();
        for (String name : new TreeSet<>(vocabulary.stringPropertyNames())) {
            for (String phrase : Phrases.listed(vocabulary.getProperty(name))) {
                phrases.add(phrase);
                (phrase.endsWith("*") ? stems : names).put(phrase.replace("*", ""), name);
            }
        }
        all = Phrases.anyOf(phrases);
    }

    /** Those that the shipped vocabulary knows. */
    public static Treatments standard() {
        return new Treatments(Phrases.load(VOCABULARY));
    }

    /** The treatments that a text names, by name. */
    public Set<String> in(String text) {
        Set<String> named = new TreeSet<>();
        all.matcher(Words.of(PERSON.matcher(text).replaceAll(" ")))
                .results()
                .forEach(found -> named.add(name(found.group())));
        named.removeIf(name -> name.startsWith(PART));
        if (named.contains("mra")) {
            named.add("mri");
        }
        if (named.contains("electrodiagnosis")) {
            named.addAll(List.of("emg", "nerve-conduction"));
        }
        return named;
    }

    /** Whether two texts name one and the same. */
    public boolean areShared(String one, String other) {
        return !Collections.disjoint(in(one), in(other));
    }

    /** Words, with one name in the place of each of the names that something has. */
    public String inOneName(String words) {
        return all.matcher(words)
                .replaceAll(found -> Matcher.quoteReplacement(name(found.group())));
    }

    private String name(String written) {
        String found = names.containsKey(written) ? written : written.replaceAll("\\d{1,2}", "#");
        String name = names.get(found);
        return name != null
                ? name
                : stems.entrySet().stream()
                        .filter(each -> found.startsWith(each.getKey()))
                        .max(Map.Entry.comparingByKey((a, b) -> a.length() - b.length()))
                        .map(Map.Entry::getValue)
                        .orElse(found);
    }
}
