package io.github.letterwright.yaml;

import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.diagnostic.Message;
import io.github.letterwright.diagnostic.SourceLocation;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Says what to write where a field is missing, or is there without its value.
 *
 * @param pointer the field
 * @param wanted what the schema wants in it
 */
record AbsentValue(YamlDocument document, String pointer, SchemaWords wanted) {

    /** How the field is added to its group. */
    Message addition() {
        String field = Pointer.name(pointer);
        if (document.isJson()) {
            return Message.of("add {-}", "\"" + field + "\": …");
        }
        List<String> words = wanted.words();
        if (!words.isEmpty()) {
            String others =
                    words.size() > 1
                            ? ", or " + String.join(", or ", words.subList(1, words.size()))
                            : wanted.orKeys();
            return Message.of("add {-}" + others, field + ": " + words.get(0));
        }
        if (wanted.isList()) {
            return Message.of("add {-} and below it {-} for each entry", field + ":", entry());
        }
        if (wanted.isKeys()) {
            String keys = String.join(": …, ", wanted.mainKeys()) + ": …";
            return Message.of("add {-} and below it {-}", field + ":", keys);
        }
        return wanted.isNarrative()
                ? Message.of("add {-} and the text below it", field + ": |")
                : Message.of("add {-}", field + ": …");
    }

    /** How each entry of a list begins. */
    private String entry() {
        SchemaWords entry = wanted.entry();
        return "- " + (entry.isKeys() ? entry.mainKey() + ": …" : "…");
    }

    /** The field as a line of the text that a block of its group holds: it is indented too deep. */
    Optional<Diagnostic> swallowed() {
        String field = Pointer.name(pointer);
        int column = column();
        return lineInText(Pointer.parent(pointer), field)
                .map(
                        place ->
                                Diagnostic.error(
                                                "LW111",
                                                place,
                                                "the key {} is a part of the text above it",
                                                field)
                                        .withHint(
                                                column == 0
                                                        ? "begin it in the first column"
                                                        : "indent it by " + column + " spaces"));
    }

    /** Where a key begins a line of a block text, somewhere below a node. */
    private Optional<SourceLocation> lineInText(String pointer, String key) {
        return document.find(pointer).flatMap(node -> lineIn(node, key));
    }

    private Optional<SourceLocation> lineIn(YamlNode node, String key) {
        if (node instanceof YamlScalar scalar) {
            int at = ("\n" + scalar.text()).indexOf("\n" + key + ":");
            return scalar.style() == YamlScalar.Style.BLOCK && at >= 0
                    ? Optional.of(document.locate(scalar.pointer(), at, key.length()))
                    : Optional.empty();
        }
        return (node instanceof YamlMapping mapping
                        ? mapping.entries().values().stream()
                        : ((YamlSequence) node).items().stream())
                .flatMap(child -> lineIn(child, key).stream())
                .findFirst();
    }

    private int column() {
        return document.find(Pointer.parent(pointer))
                .filter(YamlMapping.class::isInstance)
                .map(YamlNode::location)
                .map(location -> location.column() - 1)
                .orElse(0);
    }

    /** Keys that belong below the empty field and stand beside it. */
    Optional<Diagnostic> besideIt() {
        List<SourceLocation> places = strays();
        if (places.isEmpty()) {
            return Optional.empty();
        }
        String field = Pointer.name(pointer);
        return Optional.of(
                Diagnostic.error(
                                "LW113",
                                places.get(0),
                                "this stands beside {}, not below it",
                                field)
                        .withHint(
                                places.size() == 1
                                        ? "indent it, and all that is below it, by 2 spaces more"
                                        : "indent it by 2 spaces more, and so all lines that belong"
                                                + " below {-}",
                                field)
                        .withRelated(places.subList(1, places.size())));
    }

    private List<SourceLocation> strays() {
        Optional<YamlNode> group = document.find(Pointer.parent(pointer));
        if (group.isEmpty() || !(group.get() instanceof YamlMapping mapping)) {
            return List.of();
        }
        SourceLocation own = document.locateKey(pointer);
        List<String> allowed = wanted.keysBelow();
        List<String> beside = SchemaWords.keys(wanted.around(pointer).rule());
        return mapping.keyLocations().entrySet().stream()
                .filter(entry -> allowed.contains(entry.getKey()))
                .filter(entry -> !beside.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .filter(place -> place.line() > own.line())
                .toList();
    }

    /**
     * What to write in the place of nothing.
     *
     * @param text the blanks, or the word for nothing, that stand there
     * @param required whether the line cannot be taken out
     */
    Message filling(String text, boolean required) {
        String written =
                text.isBlank() || !wanted.isText() ? "" : "; the word itself is written {}";
        String out = required ? "" : ", or take the line out";
        if (wanted.isList() && !document.isJson()) {
            return Message.of(
                    "write {-} for each entry on the lines below, and nothing behind the colon"
                            + out,
                    entry());
        }
        return wanted.isNarrative() && !document.isJson()
                ? Message.of("write {-} and the text below it" + out, Pointer.name(pointer) + ": |")
                : Message.of("write " + wanted.expected() + out + written, text);
    }
}
