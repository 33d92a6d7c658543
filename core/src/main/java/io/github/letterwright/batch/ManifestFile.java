package io.github.letterwright.batch;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** A {@link Manifest} as JSON: keys in a fixed order, a line feed on every platform. */
final class ManifestFile {

    static final String NAME = "manifest.json";

    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .defaultPrettyPrinter(
                            new DefaultPrettyPrinter()
                                    .withObjectIndenter(new DefaultIndenter("  ", "\n"))
                                    .withArrayIndenter(new DefaultIndenter("  ", "\n")))
                    .changeDefaultPropertyInclusion(
                            all -> all.withValueInclusion(JsonInclude.Include.NON_ABSENT))
                    .build();

    private ManifestFile() {}

    static void write(Manifest manifest, OutputStream out) throws IOException {
        out.write(JSON.writeValueAsBytes(manifest));
        out.write('\n');
    }

    /**
     * The paths of the files that an earlier run's manifest lists; none when there is no such
     * manifest, or somebody has changed it past reading.
     */
    static List<String> outputs(Path manifest) throws IOException {
        return ofLetters(manifest, l -> l.outputs().stream().map(Manifest.Output::path));
    }

    /** What is wanted of its letters, likewise; letter by letter, since a set can be large. */
    static <T> List<T> ofLetters(Path manifest, Function<Manifest.Letter, Stream<T>> wanted)
            throws IOException {
        List<T> found = new ArrayList<>();
        if (!Files.isRegularFile(manifest)) {
            return found;
        }
        try (JsonParser json = JSON.createParser(Files.newInputStream(manifest))) {
            json.nextToken();
            String key = json.nextName();
            while (key != null && !key.equals("letters")) {
                json.nextToken();
                json.skipChildren();
                key = json.nextName();
            }
            json.nextToken();
            while (json.nextToken() == JsonToken.START_OBJECT) {
                wanted.apply(json.readValueAs(Manifest.Letter.class)).forEach(found::add);
            }
        } catch (JacksonException e) {
            return List.of();
        }
        return found;
    }
}
