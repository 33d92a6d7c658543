package io.github.letterwright.yaml;

import io.github.letterwright.diagnostic.Message;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * A key that a group of keys does not have, and what may be meant by it.
 *
 * @param key as written
 * @param rule the schema of the keys that it stands among
 * @param written all keys that were written there
 * @param places where keys of the whole schema stand
 */
record UnknownKey(String key, JsonNode rule, Set<String> written, KeyPlaces places) {

    private static final int MOST_PLACES = 3;
    private static final Pattern COMMENT = Pattern.compile("(//+|/\\*|<!--|--+|;+|%+).*");

    /** What it says with its value, when it begins as comments of other languages do. */
    Optional<String> comment(YamlDocument document, String group) {
        String value =
                document.find(Pointer.child(group, key))
                        .filter(YamlScalar.class::isInstance)
                        .map(node -> ((YamlScalar) node).text())
                        .orElse("");
        return COMMENT.matcher(key).matches()
                ? Optional.of((key.replaceFirst("^\\W+", "") + ": " + value).strip())
                : Optional.empty();
    }

    /** The key that is meant, when it can be told. */
    Optional<String> meant() {
        List<String> free =
                SchemaWords.keys(rule).stream().filter(name -> !written.contains(name)).toList();
        return free.stream()
                .filter(this::isSynonym)
                .findFirst()
                .or(() -> Similar.toKey(key, free))
                .or(this::onlyMissing);
    }

    private boolean isSynonym(String name) {
        JsonNode synonyms = rule.path("properties").path(name).path("synonyms");
        return synonyms.valueStream().anyMatch(word -> Similar.same(word.stringValue(), key));
    }

    /** Where one key is missing and one is unknown, they are likely the same. */
    private Optional<String> onlyMissing() {
        List<String> known = SchemaWords.keys(rule);
        List<String> missing =
                rule.path("required")
                        .valueStream()
                        .map(JsonNode::stringValue)
                        .filter(name -> !written.contains(name))
                        .toList();
        boolean alone = written.stream().filter(name -> !known.contains(name)).count() == 1;
        return alone && missing.size() == 1 && places.of(key).isEmpty()
                ? Optional.of(missing.get(0))
                : Optional.empty();
    }

    Message hint() {
        String all = "allowed: " + String.join(", ", SchemaWords.keys(rule));
        return meant().map(name -> Message.of("did you mean {}? " + all, name))
                .orElseGet(() -> Message.of(elsewhere().orElse("") + all));
    }

    private Optional<String> elsewhere() {
        Set<String> below = places.of(key);
        return below.isEmpty() || below.size() > MOST_PLACES
                ? Optional.empty()
                : Optional.of(
                        key
                                + " belongs "
                                + below.stream()
                                        .map(UnknownKey::where)
                                        .collect(Collectors.joining(" or "))
                                + "; here are ");
    }

    private static String where(String noun) {
        return noun.isEmpty() ? "in the first column, below no other key" : "below " + noun;
    }
}
