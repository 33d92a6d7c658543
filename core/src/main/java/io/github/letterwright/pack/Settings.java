package io.github.letterwright.pack;

import io.github.letterwright.yaml.YamlMapping;
import io.github.letterwright.yaml.YamlNode;
import io.github.letterwright.yaml.YamlScalar;
import io.github.letterwright.yaml.YamlSequence;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads values out of a mapping that its schema has found sound.
 *
 * @param mapping the mapping
 */
record Settings(YamlMapping mapping) {

    /** A value of any kind. */
    Optional<YamlNode> node(String key) {
        return Optional.ofNullable(mapping.entries().get(key));
    }

    /** A text. */
    Optional<String> text(String key) {
        return node(key).map(Settings::text);
    }

    /** A text that the schema requires, or that was found to be there. */
    String requiredText(String key) {
        return text(key).orElseThrow(() -> new IllegalStateException("no " + key));
    }

    /** A whole number that the schema requires. */
    int requiredNumber(String key) {
        return Integer.parseInt(requiredText(key));
    }

    /** A truth value; false when it is absent. */
    boolean flag(String key) {
        return text(key).filter("true"::equals).isPresent();
    }

    /** A mapping. */
    Optional<Settings> inner(String key) {
        return node(key).map(Settings::of);
    }

    /** The entries of a list; none when it is absent. */
    List<YamlNode> list(String key) {
        return node(key).map(node -> ((YamlSequence) node).items()).orElse(List.of());
    }

    /** A list of texts. */
    List<String> texts(String key) {
        return list(key).stream().map(Settings::text).toList();
    }

    /** The values of a mapping, each read, in their order; none when it is absent. */
    <T> Map<String, T> map(String key, Function<YamlNode, T> read) {
        Map<String, T> values = new LinkedHashMap<>();
        inner(key)
                .ifPresent(
                        inner ->
                                inner.mapping()
                                        .entries()
                                        .forEach(
                                                (name, node) ->
                                                        values.put(name, read.apply(node))));
        return values;
    }

    /** The text of a scalar. */
    static String text(YamlNode node) {
        return ((YamlScalar) node).text();
    }

    /** A mapping. */
    static Settings of(YamlNode node) {
        return new Settings((YamlMapping) node);
    }
}
