package io.github.letterwright.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.stream.Stream;

/** What stands in the folder of a set. */
final class SetFiles {

    private SetFiles() {}

    /** The content of each file below a folder, a byte a char, by its path. */
    static TreeMap<String, String> of(Path root) {
        TreeMap<String, String> contents = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(root)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                contents.put(
                        Places.slashed(root.relativize(file)),
                        Files.readString(file, StandardCharsets.ISO_8859_1));
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return contents;
    }

    /** Without what a run that was killed leaves, which has names of its own. */
    static TreeMap<String, String> finalOnes(Path root) {
        TreeMap<String, String> files = of(root);
        files.keySet().removeIf(SetFiles::isLeftOver);
        return files;
    }

    private static boolean isLeftOver(String path) {
        return WholeFile.isAside(Path.of(path)) || path.endsWith(SetFolder.UNFINISHED);
    }

    /** Copies a case of a resource, changed. */
    static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** A sound case. */
    static String sound() {
        try (var in = SetFiles.class.getResourceAsStream("/batch/therapy.yaml")) {
            assertThat(in).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
