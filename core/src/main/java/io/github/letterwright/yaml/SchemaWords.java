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
 */
record SchemaWords(JsonNode rule, JsonNode choice) {

    /** The part of a schema at a JSON Pointer. */
    static SchemaWords at(JsonNode schema, String place) {
        boolean branch = place.endsWith("/else") || place.endsWith("/then");
        return new SchemaWords(
                schema.at(place),
                branch ? schema.at(Pointer.parent(place)) : MissingNode.getInstance());
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
