package io.github.letterwright.yaml;

import java.math.BigInteger;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A document as a validator takes it. Only what can be nothing else is a number or a truth value:
 * whole numbers without leading zeros, and {@code true} and {@code false}.
 */
final class InstanceTree {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int MAX_DIGITS = 18;

    /** What programs write for nothing, and no author as a text. */
    private static final Set<String> NOTHING = Set.of("null", "Null", "NULL", "~");

    private InstanceTree() {}

    static JsonNode of(YamlNode node) {
        if (node instanceof YamlMapping mapping) {
            ObjectNode object = NODES.objectNode();
            mapping.entries().forEach((key, value) -> object.set(key, of(value)));
            return object;
        }
        if (node instanceof YamlSequence sequence) {
            ArrayNode array = NODES.arrayNode();
            sequence.items().forEach(item -> array.add(of(item)));
            return array;
        }
        return scalar((YamlScalar) node);
    }

    private static JsonNode scalar(YamlScalar scalar) {
        String text = scalar.text();
        if (scalar.style() != YamlScalar.Style.PLAIN) {
            return NODES.stringNode(text);
        }
        if (text.isEmpty() || NOTHING.contains(text)) {
            return NODES.nullNode();
        }
        if (text.equals("true") || text.equals("false")) {
            return NODES.booleanNode(text.equals("true"));
        }
        return text.length() <= MAX_DIGITS && text.matches("-?(0|[1-9][0-9]*)")
                ? NODES.numberNode(new BigInteger(text))
                : NODES.stringNode(text);
    }
}
