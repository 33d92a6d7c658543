package io.github.letterwright.batch;

import io.github.letterwright.read.Fingerprint;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Files that one run writes for the next: JSON under a first line that is its hash. One that is
 * damaged, or of another shape, is as good as none.
 */
final class NoteFile {

    private static final JsonMapper JSON =
            JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    private NoteFile() {}

    static <T> Optional<T> read(Path file, Class<T> type) {
        try {
            String[] parts = Files.readString(file).split("\n", 2);
            byte[] json = parts[parts.length - 1].getBytes(StandardCharsets.UTF_8);
            return parts[0].equals(Fingerprint.of(json))
                    ? Optional.of(JSON.readValue(json, type))
                    : Optional.empty();
        } catch (IOException | JacksonException e) {
            return Optional.empty();
        }
    }

    /** Writes a file and the folder that it needs; or none, where it cannot be written. */
    static void write(Path file, Object value) {
        Path aside = file.resolveSibling(file.getFileName() + ".part");
        try {
            Files.createDirectories(file.getParent());
            byte[] json = JSON.writeValueAsBytes(value);
            Files.writeString(
                    aside, Fingerprint.of(json) + "\n" + new String(json, StandardCharsets.UTF_8));
            Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            forget(file);
        }
    }

    /** Deletes a file. One that stays is held against what it speaks of, like any other. */
    static void forget(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            return;
        }
    }
}
