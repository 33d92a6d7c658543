package io.github.letterwright.batch;

import io.github.letterwright.compose.EngineVersion;
import io.github.letterwright.read.Fingerprint;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Which Letterwright makes the letters: its version, for one that is not released the hash of its
 * own code, since two builds of it share their version, and the libraries that it was given.
 */
final class EngineBuild {

    private EngineBuild() {}

    /** A text that differs when the engine does. */
    static String id() {
        String libraries = EngineLibraries.making(EngineBuild.class.getClassLoader());
        return EngineVersion.OURS.endsWith("-SNAPSHOT")
                ? EngineVersion.OURS + " " + code() + " " + libraries
                : EngineVersion.OURS + " " + libraries;
    }

    /** A text that differs when what judges finished letters does. */
    static String judge() {
        return EngineLibraries.judging(EngineBuild.class.getClassLoader());
    }

    private static String code() {
        try {
            Path home =
                    Path.of(
                            EngineBuild.class
                                    .getProtectionDomain()
                                    .getCodeSource()
                                    .getLocation()
                                    .toURI());
            StringBuilder hashes = new StringBuilder();
            for (Path file : files(home)) {
                hashes.append(Fingerprint.of(file)).append('\n');
            }
            return Fingerprint.of(hashes.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("the engine cannot read its own code", e);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** A jar, or the folder of a build. */
    private static List<Path> files(Path home) throws IOException {
        try (Stream<Path> files = Files.walk(home)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
