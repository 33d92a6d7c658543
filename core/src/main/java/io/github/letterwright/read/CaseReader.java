package io.github.letterwright.read;

import io.github.letterwright.diagnostic.Ceiling;
import io.github.letterwright.diagnostic.Checked;
import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.diagnostic.SourceLocation;
import io.github.letterwright.yaml.JsonSchema;
import io.github.letterwright.yaml.YamlDocument;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Reads case descriptions, {@code review-case/1}, and tells everything that is wrong with one, with
 * ids {@code LW100} to {@code LW122}. Thread-safe.
 */
public final class CaseReader {

    /** Compiled when the first case is read; where nothing has changed, none is. */
    private static final class Schema {

        private static final JsonSchema CASE =
                JsonSchema.ofResource("letterwright/schema/review-case-1.schema.json");
    }

    private CaseReader() {}

    /** A reader. */
    public static CaseReader create() {
        return new CaseReader();
    }

    /** Reads a file, {@code .yaml}, {@code .yml} or {@code .json}, in UTF-8. */
    public Checked<CaseFile> read(Path file) {
        return bytes(file).then(bytes -> read(name(file), bytes));
    }

    private static String name(Path file) {
        return file.toString().replace('\\', '/');
    }

    /**
     * The bytes of a file that is to be read later; of one that is too long, as many as tell it.
     */
    public static Checked<byte[]> bytes(Path file) {
        String name = name(file);
        try (InputStream in = Files.newInputStream(file)) {
            return Checked.of(in.readNBytes(YamlDocument.MAX_BYTES + 1));
        } catch (IOException e) {
            return Checked.failed(
                    Diagnostic.error(
                                    "LW100", SourceLocation.ofFile(name), "the file cannot be read")
                            .withHint("look whether it is there, is a file, and may be read"));
        }
    }

    /**
     * Reads a text: JSON when it begins with a brace, else YAML. Diagnostics call it {@code
     * case.json} or {@code case.yaml}.
     */
    public Checked<CaseFile> read(String text) {
        String name = text.stripLeading().startsWith("{") ? "case.json" : "case.yaml";
        return read(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads bytes in UTF-8.
     *
     * <p>At most {@value Ceiling#MOST} things are told of it.
     *
     * @param name what diagnostics call them; when it ends in {@code .json} they are read as JSON
     */
    public Checked<CaseFile> read(String name, byte[] bytes) {
        Checked<CaseFile> read = map(name, bytes);
        List<Diagnostic> told =
                read.diagnostics().stream().map(CaseReader::withoutPlacesOnItsLine).toList();
        return new Checked<>(read.value(), Ceiling.over(name, told));
    }

    /** They tell a fault from what follows of it; who reads the fault sees its line already. */
    private static Diagnostic withoutPlacesOnItsLine(Diagnostic fault) {
        return fault.withRelated(
                fault.related().stream()
                        .filter(place -> place.line() != fault.location().line())
                        .toList());
    }

    private Checked<CaseFile> map(String name, byte[] bytes) {
        return YamlDocument.parse(name, bytes, Schema.CASE)
                .then(
                        document ->
                                new CaseMapping(document, Schema.CASE.validate(document))
                                        .map()
                                        .map(
                                                reviewCase ->
                                                        new CaseFile(
                                                                name,
                                                                reviewCase,
                                                                new DocumentLocations(document),
                                                                Fingerprint.of(bytes))));
    }
}
