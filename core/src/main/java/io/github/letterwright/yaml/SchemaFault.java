package io.github.letterwright.yaml;

import com.networknt.schema.Error;
import io.github.letterwright.diagnostic.CodePoint;
import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.diagnostic.Message;
import io.github.letterwright.diagnostic.SourceLocation;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** One departure from a schema, said in the words of YAML and of the field. */
final class SchemaFault {

    private static final Set<String> ABOUT_KEYS =
            Set.of("required", "additionalProperties", "unevaluatedProperties", "propertyNames");

    private final YamlDocument document;
    private final Error error;
    private final String pointer;
    private final SchemaWords wanted;
    private final KeyPlaces places;

    /**
     * A fault.
     *
     * @param schema the whole schema
     */
    SchemaFault(YamlDocument document, JsonNode schema, KeyPlaces places, Error error) {
        this.document = document;
        this.error = error;
        this.places = places;
        this.pointer = error.getInstanceLocation().toString();
        String fragment = error.getSchemaLocation().getFragment().toString();
        this.wanted = SchemaWords.at(schema, Pointer.parent(fragment));
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
                ? unknown().meant().map(name -> Pointer.child(pointer, name))
                : Optional.empty();
    }

    Diagnostic diagnostic() {
        if (isOfValue() && isEmpty()) {
            return empty();
        }
        return switch (error.getKeyword()) {
            case "additionalProperties", "unevaluatedProperties" -> unknownKey();
            case "required" -> missing();
            case "type" -> isScalar() && wanted.rule().has("format") ? badDate() : wrongType();
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

    private String what() {
        if (pointer.isEmpty()) {
            return "the file";
        }
        return Pointer.isEntry(pointer) ? "an entry of " + noun() : noun();
    }

    private Optional<YamlNode> node() {
        return document.find(pointer);
    }

    private SourceLocation place() {
        return document.locate(pointer);
    }

    private Diagnostic empty() {
        SourceLocation place = isScalar() ? place() : document.locateKey(pointer);
        Diagnostic fault = Diagnostic.error("LW113", place, what() + " is empty");
        if (pointer.isEmpty()) {
            return fault.withHint("write its first line, schema: …, and so on");
        }
        String written =
                text().isBlank() || !wanted.isText() ? "" : "; the word itself is written {}";
        return fault.withHint(
                "write "
                        + wanted.expected()
                        + ", or take the line out where it is optional"
                        + written,
                text());
    }

    private UnknownKey unknown() {
        Set<String> written =
                node().filter(YamlMapping.class::isInstance)
                        .map(mapping -> ((YamlMapping) mapping).entries().keySet())
                        .orElse(Set.of());
        return new UnknownKey(error.getProperty(), wanted.rule(), written, places);
    }

    private Diagnostic unknownKey() {
        String key = error.getProperty();
        SourceLocation place =
                node().filter(YamlMapping.class::isInstance)
                        .map(mapping -> ((YamlMapping) mapping).keyLocations().get(key))
                        .orElse(place());
        return Diagnostic.error("LW110", place, "unknown key {}" + in(), key)
                .withHint(withOddCharacter(unknown().hint(), key));
    }

    private String in() {
        return pointer.isEmpty() ? "" : " in " + noun();
    }

    private Diagnostic missing() {
        String field = error.getProperty();
        return Diagnostic.error("LW111", place(), what() + " lacks the field " + field)
                .withHint("add " + field + ": …");
    }

    private Diagnostic wrongType() {
        Diagnostic fault =
                Diagnostic.error(
                        "LW112", place(), what() + " takes " + expected() + ", not " + given());
        if (isScalar() && !wanted.form().isEmpty()) {
            return fault.withHint(wanted.form());
        }
        if (wanted.isList()) {
            return isScalar()
                    ? fault.withHint(
                            "write each entry on a line of its own, behind a dash and a space: {-}",
                            "- " + Quotation.entry(text()))
                    : fault.withHint(
                            "write a dash and a space before its first key, and indent the others like it");
        }
        if (wanted.isKeys()) {
            return fault.withHint(keysHint());
        }
        String text =
                isScalar() || !wanted.isText() ? "" : " behind the colon, or on the lines below |";
        return fault.withHint("write " + wanted.expected() + text);
    }

    private String expected() {
        return pointer.isEmpty() && wanted.isKeys() ? "keys with values" : wanted.expected();
    }

    private String keysHint() {
        List<String> keys = SchemaWords.keys(wanted.rule());
        String which =
                keys.isEmpty()
                        ? "name: value"
                        : keys.get(0) + ": …" + (keys.size() > 1 ? ", " + keys.get(1) + ": …" : "");
        if (pointer.isEmpty()) {
            return "begin each line with a key: " + which;
        }
        return Pointer.isEntry(pointer)
                ? "write keys behind the dash: " + which
                : "write keys on the lines below, indented: " + which;
    }

    private String given() {
        JsonNode value = error.getInstanceNode();
        if (value.isArray()) {
            return "a list";
        }
        if (value.isObject()) {
            return "keys";
        }
        if (value.isNumber()) {
            return "a number";
        }
        return value.isBoolean() ? "true or false" : "text";
    }

    private Diagnostic unknownWord() {
        List<String> allowed = wanted.words();
        Diagnostic fault = Diagnostic.error("LW114", place(), "unknown " + noun() + " {}", text());
        String all = String.join(", ", allowed) + wanted.orKeys();
        Message hint =
                Similar.to(text(), allowed)
                        .map(word -> Message.of("did you mean {}? allowed: " + all, word))
                        .orElseGet(() -> Message.of("allowed: " + wanted.explainedWords()));
        return fault.withHint(withOddCharacter(hint, text()));
    }

    /** Names a character that looks like a Latin letter, or like nothing, and is not. */
    private static Message withOddCharacter(Message hint, String written) {
        return written.codePoints()
                .filter(character -> character > 0x7f)
                .mapToObj(CodePoint::name)
                .findFirst()
                .map(
                        name ->
                                new Message(
                                        hint.pattern() + "; it has " + name + " in it",
                                        hint.quotes()))
                .orElse(hint);
    }

    private String text() {
        return node().filter(YamlScalar.class::isInstance)
                .map(scalar -> ((YamlScalar) scalar).text())
                .orElse("");
    }

    private Diagnostic badDate() {
        boolean month = wanted.rule().path("format").asString("").equals("date-or-month");
        Message hint = DateHint.of(text(), month);
        return Diagnostic.error("LW115", place(), noun() + " is no date: {}", text())
                .withHint(hint);
    }

    private Diagnostic unusable() {
        Diagnostic fault = Diagnostic.error("LW112", place(), "unusable " + noun() + " {}", text());
        return wanted.form().isEmpty() ? fault : fault.withHint(wanted.form());
    }
}
