package io.github.letterwright.batch;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/** Finds a JDK on this machine that is of another release than the one that runs. */
final class OtherJdk {

    /** Names the home of that JDK: a system property, or a variable of the environment. */
    static final String NAME = "LETTERWRIGHT_OTHER_JDK";

    private static final List<Path> FOLDERS =
            List.of(
                    Path.of("/usr/lib/jvm"),
                    Path.of("/opt"),
                    Path.of("/opt/java"),
                    Path.of("/Library/Java/JavaVirtualMachines"),
                    Path.of(System.getProperty("user.home"), ".jdks"),
                    Path.of(System.getProperty("user.home"), ".sdkman/candidates/java"));

    private OtherJdk() {}

    /** Its home: the one that is named, else the newest in the usual folders. */
    static Optional<Path> home() {
        Optional<String> named =
                Optional.ofNullable(System.getProperty(NAME)).or(() -> environment());
        return named.map(Path::of)
                .or(
                        () ->
                                FOLDERS.stream()
                                        .flatMap(OtherJdk::homesIn)
                                        .filter(OtherJdk::isOther)
                                        .max(Comparator.comparingInt(OtherJdk::release)));
    }

    private static Optional<String> environment() {
        return Optional.ofNullable(System.getenv(NAME));
    }

    private static Stream<Path> homesIn(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries
                    .flatMap(home -> Stream.of(home, home.resolve("Contents/Home")))
                    .toList()
                    .stream();
        } catch (IOException notThere) {
            return Stream.of();
        }
    }

    private static boolean isOther(Path home) {
        return Files.isExecutable(home.resolve("bin/java"))
                && release(home) >= 17
                && release(home) != Runtime.version().feature();
    }

    /** Its feature release, such as 21; 0 when that cannot be told. */
    private static int release(Path home) {
        Properties release = new Properties();
        try (Reader reader = Files.newBufferedReader(home.resolve("release"))) {
            release.load(reader);
        } catch (IOException untold) {
            return 0;
        }
        String version = release.getProperty("JAVA_VERSION", "0").replace("\"", "");
        return Integer.parseInt(version.split("\\D")[0]);
    }
}
