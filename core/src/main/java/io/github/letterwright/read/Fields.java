package io.github.letterwright.read;

import io.github.letterwright.diagnostic.SourceLocation;
import io.github.letterwright.model.Narrative;
import io.github.letterwright.model.PartialDate;
import io.github.letterwright.model.Text;
import io.github.letterwright.model.Word;
import io.github.letterwright.yaml.YamlDocument;
import io.github.letterwright.yaml.YamlMapping;
import io.github.letterwright.yaml.YamlNode;
import io.github.letterwright.yaml.YamlScalar;
import io.github.letterwright.yaml.YamlSequence;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The fields of one mapping. What is missing or wrong was told by the schema and is left out here.
 */
final class Fields {

    private static final Text NO_TEXT = Text.parse("");

    private final YamlDocument document;
    private final TextTraps texts;
    private final String pointer;

    Fields(YamlDocument document, TextTraps texts, String pointer) {
        this.document = document;
        this.texts = texts;
        this.pointer = pointer;
    }

    /** Where a field stands. */
    SourceLocation place(String name) {
        return document.locate(pointer + "/" + name);
    }

    /** Where a field's key stands. */
    SourceLocation keyPlace(String name) {
        return document.locateKey(pointer + "/" + name);
    }

    /** The names of all fields, known or not. */
    Set<String> names() {
        return entries().keySet();
    }

    private Map<String, YamlNode> entries() {
        return document.find(pointer)
                .filter(YamlMapping.class::isInstance)
                .map(node -> ((YamlMapping) node).entries())
                .orElse(Map.of());
    }

    private Optional<YamlNode> node(String name) {
        return Optional.ofNullable(entries().get(name));
    }

    /** A fixed word, an id or a name: no free text. */
    Optional<String> string(String name) {
        return node(name)
                .filter(YamlScalar.class::isInstance)
                .map(node -> ((YamlScalar) node).text());
    }

    Optional<Text> text(String name) {
        return node(name).map(texts::read);
    }

    Text requiredText(String name) {
        return text(name).orElse(NO_TEXT);
    }

    List<Text> texts(String name) {
        return texts.readList(list(name));
    }

    Narrative narrative(String name) {
        Optional<Fields> mapping = mapping(name).filter(Fields::hasKeys);
        return mapping.isPresent()
                ? new Narrative(mapping.get().requiredText("markdown"), Narrative.Format.MARKDOWN)
                : new Narrative(requiredText(name), Narrative.Format.VERBATIM);
    }

    /** Whether this may be meant as a mapping: a colon in running text makes a key of words. */
    private boolean hasKeys() {
        return names().stream().noneMatch(name -> name.strip().contains(" "));
    }

    Optional<LocalDate> date(String name) {
        return string(name).flatMap(text -> parsed(text, LocalDate::parse));
    }

    Optional<PartialDate> partialDate(String name) {
        return string(name).flatMap(Fields::parsedDate);
    }

    List<PartialDate> partialDates(String name) {
        return list(name).stream()
                .filter(YamlScalar.class::isInstance)
                .flatMap(node -> parsedDate(((YamlScalar) node).text()).stream())
                .toList();
    }

    private static Optional<PartialDate> parsedDate(String text) {
        return parsed(text, LocalDate::parse)
                .map(PartialDate::of)
                .or(() -> parsed(text, YearMonth::parse).map(PartialDate::of));
    }

    private static <T> Optional<T> parsed(String text, Function<String, T> parser) {
        try {
            return Optional.of(parser.apply(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    <E extends Enum<E> & Word> Optional<E> word(String name, Class<E> type) {
        return string(name).flatMap(word -> Word.find(type, word));
    }

    Optional<Fields> mapping(String name) {
        return node(name).filter(YamlMapping.class::isInstance).map(this::fields);
    }

    List<Fields> mappings(String name) {
        return list(name).stream().map(this::fields).toList();
    }

    /** All fields as texts, by name. */
    Map<String, Text> allTexts() {
        Map<String, Text> all = new LinkedHashMap<>();
        entries().forEach((name, node) -> all.put(name, texts.read(node)));
        return all;
    }

    /** All fields as fixed words, by name. */
    Map<String, String> allStrings() {
        Map<String, String> all = new LinkedHashMap<>();
        names().forEach(name -> string(name).ifPresent(word -> all.put(name, word)));
        return all;
    }

    private Fields fields(YamlNode node) {
        return new Fields(document, texts, node.pointer());
    }

    private List<YamlNode> list(String name) {
        return node(name)
                .filter(YamlSequence.class::isInstance)
                .map(node -> ((YamlSequence) node).items())
                .orElse(List.of());
    }
}
