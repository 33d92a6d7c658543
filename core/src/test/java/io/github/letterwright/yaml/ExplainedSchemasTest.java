package io.github.letterwright.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Editors explain the files from their schemas: every field, in completion and hover. */
class ExplainedSchemasTest {

    private static final Path FOLDER = Path.of("src/main/resources/letterwright/schema");
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDialect(
                    Dialects.getDraft202012(),
                    registry ->
                            registry.schemaRegistryConfig(
                                    SchemaRegistryConfig.builder()
                                            .formatAssertionsEnabled(true)
                                            .build()));

    private final List<String> faults = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(strings = {"review-case-1", "pack", "language"})
    void everyFieldHasATitleADescriptionAndSoundExamples(String name) throws IOException {
        JsonNode schema = read(name);

        visit(schema, "", schema);

        assertThat(faults).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"review-case-1", "pack", "language"})
    void everyFixedWordIsExplained(String name) throws IOException {
        List<String> silent = new ArrayList<>();

        collectSilent(read(name), silent);

        assertThat(silent).isEmpty();
    }

    private static JsonNode read(String name) throws IOException {
        return JsonMapper.shared()
                .readTree(Files.readString(FOLDER.resolve(name + ".schema.json")));
    }

    private void visit(JsonNode node, String path, JsonNode schema) {
        node.path("properties")
                .forEachEntry((name, property) -> check(path + "/" + name, property, schema));
        if (node.isContainer()) {
            node.propertyStream()
                    .forEach(child -> visit(child.getValue(), path + "/" + child.getKey(), schema));
        }
    }

    private void check(String path, JsonNode property, JsonNode schema) {
        for (String word : List.of("title", "description")) {
            if (property.path(word).asString("").isBlank()) {
                faults.add(path + " has no " + word);
            }
        }
        if (property.path("examples").isEmpty()) {
            faults.add(path + " has no example");
        }
        ObjectNode alone = (ObjectNode) property.deepCopy();
        alone.set("$defs", schema.path("$defs"));
        for (JsonNode example : property.path("examples")) {
            REGISTRY.getSchema(alone)
                    .validate(example)
                    .forEach(error -> faults.add(path + ": " + example + " " + error.getMessage()));
        }
    }

    private static void collectSilent(JsonNode node, List<String> silent) {
        int meanings = node.path("enumDescriptions").size();
        if (node.path("enum").isArray() && node.path("enum").size() != meanings) {
            silent.add(node.path("enum").toString());
        }
        if (node.isContainer()) {
            node.forEach(child -> collectSilent(child, silent));
        }
    }
}
