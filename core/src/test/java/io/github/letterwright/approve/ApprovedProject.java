package io.github.letterwright.approve;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.letterwright.batch.BatchRenderer;
import io.github.letterwright.pack.TemplatePacks;
import io.github.letterwright.view.Audience;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Two cases and a pack, whose letters are rendered and can be approved. */
abstract class ApprovedProject {

    static final String NOTICES =
            "<section><h2>Notices</h2><p>Call ${organization.shortName} within 30 days.</p></section>";

    @TempDir Path folder;

    @BeforeEach
    void twoCasesAndAPack() throws IOException {
        write("cases/a.yaml", sound().replace("0000042", "0000043"));
        write("cases/sub/b.yaml", sound());
        write("packs/harbor/pack.yaml", "extends: imr-final-determination\n");
        write("packs/harbor/sections/notices.ftlh", NOTICES);
        render();
    }

    int lineOf(String words) throws IOException {
        List<String> lines = Files.readAllLines(folder.resolve("approved/parties/a.txt"));
        return 1
                + lines.indexOf(
                        lines.stream()
                                .filter(it -> it.startsWith(words))
                                .findFirst()
                                .orElseThrow());
    }

    List<String> told() throws IOException {
        return told("cases");
    }

    List<String> told(String cases) throws IOException {
        return ApprovalDiagnostics.of(approval(cases).compare()).stream()
                .map(it -> it.toString().replace(folder + "/", ""))
                .toList();
    }

    Approval approval() {
        return approval("cases");
    }

    Approval approval(String cases) {
        return Approval.of(
                        folder.resolve("approved"),
                        folder.resolve(cases),
                        folder.resolve("letters"),
                        List.of(Audience.PARTIES))
                .with(TemplatePacks.in(folder.resolve("packs")), Optional.of("harbor"));
    }

    void deleteLetters() throws IOException {
        Files.move(folder.resolve("letters"), folder.resolve("earlier"));
        Files.move(folder.resolve(".letterwright-letters"), folder.resolve(".earlier"));
    }

    void render() {
        render("cases");
    }

    void render(String cases) {
        assertThat(
                        BatchRenderer.builder()
                                .casesDirectory(folder.resolve(cases))
                                .packsDirectory(folder.resolve("packs"))
                                .pack("harbor")
                                .outputDirectory(folder.resolve("letters"))
                                .build()
                                .render()
                                .errors())
                .isZero();
    }

    void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    static String sound() throws IOException {
        try (InputStream in = ApprovalTest.class.getResourceAsStream("/batch/therapy.yaml")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
