package io.github.letterwright.examples;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.opentest4j.TestAbortedException;

/** Programs that tests ask, and that a machine may not have. */
final class Programs {

    private Programs() {}

    /** Where a system property, {@code letterwright.<name>}, or else the PATH has it. */
    static Optional<Path> find(String name) {
        Stream<String> given = Stream.ofNullable(System.getProperty("letterwright." + name));
        Stream<String> onPath =
                Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                        .map(folder -> folder + File.separator + name);
        return Stream.concat(given, onPath).map(Path::of).filter(Files::isExecutable).findFirst();
    }

    /**
     * @throws TestAbortedException if it is missing, which skips the test
     * @throws AssertionError if it is missing in CI, which installs it
     */
    static Path require(String name, Map<String, String> environment) {
        return find(name).orElseThrow(() -> missing(name, environment));
    }

    private static RuntimeException missing(String name, Map<String, String> environment) {
        if ("true".equals(environment.get("CI"))) {
            throw new AssertionError(name + " is not installed, and CI=true");
        }
        return new TestAbortedException("SKIPPED: " + name + " is not installed");
    }
}
