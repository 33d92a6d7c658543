package io.github.letterwright.yaml;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Below which keys of a schema a key may stand. */
final class KeyPlaces {

    private static final String DEFINITION = "#";

    private final JsonNode schema;
    private final Map<String, Set<String>> places = new HashMap<>();

    KeyPlaces(JsonNode schema) {
        this.schema = schema;
        walk(schema, "", 0);
    }

    /** Such as {@code case}; {@code the first column} for a key of the file's own. */
    Set<String> of(String key) {
        return places.getOrDefault(key, Set.of());
    }

    /** All keys. */
    Set<String> keys() {
        return Set.copyOf(places.keySet());
    }

    private void walk(JsonNode node, String noun, int depth) {
        JsonNode rule = resolved(node);
        if (depth > Tree.MAX_DEPTH) {
            return;
        }
        rule.path("properties")
                .forEachEntry(
                        (name, property) -> {
                            places.computeIfAbsent(name, key -> new LinkedHashSet<>()).add(noun);
                            walk(property, name, depth + 1);
                        });
        if (rule.has("items")) {
            walk(rule.get("items"), noun, depth + 1);
        }
        if (rule.has("then")) {
            walk(rule.get("then"), noun, depth + 1);
        }
    }

    private JsonNode resolved(JsonNode node) {
        String ref = node.path("$ref").asString("");
        return ref.startsWith(DEFINITION) ? schema.at(ref.substring(1)) : node;
    }
}
