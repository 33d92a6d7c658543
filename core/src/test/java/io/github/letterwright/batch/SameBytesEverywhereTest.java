package io.github.letterwright.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Example cases, rendered by JVMs that differ in all that must not matter. */
class SameBytesEverywhereTest {

    private static final Path EXAMPLES = Path.of("../examples/src/letters").toAbsolutePath();

    /** All of them with {@code -Dletterwright.everyCase=true}. */
    private static final boolean EVERY_CASE = Boolean.getBoolean("letterwright.everyCase");

    /** One without a date, one with long names, one in a house style. */
    private static final List<String> SOME =
            List.of(
                    "spine/minimal.yaml",
                    "upper-extremity/carpal-tunnel-release.yaml",
                    "harbor/shoulder-imaging.yaml");

    private static final Variation PLAIN = Variation.of("plain", 2);

    private static final List<Variation> OTHERS =
            List.of(
                    Variation.of(
                            "again, with all compilers of the JVM", 2, "-XX:TieredStopAtLevel=4"),
                    Variation.of("one thread", 1),
                    Variation.of("four threads, files the other way round", 4).reversedFiles(),
                    Variation.of("without veraPDF and Saxon", 2).bareClassPath(),
                    Variation.of(
                            "Turkish, Istanbul, ISO-8859-9",
                            2,
                            "-Duser.language=tr",
                            "-Duser.country=TR",
                            "-Duser.timezone=Europe/Istanbul",
                            "-Dfile.encoding=ISO-8859-9"),
                    Variation.of(
                            "Arabic of Egypt, Cairo, windows-1256",
                            2,
                            "-Duser.language=ar",
                            "-Duser.country=EG",
                            "-Duser.extensions=u-nu-arab",
                            "-Duser.timezone=Africa/Cairo",
                            "-Dfile.encoding=windows-1256"),
                    Variation.of(
                            "Thai with Thai digits, Kiritimati, US-ASCII",
                            2,
                            "-Duser.language=th",
                            "-Duser.country=TH",
                            "-Duser.variant=TH",
                            "-Duser.timezone=Pacific/Kiritimati",
                            "-Dfile.encoding=US-ASCII"),
                    Variation.of(
                            "Japanese with the imperial calendar, CRLF, windows-31j",
                            2,
                            "-Duser.language=ja",
                            "-Duser.country=JP",
                            "-Duser.variant=JP",
                            "-Dline.separator=\r\n",
                            "-Duser.timezone=Pacific/Pago_Pago",
                            "-Dfile.encoding=windows-31j"));

    @TempDir private Path folder;

    @Test
    void whateverTheMachineIsLikeEveryFileHasTheSameBytes() throws Exception {
        assertSame(OTHERS);
    }

    @Test
    void anotherJdkWritesTheSameBytes() throws Exception {
        Optional<Path> home = OtherJdk.home();
        assumeTrue(
                home.isPresent(),
                "SKIPPED: there is no second JDK; name one with " + OtherJdk.NAME);

        List<Variation> there = new ArrayList<>();
        for (Variation one : List.of(PLAIN, OTHERS.get(3), OTHERS.get(6))) {
            Variation on = one.on(home.get());
            String name = home.get().getFileName() + ", " + one.name();
            there.add(new Variation(name, on.home(), 1, on.reversed(), on.bare(), on.options()));
        }
        assertSame(there);
    }

    /** Two processes at a time. */
    private void assertSame(List<Variation> variations) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(2);
        try {
            Future<Map<String, String>> plain = pool.submit(() -> hashes(PLAIN, "plain"));
            Map<Variation, Future<Map<String, String>>> others = new LinkedHashMap<>();
            for (Variation one : variations) {
                others.put(one, pool.submit(() -> hashes(one, "v" + variations.indexOf(one))));
            }
            assertThat(plain.get()).hasSize(2 * (3 * cases().size() + 2));
            List<String> differences = new ArrayList<>();
            for (var other : others.entrySet()) {
                differences.addAll(differences(other.getKey(), plain.get(), other.getValue()));
            }
            assertThat(differences).isEmpty();
        } finally {
            pool.shutdownNow();
        }
    }

    private static List<String> differences(
            Variation variation, Map<String, String> plain, Future<Map<String, String>> other)
            throws ExecutionException, InterruptedException {
        Map<String, String> hashes = other.get();
        assertThat(hashes.keySet()).as(variation.name()).isEqualTo(plain.keySet());
        return plain.keySet().stream()
                .filter(file -> !plain.get(file).equals(hashes.get(file)))
                .map(file -> variation.name() + ": other bytes in " + file)
                .toList();
    }

    /** The hash of every file that a variation writes, from copies of the inputs of its own. */
    private Map<String, String> hashes(Variation variation, String name)
            throws IOException, InterruptedException {
        Path own = Files.createDirectories(folder.resolve(name));
        copy(EXAMPLES.resolve("packs"), own.resolve("packs"), all("packs"), variation.reversed());
        copy(EXAMPLES.resolve("cases"), own.resolve("cases"), cases(), variation.reversed());
        variation.run(own.resolve("cases"), own.resolve("packs"), own.resolve("letters"));
        return Sha256.ofFilesIn(own.resolve("letters"));
    }

    private static List<String> cases() throws IOException {
        return EVERY_CASE ? all("cases") : SOME;
    }

    private static List<String> all(String inputs) throws IOException {
        return List.copyOf(Sha256.ofFilesIn(EXAMPLES.resolve(inputs)).keySet());
    }

    private static void copy(Path from, Path to, List<String> files, boolean reversed)
            throws IOException {
        List<String> order = new ArrayList<>(files);
        if (reversed) {
            Collections.reverse(order);
        }
        for (String file : order) {
            Files.createDirectories(to.resolve(file).getParent());
            Files.copy(from.resolve(file), to.resolve(file));
        }
    }
}
