package io.github.letterwright.diagnostic;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lines of the files that diagnostics speak of; each file is read once. Not thread-safe. */
final class SourceLines {

    private final Map<String, List<String>> files = new HashMap<>();

    /** The line of a place; empty when it names none, or its file cannot be read. */
    Optional<String> at(SourceLocation location) {
        if (location.line() == 0) {
            return Optional.empty();
        }
        List<String> lines = files.computeIfAbsent(location.file(), SourceLines::read);
        return location.line() <= lines.size()
                ? Optional.of(lines.get(location.line() - 1))
                : Optional.empty();
    }

    private static List<String> read(String file) {
        try {
            byte[] bytes = Files.readAllBytes(Path.of(file));
            return new String(bytes, StandardCharsets.UTF_8)
                    .replaceFirst("^\uFEFF", "")
                    .lines()
                    .toList();
        } catch (IOException | InvalidPathException e) {
            return List.of();
        }
    }
}
