package io.github.letterwright.batch;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Kills runs at random moments; {@code -Dletterwright.kills=1000} does it more often. */
class KilledRunTest {

    private static final int KILLS = Integer.getInteger("letterwright.kills", 25);
    private static final Path EXAMPLES = Path.of("..", "examples", "src", "letters", "cases");

    @TempDir private Path folder;

    @Test
    void noFileIsEverInPartUnderItsNameAndTheNextRunRepairs() throws Exception {
        Path before = copy("before", "spine");
        Path after = copy("after", "spine", "upper-extremity");
        for (Path file :
                cases(after).stream().filter(f -> f.toString().contains("spine")).toList()) {
            Files.writeString(
                    file,
                    Files.readString(file).replace("decision: upheld", "decision: overturned"));
        }
        Files.writeString(after.resolve("spine/minimal.yaml"), "schema: review-case/1\n");
        Map<String, Set<String>> sound = new TreeMap<>();
        TreeMap<String, String> cleanBefore = clean(before, sound);
        TreeMap<String, String> cleanAfter = clean(after, sound);
        assertThat(cleanBefore).isNotEqualTo(cleanAfter);

        Path output = folder.resolve("killed").resolve("letters");
        Files.createDirectories(output);
        Random random = new Random(7);
        int unfinished = 0;
        int withManifest = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            killSomeWhere(EndlessRendering.start(output, before, after), random);
            assertThat(output.resolveSibling("log.txt")).isEmptyFile();
            check(output.resolve("parties"), sound);
            unfinished += Files.exists(output.resolve("parties/" + SetFolder.UNFINISHED)) ? 1 : 0;
            withManifest += Files.exists(output.resolve("parties/manifest.json")) ? 1 : 0;
        }

        assertThat(unfinished).as("runs that were killed in their midst").isPositive();
        assertThat(withManifest).as("runs that were not").isPositive();
        EndlessRendering.renderer(before, output).render();
        assertThat(SetFiles.of(output)).isEqualTo(cleanBefore);
        EndlessRendering.renderer(after, output).render();
        assertThat(SetFiles.of(output)).isEqualTo(cleanAfter);
    }

    /** In the first folder, which is slow, or in one of the next. */
    private static void killSomeWhere(Process process, Random random) throws Exception {
        try (BufferedReader turns = process.inputReader()) {
            if (random.nextInt(4) == 0) {
                process.waitFor(random.nextInt(200, 2000), MILLISECONDS);
            } else {
                turns.readLine();
                process.waitFor(random.nextInt(400), MILLISECONDS);
            }
            process.destroyForcibly().waitFor();
        }
    }

    private Path copy(String name, String... examples) throws Exception {
        Path target = folder.resolve(name);
        for (String example : examples) {
            for (Path file : cases(EXAMPLES.resolve(example))) {
                SetFiles.write(
                        target.resolve(example).resolve(file.getFileName()),
                        Files.readString(file));
            }
        }
        return target;
    }

    private static List<Path> cases(Path root) throws Exception {
        try (Stream<Path> walk = Files.walk(root)) {
            return walk.filter(Files::isRegularFile).toList();
        }
    }

    private TreeMap<String, String> clean(Path cases, Map<String, Set<String>> sound) {
        Path output = folder.resolve("clean-" + cases.getFileName());
        EndlessRendering.renderer(cases, output).render();
        TreeMap<String, String> files = SetFiles.of(output);
        SetFiles.of(output.resolve("parties"))
                .forEach(
                        (path, text) ->
                                sound.computeIfAbsent(path, it -> new HashSet<>()).add(text));
        return files;
    }

    private static void check(Path set, Map<String, Set<String>> sound) throws Exception {
        if (!Files.exists(set)) {
            return;
        }
        TreeMap<String, String> files = SetFiles.finalOnes(set);
        for (Map.Entry<String, String> file : files.entrySet()) {
            byte[] bytes = file.getValue().getBytes(StandardCharsets.ISO_8859_1);
            checkWhole(file.getKey(), file.getValue(), bytes);
            assertThat(sound.get(file.getKey())).as(file.getKey()).contains(file.getValue());
        }
        if (files.containsKey("manifest.json")) {
            assertThat(files).containsKey("index.html");
            assertThat(hashes(files)).isEqualTo(listed(files.get("manifest.json")));
        }
    }

    private static void checkWhole(String path, String text, byte[] bytes) throws Exception {
        if (path.endsWith(".pdf")) {
            assertThat(text).startsWith("%PDF-").endsWith("%%EOF\n");
            Loader.loadPDF(bytes).close();
        } else if (path.endsWith(".html")) {
            assertThat(text).endsWith("</html>\n");
            var documents = DocumentBuilderFactory.newInstance().newDocumentBuilder();
            documents.parse(new ByteArrayInputStream(bytes));
        } else {
            assertThat(path).isEqualTo("manifest.json");
        }
    }

    private static TreeMap<String, String> hashes(Map<String, String> files) throws Exception {
        TreeMap<String, String> hashes = new TreeMap<>();
        for (Map.Entry<String, String> file : files.entrySet()) {
            byte[] bytes = file.getValue().getBytes(StandardCharsets.ISO_8859_1);
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            hashes.put(file.getKey(), HexFormat.of().formatHex(hash));
        }
        hashes.keySet().removeAll(Set.of("manifest.json", "index.html"));
        return hashes;
    }

    private static TreeMap<String, String> listed(String manifest) {
        TreeMap<String, String> listed = new TreeMap<>();
        byte[] bytes = manifest.getBytes(StandardCharsets.ISO_8859_1);
        for (JsonNode letter : JsonMapper.shared().readTree(bytes).get("letters")) {
            for (JsonNode output : letter.get("outputs")) {
                listed.put(output.get("path").asString(), output.get("sha256").asString());
            }
        }
        return listed;
    }
}
