package io.github.letterwright.preview;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.letterwright.batch.BatchRenderer;
import io.github.letterwright.view.Audience;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A project of its own, and a preview of it that is asked over the network. */
final class PreviewProject implements AutoCloseable {

    /** Long enough for a busy machine; nothing here waits for it to pass. */
    private static final long PATIENCE_MILLIS = 15_000;

    private static final long QUIET_MILLIS = 400;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** What the terminal says of faults, of all previews. */
    static final List<String> SAID = new CopyOnWriteArrayList<>();

    final Path root;
    final Path cases;
    final Path packs;
    private final HttpClient client = HttpClient.newHttpClient();
    private final Preview preview;

    private PreviewProject(Path root, List<Audience> audiences) throws IOException {
        this.root = root;
        cases = root.resolve("cases");
        packs = root.resolve("packs");
        preview = Preview.start(settings(root, audiences));
    }

    static Preview.Settings settings(Path root, List<Audience> audiences) {
        return new Preview.Settings(
                BatchRenderer.builder()
                        .casesDirectory(root.resolve("cases"))
                        .packsDirectory(root.resolve("packs"))
                        .drafts(),
                root,
                root.resolve("cases"),
                root.resolve("packs"),
                root.resolve("approved"),
                audiences,
                0,
                Editor.VS_CODE,
                (words, fault) -> SAID.add(words));
    }

    /** A preview of three cases: a, b/one of the pack house, and b/two of its child. */
    static PreviewProject start(Path folder) throws IOException {
        Path root = folder.toRealPath();
        lay(root);
        return of(root);
    }

    /** A preview of what is there. */
    static PreviewProject of(Path root) throws IOException {
        return new PreviewProject(root, List.of(Audience.values()));
    }

    /** Lays the files down. */
    static void lay(Path root) throws IOException {
        Path fixture = Path.of("src/test/resources/preview");
        try (Stream<Path> files = Files.walk(fixture)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = root.resolve(fixture.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    URI uri(String path) {
        return URI.create(preview.address()).resolve(path);
    }

    /** As if a part of the preview had failed. */
    void fail(Throwable fault) {
        preview.faults().note(fault);
    }

    int port() {
        return uri("/").getPort();
    }

    HttpResponse<byte[]> get(String path) {
        return send(HttpRequest.newBuilder(uri(path)));
    }

    HttpResponse<byte[]> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What is told from now on. */
    InputStream events(String query) {
        try {
            HttpRequest request = HttpRequest.newBuilder(uri("/api/events" + query)).build();
            return client.send(request, HttpResponse.BodyHandlers.ofInputStream()).body();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    JsonNode json(String path) {
        HttpResponse<byte[]> response = get(path);
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        return JSON.readTree(response.body());
    }

    String text(String path) {
        HttpResponse<byte[]> response = get(path);
        assertThat(response.statusCode()).as(path).isEqualTo(200);
        return new String(response.body(), java.nio.charset.StandardCharsets.UTF_8);
    }

    JsonNode letter(String stem) {
        return json("/api/letter?stem=" + stem);
    }

    /** The ids of what is wrong with a letter. */
    List<String> ids(String stem) {
        return letter(stem)
                .get("diagnostics")
                .valueStream()
                .map(it -> it.get("id").asString())
                .toList();
    }

    JsonNode entry(String stem) {
        return json("/api/set")
                .get("letters")
                .valueStream()
                .filter(letter -> letter.get("stem").asString().equals(stem))
                .findFirst()
                .orElseThrow();
    }

    /** The revision of each letter, when all are made. */
    Map<String, Long> revisions() {
        await("all letters are made", () -> json("/api/set").get("waiting").asInt() == 0);
        Map<String, Long> revisions = new TreeMap<>();
        json("/api/set")
                .get("letters")
                .forEach(
                        it ->
                                revisions.put(
                                        it.get("stem").asString(), it.get("revision").asLong()));
        return revisions;
    }

    /** A step that changes files. */
    interface Step {
        void run() throws IOException;
    }

    /** Holds that letters are made anew, and no others are. */
    void expectMadeAnew(Step step, String... stems) throws IOException {
        Map<String, Long> before = revisions();
        step.run();
        Set<String> expected = new TreeSet<>(Set.of(stems));
        await(expected + " are made anew", () -> changed(before).containsAll(expected));
        quiet();
        assertThat(changed(before)).isEqualTo(expected);
    }

    /** The letters that are new, gone, or made anew. */
    private Set<String> changed(Map<String, Long> before) {
        Map<String, Long> now = revisions();
        Set<String> all = new TreeSet<>(before.keySet());
        all.addAll(now.keySet());
        all.removeIf(stem -> before.getOrDefault(stem, -1L).equals(now.getOrDefault(stem, -1L)));
        return all;
    }

    /** Long enough for what should not happen. */
    static void quiet() {
        try {
            Thread.sleep(QUIET_MILLIS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static void await(String what, BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE_MILLIS * 1_000_000;
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).as("in time: " + what).isLessThan(end);
            try {
                Thread.sleep(10);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** Writes a file as it is after a change. */
    void change(Path file, String old, String fresh) throws IOException {
        String text = Files.readString(file);
        assertThat(text).contains(old);
        Files.writeString(file, text.replace(old, fresh));
    }

    @Override
    public void close() {
        preview.close();
    }

    /** Settings for a second preview of these files, at the same address. */
    Preview.Settings sameAgain() {
        Preview.Settings first = settings(root, List.of(Audience.values()));
        return new Preview.Settings(
                first.drafts(),
                first.base(),
                first.cases(),
                first.packs(),
                first.approved(),
                first.audiences(),
                port(),
                first.editor(),
                first.terminal());
    }
}
