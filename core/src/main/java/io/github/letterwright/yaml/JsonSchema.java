package io.github.letterwright.yaml;

import static java.util.stream.Collectors.toSet;

import com.networknt.schema.ExecutionContext;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.format.Format;
import io.github.letterwright.diagnostic.Diagnostic;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A JSON Schema (2020-12) that documents are held against. Formats are asserted; besides the
 * standard ones there is {@code date-or-month}, such as {@code 2014-12}. Immutable, thread-safe.
 */
public final class JsonSchema {

    private static final Dialect DIALECT =
            Dialect.builder(Dialects.getDraft202012())
                    .format(
                            new Format() {
                                @Override
                                public String getName() {
                                    return "date-or-month";
                                }

                                @Override
                                public boolean matches(ExecutionContext context, String value) {
                                    return IsoDate.isDateOrMonth(value);
                                }
                            })
                    .format(
                            new Format() {
                                @Override
                                public String getName() {
                                    return "date";
                                }

                                @Override
                                public boolean matches(ExecutionContext context, String value) {
                                    return IsoDate.isDate(value);
                                }
                            })
                    .build();

    private final JsonNode tree;
    private final Schema schema;
    private final KeyPlaces places;

    private JsonSchema(JsonNode tree) {
        this.tree = tree;
        this.places = new KeyPlaces(tree);
        this.schema =
                SchemaRegistry.withDialect(
                                DIALECT,
                                registry ->
                                        registry.schemaRegistryConfig(
                                                SchemaRegistryConfig.builder()
                                                        .formatAssertionsEnabled(true)
                                                        .build()))
                        .getSchema(tree);
        schema.initializeValidators();
    }

    /**
     * A schema on the class path.
     *
     * @param resource its absolute name, such as {@code
     *     letterwright/schema/review-case-1.schema.json}
     * @throws UncheckedIOException when it cannot be read
     */
    public static JsonSchema ofResource(String resource) {
        ClassLoader loader = JsonSchema.class.getClassLoader();
        try (InputStream in =
                Objects.requireNonNull(loader.getResourceAsStream(resource), resource)) {
            return new JsonSchema(JsonMapper.shared().readTree(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Everything that is wrong with a document, in the order of its lines: its {@linkplain
     * YamlDocument#problems() problems} and where it departs from the schema. Ids {@code LW105} to
     * {@code LW115}.
     */
    public List<Diagnostic> validate(YamlDocument document) {
        List<SchemaFault> faults =
                schema.validate(InstanceTree.of(document.root())).stream()
                        .map(error -> new SchemaFault(document, tree, places, error))
                        .filter(fault -> !document.isUnread(fault.pointer()))
                        .toList();
        Set<String> misspelt =
                faults.stream().flatMap(fault -> fault.meant().stream()).collect(toSet());
        Set<String> faultyValues = new HashSet<>();
        return Stream.concat(
                        document.problems().stream(),
                        faults.stream()
                                .filter(fault -> fault.lacks().filter(misspelt::contains).isEmpty())
                                .filter(
                                        f ->
                                                f.lacks().isEmpty()
                                                        || !document.isCutShort(f.pointer()))
                                .filter(f -> !f.isOfValue() || faultyValues.add(f.pointer()))
                                .map(SchemaFault::diagnostic))
                .sorted(Diagnostic.BY_PLACE)
                .toList();
    }
}
