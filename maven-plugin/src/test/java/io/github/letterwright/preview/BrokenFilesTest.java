package io.github.letterwright.preview;

import static io.github.letterwright.preview.PreviewProject.await;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** A file that is broken takes nothing away: the last good letter stays until it is mended. */
class BrokenFilesTest {

    @TempDir Path folder;
    private PreviewProject project;

    @BeforeEach
    void start() throws IOException {
        project = PreviewProject.start(folder);
    }

    @AfterEach
    void stop() {
        project.close();
    }

    @Test
    void aBrokenCaseKeepsItsLastLetterAndSaysWhereItIsBroken() throws IOException {
        project.revisions();
        String good = project.text("/letter/html?stem=a");
        byte[] page = project.get("/letter/page/1.png?stem=a&width=300").body();
        Path file = project.cases.resolve("a.yaml");
        project.expectMadeAnew(
                () -> project.change(file, "decision: upheld", "decision: uphold"), "a");

        JsonNode letter = project.letter("a");
        assertThat(letter.get("stale").asBoolean()).isTrue();
        assertThat(letter.get("state").asString()).isEqualTo("errors");
        JsonNode found = letter.get("diagnostics").get(0);
        assertThat(found.get("severity").asString()).isEqualTo("error");
        assertThat(found.get("id").asString()).isEqualTo("LW114");
        assertThat(found.get("message").asString()).isEqualTo("unknown decision \"uphold\"");
        assertThat(found.get("hint").asString())
                .isEqualTo(
                        "did you mean \"upheld\"? allowed: upheld, overturned,"
                                + " partially-overturned");
        assertThat(found.get("file").asString()).isEqualTo("cases/a.yaml");
        assertThat(found.get("line").asInt()).isEqualTo(21);
        assertThat(found.get("column").asInt()).isEqualTo(15);
        assertThat(found.get("frame").asString())
                .isEqualTo("   21 |     decision: uphold\n      |               ^^^^^^");
        assertThat(found.get("link").asString())
                .isEqualTo("vscode://file" + project.root + "/cases/a.yaml:21:15");
        assertThat(project.text("/letter/html?stem=a")).isEqualTo(good);
        assertThat(project.get("/letter/page/1.png?stem=a&width=300").body()).isEqualTo(page);

        project.expectMadeAnew(
                () -> project.change(file, "decision: uphold", "decision: upheld"), "a");
        letter = project.letter("a");
        assertThat(letter.get("stale").asBoolean()).isFalse();
        assertThat(letter.get("state").asString()).isEqualTo("clean");
        assertThat(project.text("/letter/html?stem=a")).isEqualTo(good);
    }

    @ParameterizedTest
    @CsvSource({
        "house/pack.yaml, extends: [, LW101",
        "house/pack.yaml, extends: nobody, LW301",
        "house/sections/notices.ftlh, <p>${organization.shortName</p>, LW310",
        "house/sections/notices.ftlh, <p>${nobody}</p>, LW313",
        "house/sections/notices.ftlh, <p>open, LW320",
        "house/style/house.css, p { background: url(x.png) }, LW330"
    })
    void aBrokenPackKeepsTheLastLetters(String file, String content, String id) throws IOException {
        project.revisions();
        String good = project.text("/letter/html?stem=b/two");
        Path broken = project.packs.resolve(file);
        String sound = Files.readString(broken);
        project.expectMadeAnew(() -> Files.writeString(broken, content + "\n"), "b/one", "b/two");
        assertThat(project.ids("b/one")).contains(id);
        assertThat(project.letter("b/two").get("stale").asBoolean()).isTrue();
        assertThat(project.text("/letter/html?stem=b/two")).isEqualTo(good);
        assertThat(project.letter("a").get("state").asString()).isEqualTo("clean");

        project.expectMadeAnew(() -> Files.writeString(broken, sound), "b/one", "b/two");
        assertThat(project.letter("b/two").get("stale").asBoolean()).isFalse();
    }

    @Test
    void aPackThatGoesAwayKeepsTheLastLetters() throws IOException {
        Path settings = project.packs.resolve("house/pack.yaml");
        String sound = Files.readString(settings);
        project.expectMadeAnew(() -> Files.delete(settings), "b/one", "b/two");
        assertThat(project.ids("b/one")).containsExactly("LW301");
        assertThat(project.letter("b/one").get("stale").asBoolean()).isTrue();
        project.expectMadeAnew(() -> Files.writeString(settings, sound), "b/one", "b/two");
        assertThat(project.letter("b/one").get("stale").asBoolean()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"binary", "empty", "nothing", "endless", "latin1", "folder", "dangling"})
    void aFileOfAnyKindIsToldOf(String kind) throws IOException {
        Path file = project.cases.resolve("odd.yaml");
        switch (kind) {
            case "binary" -> Files.write(file, new byte[] {0, 1, 2, (byte) 0xFF, 0});
            case "empty" -> Files.write(file, new byte[0]);
            case "nothing" -> Files.writeString(file, "# nothing\n");
            case "endless" -> Files.writeString(file, "[".repeat(3_000_000));
            case "latin1" -> Files.write(file, "schema: é".getBytes(StandardCharsets.ISO_8859_1));
            case "folder" -> Files.createDirectory(file);
            case "dangling" -> Files.createSymbolicLink(file, Path.of("nowhere"));
            default -> throw new IllegalArgumentException(kind);
        }
        if (kind.equals("folder")) {
            PreviewProject.quiet();
            assertThat(project.revisions()).doesNotContainKey("odd");
        } else {
            await("it is there", () -> project.revisions().containsKey("odd"));
            await("it is looked at", () -> project.revisions().get("odd") > 0);
            JsonNode letter = project.letter("odd");
            assertThat(letter.get("state").asString()).isEqualTo("errors");
            assertThat(letter.get("stale").asBoolean()).isFalse();
            assertThat(project.get("/letter/html?stem=odd").statusCode()).isEqualTo(404);
        }
        project.expectMadeAnew(
                () -> project.change(project.cases.resolve("a.yaml"), "six visits", "two visits"),
                "a");
    }
}
