package io.github.letterwright.yaml;

import io.github.letterwright.diagnostic.Message;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * Says how a value is written that stands there in another form: text, a list, or keys.
 *
 * @param pointer where it stands
 * @param wanted what the schema wants there
 */
record WrongType(YamlDocument document, String pointer, SchemaWords wanted) {

    private static final String DASHED =
            "write each entry on a line of its own, behind a dash and a space: ";
    private static final int MOST_SHOWN = 4;
    private static final int MOST_CHARS = 45;

    /** What a value is, in words. */
    static String given(JsonNode value) {
        if (value.isArray()) {
            return "a list";
        }
        if (value.isObject()) {
            return "keys";
        }
        if (value.isNumber()) {
            return "a number";
        }
        if (value.isString() && value.stringValue().matches("\\d+[.,]\\d+")) {
            return "a fraction";
        }
        return value.isBoolean() ? "true or false" : "text";
    }

    Message hint(YamlNode node) {
        if (wanted.isList()) {
            return node instanceof YamlScalar scalar ? entries(scalar) : dashes(node);
        }
        if (wanted.isKeys()) {
            return node instanceof YamlSequence list ? group(list) : keys(node);
        }
        return wanted.isText() ? text(node) : Message.of("write " + wanted.expected());
    }

    /** What a text is as a list: an entry for each of its lines. */
    private Message entries(YamlScalar scalar) {
        SchemaWords entry = wanted.entry();
        List<String> lines = lines(scalar);
        if (entry.isKeys()) {
            return Message.of(
                    DASHED + "{-}", "- " + entry.mainKey() + ": " + Quotation.entry(lines.get(0)));
        }
        boolean several = lines.size() > 1;
        List<String> parts =
                several ? lines : Arrays.stream(scalar.text().split("\\s*[,;]\\s+")).toList();
        boolean commas =
                !several
                        && parts.size() > 1
                        && isShort(scalar.text())
                        && parts.stream().allMatch(this::isEntry);
        if (!several && !commas) {
            return Message.of(DASHED + "{-}", "- " + Quotation.entry(scalar.text()));
        }
        String hint = DASHED + gaps(parts.size());
        List<String> shown = parts.stream().map(line -> "- " + Quotation.entry(line)).toList();
        return several || entry.isDate()
                ? new Message(hint, shown)
                : new Message(
                        hint + "; or, if it is one entry, {-}",
                        Stream.concat(shown.stream(), Stream.of("- " + scalar.text())).toList());
    }

    private static String gaps(int count) {
        return Stream.generate(() -> "{-}").limit(count).collect(Collectors.joining(" and "));
    }

    /** Of a longer text, the commas are more likely its own. */
    private boolean isShort(String text) {
        return wanted.entry().isDate() || text.length() <= MOST_CHARS;
    }

    /** Whether what stands between commas may be an entry: a date, or some words. */
    private boolean isEntry(String part) {
        return wanted.entry().isDate()
                ? part.matches("[\\d./-]+")
                : part.matches("[\\p{L} .'&-]{3,40}");
    }

    private List<String> lines(YamlScalar scalar) {
        List<String> lines =
                scalar.style() == YamlScalar.Style.BLOCK
                        ? scalar.text().lines().toList()
                        : document.linesOf(scalar);
        return lines.stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .limit(MOST_SHOWN)
                .toList();
    }

    /** Entries that have names in place of dashes, or the keys of one entry. */
    private Message dashes(YamlNode node) {
        Optional<String> name =
                node instanceof YamlMapping mapping
                                && mapping.entries().values().stream()
                                        .allMatch(YamlMapping.class::isInstance)
                        ? mapping.entries().entrySet().stream().map(Map.Entry::getKey).findFirst()
                        : Optional.empty();
        if (name.isPresent()) {
            return wanted.entry().hasKey("id")
                    ? Message.of(
                            "write {-} in place of {-}, and likewise in each entry",
                            "- id: " + name.get(),
                            name.get() + ":")
                    : Message.of(
                            "write a dash and a space before the first key of each entry, and take"
                                    + " {-} out",
                            name.get() + ":");
        }
        return Message.of(
                "write a dash and a space before its first key, and indent the others like it");
    }

    private Message group(YamlSequence list) {
        boolean json = document.isJson();
        String marks = json ? "take [ and ] out" : "take its dash out";
        boolean keys = list.items().stream().allMatch(YamlMapping.class::isInstance);
        if (!keys) {
            return keys(list);
        }
        if (list.items().size() > 1) {
            return Message.of("there can be one: keep one entry, and " + marks);
        }
        return Message.of(json ? marks : marks + "; its keys begin in one column");
    }

    private Message keys(YamlNode node) {
        List<String> keys = SchemaWords.keys(wanted.rule());
        if (node instanceof YamlScalar scalar && isLostColon(node)) {
            String key = scalar.text().split("\\s", 2)[0];
            String value = scalar.text().substring(key.length()).strip();
            return Message.of("write {-}", (key + ": " + value).strip());
        }
        String which =
                keys.isEmpty()
                        ? "name: value"
                        : keys.get(0) + ": …" + (keys.size() > 1 ? ", " + keys.get(1) + ": …" : "");
        if (pointer.isEmpty()) {
            return Message.of("begin each line with a key: " + which);
        }
        return Message.of(
                (Pointer.isEntry(pointer)
                                ? "write keys behind the dash: "
                                : "write keys on the lines below, indented: ")
                        + which);
    }

    /** Whether a text stands where keys are wanted, and is one that has lost its colon. */
    boolean isLostColon(YamlNode node) {
        return wanted.isKeys()
                && node instanceof YamlScalar scalar
                && wanted.hasKey(scalar.text().split("\\s", 2)[0]);
    }

    private Message text(YamlNode node) {
        String key = Pointer.name(pointer);
        if (Pointer.isEntry(pointer)) {
            return joined(node)
                    .map(
                            text ->
                                    Message.of(
                                            "write the text alone behind the dash: {-}",
                                            "- " + text))
                    .orElseGet(() -> Message.of("write the text alone behind the dash"));
        }
        if (node instanceof YamlSequence list && list.items().size() > 1 && wanted.isNarrative()) {
            return document.isJson()
                    ? Message.of("write one text in quotation marks")
                    : Message.of(
                            "write {-} and all of the text below it, without the dashes",
                            key + ": |");
        }
        return onlyText(node)
                .filter(text -> !document.isJson())
                .map(text -> Message.of("write {-} on one line", key + ": " + text))
                .orElseGet(() -> Message.of("write one text behind the colon"));
    }

    /** All texts of keys in a row. */
    private static Optional<String> joined(YamlNode node) {
        return node instanceof YamlMapping mapping
                        && mapping.entries().values().stream()
                                .allMatch(YamlScalar.class::isInstance)
                ? Optional.of(
                        mapping.entries().values().stream()
                                .map(value -> ((YamlScalar) value).text())
                                .collect(Collectors.joining(", ")))
                : onlyText(node);
    }

    /** The text of a list, or of keys, that has one. */
    private static Optional<String> onlyText(YamlNode node) {
        List<YamlNode> values =
                node instanceof YamlSequence list
                        ? list.items()
                        : node instanceof YamlMapping mapping
                                ? List.copyOf(mapping.entries().values())
                                : List.of();
        return values.size() == 1 && values.get(0) instanceof YamlScalar scalar
                ? Optional.of(scalar.text())
                : Optional.empty();
    }
}
