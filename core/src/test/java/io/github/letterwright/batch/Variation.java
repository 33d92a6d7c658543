package io.github.letterwright.batch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * A way to run {@link RenderMain}.
 *
 * @param name what is different in it
 * @param home of the JDK
 * @param threads how many letters are made at once
 * @param reversed whether files come into their folders in the opposite order
 * @param bare whether the class path has only what users have: no veraPDF, hence no Saxon
 * @param options of the JVM
 */
record Variation(
        String name, Path home, int threads, boolean reversed, boolean bare, List<String> options) {

    private static final List<String> TEST_LIBRARIES =
            List.of("verapdf", "saxon", "rhino", "assertj", "archunit", "junit");

    static final Path RUNNING = Path.of(System.getProperty("java.home"));

    static Variation of(String name, int threads, String... options) {
        return new Variation(name, RUNNING, threads, false, false, List.of(options));
    }

    Variation on(Path jdk) {
        return new Variation(name, jdk, threads, reversed, bare, options);
    }

    Variation reversedFiles() {
        return new Variation(name, home, threads, true, bare, options);
    }

    Variation bareClassPath() {
        return new Variation(name, home, threads, reversed, true, options);
    }

    /** Renders in a process whose working folder is the one above the output. */
    void run(Path cases, Path packs, Path output) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(home.resolve("bin/java").toString());
        command.addAll(List.of("-Xmx256m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
        command.addAll(options);
        command.addAll(List.of("-cp", classPath(), RenderMain.class.getName()));
        for (Path folder : List.of(cases, packs, output)) {
            command.add(folder.toString());
        }
        command.add(Integer.toString(threads));
        Path log = output.resolveSibling("log.txt");
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().putAll(Map.of("LC_ALL", "C", "TZ", "Asia/Kolkata"));
        builder.directory(output.getParent().toFile()).redirectErrorStream(true);
        await(builder.redirectOutput(log.toFile()).start(), log);
    }

    private void await(Process process, Path log) throws IOException, InterruptedException {
        try {
            boolean ended = process.waitFor(10, TimeUnit.MINUTES);
            if (!ended || process.exitValue() != 0) {
                String said = Files.readString(log, StandardCharsets.ISO_8859_1);
                throw new AssertionError(name + " renders nothing: " + said);
            }
        } finally {
            process.destroyForcibly();
        }
    }

    private String classPath() {
        String all =
                System.getProperty(
                        "surefire.test.class.path", System.getProperty("java.class.path"));
        String separator = System.getProperty("path.separator");
        return Arrays.stream(all.split(separator))
                .filter(entry -> !bare || TEST_LIBRARIES.stream().noneMatch(entry::contains))
                .collect(Collectors.joining(separator));
    }
}
