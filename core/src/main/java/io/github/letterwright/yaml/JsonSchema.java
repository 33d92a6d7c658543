package io.github.letterwright.yaml;

import static java.util.stream.Collectors.toSet;

import com.networknt.schema.ExecutionContext;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.dialect.Dialect;
import com.networknt.schema.dialect.Dialects;
import com.networknt.schema.format.Format;
import com.networknt.schema.keyword.NonValidationKeyword;
import io.github.letterwright.diagnostic.Diagnostic;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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
                    // For editors, and for our own messages: they assert nothing.
                    .keyword(new NonValidationKeyword("synonyms"))
                    .keyword(new NonValidationKeyword("errorMessage"))
                    .keyword(new NonValidationKeyword("enumDescriptions"))
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

    /** One key around the whole file, as programs write it: all that is missing stands below. */
    private Optional<Diagnostic> wrapped(YamlDocument document) {
        if (!(document.root() instanceof YamlMapping root) || root.entries().size() != 1) {
            return Optional.empty();
        }
        String key = root.entries().keySet().iterator().next();
        boolean holdsAll =
                root.entries().get(key) instanceof YamlMapping below
                        && !tree.path("properties").has(key)
                        && below.entries().keySet().stream()
                                        .filter(tree.path("properties")::has)
                                        .count()
                                > 2;
        String hint =
                document.isJson()
                        ? "take it out with its colon, its { and the } that ends it"
                        : "take this line out, and begin the keys below it in the first column, with"
                                + " all lines moved by as much";
        return holdsAll
                ? Optional.of(
                        Diagnostic.error(
                                        "LW110",
                                        root.keyLocations().get(key),
                                        "the key {} stands around all keys of the file",
                                        key)
                                .withHint(hint))
                : Optional.empty();
    }

    /** The keys of its documents, and the first line of each where the schema fixes it. */
    Vocabulary vocabulary() {
        JsonNode first = tree.path("properties").path("schema").path("const");
        return new Vocabulary(
                places.keys(), first.isMissingNode() ? "" : "schema: " + first.asString());
    }

    /**
     * Everything that is wrong with a document, in the order of its lines: its {@linkplain
     * YamlDocument#problems() problems} and where it departs from the schema. Ids {@code LW105} to
     * {@code LW115}.
     */
    public List<Diagnostic> validate(YamlDocument document) {
        Optional<Diagnostic> wrapped = wrapped(document);
        if (wrapped.isPresent()) {
            return List.of(wrapped.get());
        }
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
