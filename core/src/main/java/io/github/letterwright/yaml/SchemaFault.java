package io.github.letterwright.yaml;

import com.networknt.schema.Error;
import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.diagnostic.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** One departure from a schema, said in the words of YAML and of the field. */
final class SchemaFault {

    private static final Set<String> ABOUT_KEYS =
            Set.of("required", "additionalProperties", "unevaluatedProperties", "propertyNames");

    private final YamlDocument document;
    private final Error error;
    private final String pointer;
    private final JsonNode rule;
    private final JsonNode choice;

    /**
     * A fault.
     *
     * @param schema the whole schema
     */
    SchemaFault(YamlDocument document, JsonNode schema, Error error) {
        this.document = document;
        this.error = error;
        this.pointer = error.getInstanceLocation().toString();
        String fragment = error.getSchemaLocation().getFragment().toString();
        String place = Pointer.parent(fragment);
        this.rule = schema.at(place);
        this.choice =
                place.endsWith("/else") || place.endsWith("/then")
                        ? schema.at(Pointer.parent(place))
                        : MissingNode.getInstance();
    }

    String pointer() {
        return pointer;
    }

    /** Whether the value itself is wrong, rather than the keys in it. */
    boolean isOfValue() {
        return !ABOUT_KEYS.contains(error.getKeyword());
    }

    /** The pointer of the field that is missing, when one is. */
    Optional<String> lacks() {
        return error.getKeyword().equals("required")
                ? Optional.of(Pointer.child(pointer, error.getProperty()))
                : Optional.empty();
    }

    /** The pointer of the field that an unknown key means, when it is like one. */
    Optional<String> meant() {
        return error.getKeyword().equals("additionalProperties")
                ? Similar.to(error.getProperty(), keys(rule))
                        .map(name -> Pointer.child(pointer, name))
                : Optional.empty();
    }

    Diagnostic diagnostic() {
        if (isOfValue() && isEmpty()) {
            return empty();
        }
        return switch (error.getKeyword()) {
            case "additionalProperties", "unevaluatedProperties" -> unknownKey();
            case "required" -> missing();
            case "type" -> wrongType();
            case "enum", "const" -> isScalar() ? unknownWord() : wrongType();
            case "format" -> badDate();
            default -> unusable();
        };
    }

    private boolean isScalar() {
        return error.getInstanceNode().isValueNode();
    }

    private boolean isEmpty() {
        JsonNode value = error.getInstanceNode();
        return value.isNull()
                || value.isString() && value.stringValue().isBlank()
                || value.isContainer() && value.isEmpty() && !error.getKeyword().equals("type");
    }

    private String noun() {
        return Pointer.noun(pointer);
    }

    private Optional<YamlNode> node() {
        return document.find(pointer);
    }

    private SourceLocation place() {
        return document.locate(pointer);
    }

    private Diagnostic empty() {
        SourceLocation place = isScalar() ? place() : document.locateKey(pointer);
        String entry = Pointer.isEntry(pointer) ? "an entry of " : "";
        return Diagnostic.error("LW113", place, entry + noun() + " is empty")
                .withHint("write " + expected() + ", or take the line out where it is optional");
    }

    private Diagnostic unknownKey() {
        String key = error.getProperty();
        SourceLocation place =
                node().filter(YamlMapping.class::isInstance)
                        .map(mapping -> ((YamlMapping) mapping).keyLocations().get(key))
                        .orElse(place());
        List<String> allowed = keys(rule);
        Diagnostic fault = Diagnostic.error("LW110", place, "unknown key {}" + in(), key);
        return Similar.to(key, allowed)
                .map(
                        name ->
                                fault.withHint(
                                        "did you mean {}? allowed: " + String.join(", ", allowed),
                                        name))
                .orElseGet(() -> fault.withHint("allowed: " + String.join(", ", allowed)));
    }

    private String in() {
        return pointer.isEmpty() ? "" : " in " + noun();
    }

    private static List<String> keys(JsonNode mapping) {
        return List.copyOf(mapping.path("properties").propertyNames());
    }

    private Diagnostic missing() {
        String field = error.getProperty();
        String where = pointer.isEmpty() ? "the file" : entryOrField();
        return Diagnostic.error("LW111", place(), where + " lacks the field " + field)
                .withHint("add " + field + ": …");
    }

    private String entryOrField() {
        return Pointer.isEntry(pointer) ? "an entry of " + noun() : noun();
    }

    private Diagnostic wrongType() {
        String what = pointer.isEmpty() ? "the file" : entryOrField();
        Diagnostic fault = Diagnostic.error("LW112", place(), what + " must be " + expected());
        if (isScalar() && rule.has("pattern") && rule.path("description").isString()) {
            return fault.withHint(rule.path("description").stringValue());
        }
        return expected().equals("a list")
                ? fault.withHint("write each entry on a line of its own, behind a dash")
                : fault;
    }

    private Diagnostic unknownWord() {
        List<String> allowed = words(rule);
        Diagnostic fault = Diagnostic.error("LW114", place(), "unknown " + noun() + " {}", text());
        String all = "allowed: " + String.join(", ", allowed) + orMapping();
        return Similar.to(text(), allowed)
                .map(word -> fault.withHint("did you mean {}? " + all, word))
                .orElseGet(() -> fault.withHint(all));
    }

    private static List<String> words(JsonNode rule) {
        List<String> words = new ArrayList<>();
        rule.path("enum").forEach(word -> words.add(word.asString()));
        if (rule.has("const")) {
            words.add(rule.get("const").asString());
        }
        return words;
    }

    private String text() {
        return node().filter(YamlScalar.class::isInstance)
                .map(scalar -> ((YamlScalar) scalar).text())
                .orElse("");
    }

    private Diagnostic badDate() {
        boolean month = rule.path("format").asString("").equals("date-or-month");
        return Diagnostic.error("LW115", place(), noun() + " is no date: {}", text())
                .withHint(
                        month
                                ? "write year-month-day, such as 2014-12-04, or year-month"
                                : "write year-month-day, such as 2014-12-04");
    }

    private Diagnostic unusable() {
        Diagnostic fault = Diagnostic.error("LW112", place(), "unusable " + noun() + " {}", text());
        JsonNode description = rule.path("description");
        return description.isString() ? fault.withHint(description.stringValue()) : fault;
    }

    /** What the schema wants here, such as {@code a list}. */
    private String expected() {
        List<String> words = words(choice.isMissingNode() ? rule : choice.path("else"));
        if (!words.isEmpty()) {
            return String.join(" or ", words) + orMapping();
        }
        String types = rule.path("type").toString();
        if (types.contains("string")) {
            return (rule.has("format") ? "a date" : "a text") + orMapping();
        }
        if (types.contains("integer")) {
            return "a whole number";
        }
        if (types.contains("boolean")) {
            return "true or false";
        }
        return types.contains("array") || rule.has("minItems") ? "a list" : "a mapping";
    }

    /** Where a mapping is the other choice of an {@code if}: which keys it takes. */
    private String orMapping() {
        return choice.isMissingNode()
                ? ""
                : ", or a mapping with " + String.join(" or ", keys(choice.path("then")));
    }
}
