package io.github.letterwright.yaml;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * What a schema wants in one place, in words.
 *
 * @param rule the part of the schema that was departed from
 * @param choice the {@code if} that the rule is a branch of; missing when it is none
 * @param schema all of the schema
 */
record SchemaWords(JsonNode rule, JsonNode choice, JsonNode schema) {

    /** The part of a schema at a JSON Pointer. */
    static SchemaWords at(JsonNode schema, String place) {
        boolean branch = place.endsWith("/else") || place.endsWith("/then");
        return new SchemaWords(
                schema.at(place),
                branch ? schema.at(Pointer.parent(place)) : MissingNode.getInstance(),
                schema);
    }

    /** What is wanted of a value at a JSON Pointer of a document. */
    static SchemaWords of(JsonNode schema, String pointer) {
        SchemaWords words = new SchemaWords(schema, MissingNode.getInstance(), schema);
        for (String step : pointer.split("/")) {
            if (!step.isEmpty()) {
                words = words.below(step);
            }
        }
        return words;
    }

    private SchemaWords below(String step) {
        JsonNode of = choice.isMissingNode() ? rule : choice.path("then");
        return resolved(
                Pointer.isEntry("/" + step) ? of.path("items") : of.path("properties").path(step));
    }

    private SchemaWords resolved(JsonNode node) {
        String ref = node.path("$ref").asString("");
        JsonNode found = ref.startsWith("#") ? schema.at(ref.substring(1)) : node;
        return found.has("else")
                ? new SchemaWords(found.path("else"), found, schema)
                : new SchemaWords(found, MissingNode.getInstance(), schema);
    }

    /** What is wanted of the group that a value of a document stands in. */
    SchemaWords around(String pointer) {
        return of(schema, Pointer.parent(pointer));
    }

    /** Whether the group that a value stands in cannot do without it. */
    boolean isRequired(String pointer) {
        SchemaWords group = around(pointer);
        JsonNode of = group.choice().isMissingNode() ? group.rule() : group.choice().path("then");
        return of.path("required")
                .valueStream()
                .anyMatch(name -> name.stringValue().equals(Pointer.name(pointer)));
    }

    /** What is wanted of each entry of a list. */
    SchemaWords entry() {
        return resolved(rule.path("items"));
    }

    /** The keys that a group cannot do without; its first where it needs none. */
    List<String> mainKeys() {
        List<String> required =
                rule.path("required").valueStream().map(JsonNode::stringValue).toList();
        return required.isEmpty() ? keys(rule).stream().limit(1).toList() : required;
    }

    /** The first of them. */
    String mainKey() {
        return mainKeys().stream().findFirst().orElse("name");
    }

    boolean hasKey(String key) {
        return rule.path("properties").has(key);
    }

    /** The keys that may stand below the value. */
    List<String> keysBelow() {
        return keys(choice.isMissingNode() ? rule : choice.path("then"));
    }

    boolean isDate() {
        return rule.has("format");
    }

    /** Whether running text is wanted, which has a form with keys as well. */
    boolean isNarrative() {
        return isText() && !choice.isMissingNode();
    }

    /** The keys of a group of keys. */
    static List<String> keys(JsonNode rule) {
        return List.copyOf(rule.path("properties").propertyNames());
    }

    /** The fixed words; empty when there are none. */
    List<String> words() {
        JsonNode of = choice.isMissingNode() ? rule : choice.path("else");
        List<String> words = new ArrayList<>();
        of.path("enum").forEach(word -> words.add(word.asString()));
        if (of.has("const")) {
            words.add(of.get("const").asString());
        }
        return words;
    }

    /** The fixed words, each with what it means where the schema says that. */
    String explainedWords() {
        List<String> words = words();
        JsonNode meanings = rule.path("enumDescriptions");
        List<String> explained = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            String meaning = meanings.path(i).asString("");
            explained.add(words.get(i) + (meaning.isEmpty() ? "" : " (" + meaning + ")"));
        }
        return String.join(", ", explained) + orKeys();
    }

    /** What is wanted, such as {@code a list}. */
    String expected() {
        List<String> words = words();
        if (!words.isEmpty()) {
            return String.join(" or ", words) + orKeys();
        }
        String types = rule.path("type").toString();
        if (types.contains("string")) {
            return (rule.has("format") ? "a date" : "text") + orKeys();
        }
        if (types.contains("integer")) {
            return "a whole number";
        }
        if (types.contains("boolean")) {
            return "true or false";
        }
        return isList() ? "a list" : "keys below it";
    }

    boolean isText() {
        return expected().startsWith("text");
    }

    boolean isList() {
        return rule.path("type").toString().contains("array") || rule.has("minItems");
    }

    /** Whether keys with values are wanted, and nothing else. */
    boolean isKeys() {
        return expected().equals("keys below it");
    }

    /** Where keys are the other choice: which. */
    String orKeys() {
        if (choice.isMissingNode()) {
            return "";
        }
        List<String> keys = keys(choice.path("then"));
        return ", or below it the key" + (keys.size() > 1 ? "s " : " ") + String.join(" or ", keys);
    }

    /** How a value is to be written, when the schema says so. */
    String form() {
        return rule.path("errorMessage").asString("");
    }
}
