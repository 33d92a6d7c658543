package io.github.letterwright.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.letterwright.model.Guideline;
import io.github.letterwright.model.PartialDate;
import io.github.letterwright.model.ReviewCase;
import io.github.letterwright.model.Text;
import io.github.letterwright.yaml.YamlDocument;
import io.github.letterwright.yaml.YamlMapping;
import io.github.letterwright.yaml.YamlNode;
import io.github.letterwright.yaml.YamlSequence;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Holds the schema and the records against each other, through a file that has everything. */
class SchemaAndRecordsTest {

    private static final Path EVERYTHING =
            Path.of("src/test/resources/cases-right/everything.yaml");

    private final Set<String> empty = new TreeSet<>();
    private final Set<String> filled = new TreeSet<>();

    @Test
    void theFileHasEveryPropertyOfTheSchema() throws IOException {
        Set<String> listed = new TreeSet<>();
        collectProperties(schema(), listed);
        Set<String> written = new TreeSet<>();
        collectKeys(
                YamlDocument.parse("everything.yaml", Files.readAllBytes(EVERYTHING))
                        .orThrow()
                        .root(),
                written);

        assertThat(written).containsAll(listed);
    }

    @Test
    void everyComponentOfTheRecordsIsFilledFromTheFile() throws ReflectiveOperationException {
        ReviewCase read = CaseReader.create().read(EVERYTHING).orThrow().reviewCase();

        visit("case", read);

        empty.removeAll(filled);
        assertThat(empty).isEmpty();
    }

    @Test
    void everyPropertyOfTheSchemaIsExplained() throws IOException {
        Set<String> silent = new TreeSet<>();
        collectSilent(schema(), silent);

        assertThat(silent).isEmpty();
    }

    private static JsonNode schema() throws IOException {
        try (InputStream in =
                CaseReader.class.getResourceAsStream(
                        "/letterwright/schema/review-case-1.schema.json")) {
            return JsonMapper.shared().readTree(in.readAllBytes());
        }
    }

    private static void collectProperties(JsonNode node, Set<String> into) {
        into.addAll(node.path("properties").propertyNames());
        node.forEach(child -> collectProperties(child, into));
    }

    private static void collectSilent(JsonNode node, Set<String> into) {
        node.path("properties")
                .forEachEntry(
                        (name, property) -> {
                            boolean shared =
                                    property.path("$ref").asString("").endsWith("/address");
                            if (!shared
                                    && (!property.has("title") || !property.has("description"))) {
                                into.add(name);
                            }
                        });
        node.forEach(child -> collectSilent(child, into));
    }

    private static void collectKeys(YamlNode node, Set<String> into) {
        if (node instanceof YamlMapping mapping) {
            into.addAll(mapping.entries().keySet());
            mapping.entries().values().forEach(child -> collectKeys(child, into));
        } else if (node instanceof YamlSequence sequence) {
            sequence.items().forEach(child -> collectKeys(child, into));
        }
    }

    private void visit(String name, Object value) throws ReflectiveOperationException {
        if (value instanceof Optional<?> optional) {
            note(name, optional.isEmpty());
            if (optional.isPresent()) {
                visit(name, optional.get());
            }
        } else if (value instanceof OptionalInt number) {
            note(name, number.isEmpty());
        } else if (value instanceof Map<?, ?> map) {
            note(name, map.isEmpty());
        } else if (value instanceof Collection<?> all) {
            note(name, all.isEmpty());
            for (Object one : all) {
                visit(name, one);
            }
        } else if (value instanceof Text text) {
            note(name, text.source().isEmpty());
        } else if (value instanceof Record fields
                && !(value instanceof PartialDate)
                && value != Guideline.NONE) {
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                visit(
                        value.getClass().getSimpleName() + "." + component.getName(),
                        component.getAccessor().invoke(fields));
            }
        }
    }

    private void note(String name, boolean isEmpty) {
        (isEmpty ? empty : filled).add(name);
    }
}
