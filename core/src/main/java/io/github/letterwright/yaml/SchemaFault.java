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
            case "type" -> isScalar() && wanted.rule().has("format") ? date().said() : wrongType();
            case "enum", "const" -> isScalar() ? unknownWord() : wrongType();
            case "format" -> date().said();
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
        AbsentValue value = new AbsentValue(document, pointer, wanted);
        return value.besideIt().orElseGet(() -> fault.withHint(value.filling(text(), isNeeded())));
    }

    /** Whether the line of the value cannot be taken out. */
    private boolean isNeeded() {
        return Pointer.isEntry(pointer)
                ? document.find(Pointer.parent(pointer))
                        .filter(YamlSequence.class::isInstance)
                        .filter(list -> ((YamlSequence) list).items().size() == 1)
                        .isPresent()
                : wanted.isRequired(pointer);
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
        Optional<String> comment = unknown().comment(document, pointer);
        if (comment.isPresent()) {
            return Diagnostic.error("LW110", place, "this line is no key and no comment")
                    .withHint("a comment is written {-}", "# " + comment.get());
        }
        return Diagnostic.error("LW110", place, "unknown key {}" + in(), key)
                .withHint(withOddCharacter(unknown().hint(), key));
    }

    private String in() {
        return pointer.isEmpty() ? "" : " in " + noun();
    }

    private Diagnostic missing() {
        String field = error.getProperty();
        String at = Pointer.child(pointer, field);
        AbsentValue value = new AbsentValue(document, at, SchemaWords.of(wanted.schema(), at));
        return value.swallowed()
                .orElseGet(
                        () ->
                                Diagnostic.error(
                                                "LW111",
                                                place(),
                                                what() + " lacks the field " + field)
                                        .withHint(value.addition()));
    }

    private Diagnostic wrongType() {
        WrongType type = new WrongType(document, pointer, wanted);
        String words =
                node().filter(type::isLostColon).isPresent()
                        ? "a key without its colon"
                        : what()
                                + " takes "
                                + expected()
                                + ", not "
                                + WrongType.given(error.getInstanceNode());
        Diagnostic fault = Diagnostic.error("LW112", place(), words);
        return isScalar() && !wanted.form().isEmpty()
                ? fault.withHint(wanted.form())
                : node().map(type::hint).map(fault::withHint).orElse(fault);
    }

    private String expected() {
        return pointer.isEmpty() && wanted.isKeys() ? "keys with values" : wanted.expected();
    }

    private Diagnostic unknownWord() {
        List<String> allowed = wanted.words();
        String first = text().split("\\s", 2)[0];
        if (wanted.keysBelow().contains(first)) {
            return lostColon(first);
        }
        Diagnostic fault = Diagnostic.error("LW114", place(), "unknown " + noun() + " {}", text());
        String all = String.join(", ", allowed) + wanted.orKeys();
        Message hint =
                Similar.to(text(), allowed)
                        .map(word -> Message.of("did you mean {}? allowed: " + all, word))
                        .orElseGet(() -> Message.of("allowed: " + wanted.explainedWords()));
        return fault.withHint(withOddCharacter(hint, text()));
    }

    private Diagnostic lostColon(String key) {
        String rest = text().substring(key.length()).strip();
        boolean list = rest.startsWith("- ");
        return Diagnostic.error("LW114", place(), "a key without its colon")
                .withHint(
                        list ? "write {-}, and leave the lines below it" : "write {-}",
                        (key + ": " + (list ? "" : rest)).strip());
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

    private DateFault date() {
        return new DateFault(document, pointer, wanted, text());
    }

    private Diagnostic unusable() {
        Diagnostic fault =
                error.getInstanceNode().isArray()
                        ? Diagnostic.error(
                                "LW112",
                                document.locateKey(pointer),
                                what() + " has " + error.getInstanceNode().size() + " entries")
                        : Diagnostic.error("LW112", place(), "unusable " + noun() + " {}", text());
        return wanted.form().isEmpty() ? fault : fault.withHint(wanted.form());
    }
}
