package io.github.letterwright.batch;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
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
            JsonMapper.builder(
                            JsonFactory.builder()
                                    .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                                    .build())
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

    /** Writes a manifest, or another value. */
    static void write(Object value, OutputStream out) throws IOException {
        try {
            JSON.writeValue(out, value);
            out.write('\n');
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    /** Writes a list of texts. */
    static void writeStrings(Collection<String> texts, OutputStream out) throws IOException {
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.writeStartArray();
            texts.forEach(json::writeString);
            json.writeEndArray();
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    /** The texts of a list; none when there is no such file, or somebody has changed it. */
    static List<String> strings(Path file) throws IOException {
        if (!Files.isRegularFile(file)) {
            return List.of();
        }
        try (InputStream in = Files.newInputStream(file)) {
            return List.of(JSON.readValue(in, String[].class));
        } catch (JacksonException | NullPointerException e) {
            return List.of();
        }
    }

    /**
     * The letters that an earlier run's manifest lists, as paths without an extension; none when
     * there is no such manifest, or somebody has changed it past reading.
     */
    static Set<String> stems(Path manifest) throws IOException {
        return new HashSet<>(
                ofLetters(
                        manifest,
                        letter ->
                                letter.outputs().stream()
                                        .flatMap(out -> OutputFormat.stem(out.path()).stream())));
    }

    /** What is wanted of its letters, likewise; letter by letter, since a set can be large. */
    static <T> List<T> ofLetters(Path manifest, Function<Manifest.Letter, Stream<T>> wanted)
            throws IOException {
        if (!Files.isRegularFile(manifest)) {
            return List.of();
        }
        try (InputStream in = Files.newInputStream(manifest);
                JsonParser json = JSON.createParser(in)) {
            return ofLetters(json, wanted);
        } catch (JacksonException e) {
            return List.of();
        }
    }

    private static <T> List<T> ofLetters(
            JsonParser json, Function<Manifest.Letter, Stream<T>> wanted) {
        json.nextToken();
        String key = json.nextName();
        while (key != null && !key.equals("letters")) {
            json.nextToken();
            json.skipChildren();
            key = json.nextName();
        }
        List<T> found = new ArrayList<>();
        json.nextToken();
        while (json.nextToken() == JsonToken.START_OBJECT) {
            wanted.apply(json.readValueAs(Manifest.Letter.class)).forEach(found::add);
        }
        return found;
    }
}
