package io.github.letterwright.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Three cases and two packs, rendered once; and whose letters are made again. */
abstract class RenderedOnce {

    static final String NOTICES = "<section><h2>Notices</h2><p>Write to us.</p></section>";

    @TempDir Path folder;

    @BeforeEach
    void renderOnce() throws IOException {
        SetFiles.write(file("cases/a.yaml"), SetFiles.sound());
        SetFiles.write(file("cases/sub/b.yaml"), numbered(SetFiles.sound(), 43));
        SetFiles.write(
                file("cases/h.yaml"),
                numbered(SetFiles.sound(), 44).replace("imr-final-determination", "harbor"));
        SetFiles.write(file("packs/harbor/pack.yaml"), "extends: pier\n");
        SetFiles.write(file("packs/pier/pack.yaml"), "extends: imr-final-determination\n");
        SetFiles.write(file("packs/pier/sections/notices.ftlh"), NOTICES);
        assertThat(render()).containsExactly("a", "h", "sub/b");
    }

    BatchRenderer.Builder renderer() {
        return BatchRenderer.builder()
                .casesDirectory(file("cases"))
                .packsDirectory(file("packs"))
                .outputDirectory(file("letters"));
    }

    Set<String> render() throws IOException {
        return render(renderer());
    }

    /** Runs, and says whose letters were written anew, though they may have the same bytes. */
    Set<String> render(BatchRenderer.Builder renderer) throws IOException {
        TreeMap<Path, FileTime> before = new TreeMap<>();
        for (Path note : notes()) {
            Files.setLastModifiedTime(note, FileTime.from(Instant.EPOCH));
            before.put(note, Files.getLastModifiedTime(note));
        }
        BatchReport report = report(renderer);
        Set<String> made = new TreeSet<>();
        for (Path note : notes()) {
            if (!Files.getLastModifiedTime(note).equals(before.get(note))) {
                made.add(
                        Files.readString(note)
                                .replaceFirst("(?s).*?\"source\":\"(.*?)[.]yaml\".*", "$1"));
            }
        }
        assertThat(report.errors()).isZero();
        return made;
    }

    List<String> letters() throws IOException {
        Path set = file("letters/parties");
        try (Stream<Path> files = Files.walk(set)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> Places.slashed(set.relativize(file)))
                    .filter(path -> !path.equals("index.html") && !path.equals("manifest.json"))
                    .sorted()
                    .toList();
        }
    }

    List<Path> notes() throws IOException {
        Path all = folder.resolve(".letterwright-letters");
        if (!Files.isDirectory(all)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(all)) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
        }
    }

    void change(String path, UnaryOperator<String> change) throws IOException {
        String text = Files.readString(file(path));
        String changed = change.apply(text);
        assertThat(changed).isNotEqualTo(text);
        Files.writeString(file(path), changed);
    }

    Path file(String path) {
        return folder.resolve(path);
    }

    static String numbered(String text, int number) {
        return text.replace("0000042", "00000" + number);
    }

    static BatchReport report(BatchRenderer.Builder renderer) {
        return renderer.build().render();
    }
}
