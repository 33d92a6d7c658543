package io.github.letterwright.rule.prose;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Of what a treatment is one of several, by {@code alternatives.properties}, which explains itself.
 * Immutable, thread-safe.
 */
public final class Alternatives {

    private static final String VOCABULARY = "alternatives.properties";
    private static final String NONE = "-";

    private final List<Kind> kinds;

    private Alternatives(List<Kind> kinds) {
        this.kinds = kinds;
    }

    /** Those that the shipped vocabulary knows. */
    public static Alternatives standard() {
        Properties vocabulary = Phrases.load(VOCABULARY);
        Map<String, Map<String, String>> byKind = new LinkedHashMap<>();
        for (String name : new TreeSet<>(vocabulary.stringPropertyNames())) {
            String[] parts = name.split("\\.", 2);
            Map<String, String> ones =
                    byKind.computeIfAbsent(parts[0], it -> new LinkedHashMap<>());
            Phrases.listed(vocabulary.getProperty(name))
                    .forEach(phrase -> ones.put(phrase, parts[1]));
        }
        return new Alternatives(byKind.values().stream().map(Kind::of).toList());
    }

    /** Each kind of which a text names exactly one. */
    public Stream<Kind> in(Passage text) {
        return kinds.stream().filter(kind -> kind.named(text).size() == 1);
    }

    /** Several of which a request has one. */
    public static final class Kind {

        private final Pattern pattern;
        private final Map<String, String> ones;

        private Kind(Pattern pattern, Map<String, String> ones) {
            this.pattern = pattern;
            this.ones = ones;
        }

        private static Kind of(Map<String, String> ones) {
            String any =
                    ones.keySet().stream()
                            .sorted(Comparator.comparingInt(String::length).reversed())
                            .map(phrase -> phrase.replace(" ", "[\\s-]+").replace("*", "\\w*+"))
                            .collect(Collectors.joining("|", "(?<!\\w)(?:", ")(?!\\w)"));
            return new Kind(Pattern.compile(any, Pattern.CASE_INSENSITIVE), ones);
        }

        /** Where each is named, by its name. */
        public Map<String, List<Occurrence>> named(Passage... passages) {
            return Arrays.stream(passages)
                    .map(passage -> Occurrence.of(pattern, List.of(passage)))
                    .flatMap(Collection::stream)
                    .filter(found -> !one(found).equals(NONE))
                    .collect(
                            Collectors.groupingBy(
                                    this::one, LinkedHashMap::new, Collectors.toList()));
        }

        private String one(Occurrence found) {
            String written = found.words().toLowerCase(Locale.ROOT).replace('-', ' ');
            String exact = ones.get(written);
            return exact != null
                    ? exact
                    : ones.entrySet().stream()
                            .filter(each -> each.getKey().endsWith("*"))
                            .filter(each -> written.startsWith(each.getKey().replace("*", "")))
                            .max(Comparator.comparingInt(each -> each.getKey().length()))
                            .map(Map.Entry::getValue)
                            .orElse(NONE);
        }
    }
}
