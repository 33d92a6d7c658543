package io.github.letterwright.preview;

import static io.github.letterwright.preview.PreviewProject.await;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Saving a file makes exactly those letters anew that are made of it. */
class InStepTest {

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
    void aCaseThatIsSavedIsMadeAnew() throws IOException {
        project.expectMadeAnew(
                () -> project.change(project.cases.resolve("a.yaml"), "six visits", "ten visits"),
                "a");
        assertThat(project.text("/letter/html?stem=a")).contains("Physical therapy, ten visits");
    }

    @Test
    void aFileThatIsSavedAsItWasMakesNothingAnew() throws IOException {
        Path file = project.cases.resolve("a.yaml");
        project.expectMadeAnew(() -> Files.writeString(file, Files.readString(file)));
        Path section = project.packs.resolve("house/sections/notices.ftlh");
        project.expectMadeAnew(() -> Files.writeString(section, Files.readString(section)));
    }

    @Test
    void anEditorThatWritesAsideAndMovesIsFollowed() throws IOException {
        Path file = project.cases.resolve("a.yaml");
        Path aside = project.cases.resolve("a.yaml.new");
        project.expectMadeAnew(
                () -> {
                    Files.writeString(
                            aside, Files.readString(file).replace("Pat Example", "Kim Example"));
                    Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE);
                },
                "a");
    }

    @Test
    void aSectionMakesTheLettersOfItsPackAndOfItsChildrenAnew() throws IOException {
        project.expectMadeAnew(
                () ->
                        project.change(
                                project.packs.resolve("house/sections/notices.ftlh"),
                                "nine to five",
                                "eight to four"),
                "b/one",
                "b/two");
        assertThat(project.text("/letter/text?stem=b/two")).contains("from eight to four.");
    }

    @Test
    void aPageThatKnowsTheRestIsToldWhatIsNew() throws IOException {
        await("all is printed", () -> project.entry("b/two").get("pages").asInt() > 0);
        await("all is known", () -> news(known()).isEmpty());
        long known = known();
        project.expectMadeAnew(
                () -> project.change(project.cases.resolve("a.yaml"), "six visits", "ten visits"),
                "a");
        assertThat(news(known)).containsExactly("a");
        assertThat(news(0)).containsExactly("a", "b/one", "b/two");
        project.expectMadeAnew(() -> Files.delete(project.cases.resolve("b/two.yaml")), "b/two");
        JsonNode set = project.json("/api/set?since=" + known);
        assertThat(set.get("gone").toString()).isEqualTo("[\"b/two\"]");
        assertThat(set.get("cases").asInt()).isEqualTo(2);
    }

    private long known() {
        return project.json("/api/set").get("revision").asLong();
    }

    private List<String> news(long since) {
        return project.json("/api/set?since=" + since)
                .get("letters")
                .valueStream()
                .map(letter -> letter.get("stem").asString())
                .toList();
    }

    @Test
    void settingsOfAChildMakeItsOwnLettersAnew() throws IOException {
        project.expectMadeAnew(
                () ->
                        project.change(
                                project.packs.resolve("child/pack.yaml"),
                                "yearsInPractice: 7",
                                "yearsInPractice: 9"),
                "b/two");
        assertThat(project.text("/letter/text?stem=b/two")).contains("nine");
    }

    @Test
    void aStyleMakesTheLettersOfItsPackAnew() throws IOException {
        Path style = project.packs.resolve("house/style/house.css");
        project.expectMadeAnew(() -> project.change(style, "#204060", "#604020"), "b/one", "b/two");
        project.expectMadeAnew(
                () -> Files.writeString(style.resolveSibling("more.css"), "h1 { color: #111; }"),
                "b/one",
                "b/two");
        project.expectMadeAnew(() -> Files.delete(style), "b/one", "b/two");
    }

    @Test
    void aFontMakesTheLettersOfItsPackAnew() throws IOException {
        Path font = project.packs.resolve("child/fonts/own.ttf");
        project.expectMadeAnew(
                () -> {
                    Files.createDirectory(font.getParent());
                    copyFont("Serif", font);
                    Files.writeString(
                            project.packs.resolve("child/pack.yaml"),
                            """
                            fonts:
                              - family: Own
                                regular: fonts/own.ttf
                            """,
                            StandardOpenOption.APPEND);
                },
                "b/two");
        project.expectMadeAnew(() -> copyFont("Sans", font), "b/two");
    }

    private static void copyFont(String style, Path to) throws IOException {
        String font = "/liberation/Liberation" + style + "-Regular.ttf";
        try (InputStream in = InStepTest.class.getResourceAsStream(font)) {
            Files.copy(in, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    @Test
    void aMacroMakesTheLettersOfItsPackAnew() throws IOException {
        Path macro = project.packs.resolve("house/macros/guideline.ftlh");
        String shipped = "/letterwright/packs/imr-final-determination/macros/guideline.ftlh";
        project.expectMadeAnew(
                () -> {
                    Files.createDirectory(macro.getParent());
                    try (InputStream in = InStepTest.class.getResourceAsStream(shipped)) {
                        Files.copy(in, macro);
                    }
                },
                "b/one",
                "b/two");
        project.expectMadeAnew(
                () -> Files.writeString(macro, Files.readString(macro) + "<#-- seen -->\n"),
                "b/one",
                "b/two");
    }

    @Test
    void aSectionOfAChildThatIsNewWins() throws IOException {
        Path section = project.packs.resolve("child/sections/notices.ftlh");
        project.expectMadeAnew(
                () -> {
                    Files.createDirectory(section.getParent());
                    Files.writeString(section, "<section><h2>Ask us</h2></section>\n");
                },
                "b/two");
        assertThat(project.text("/letter/text?stem=b/two")).contains("Ask us");
    }

    @Test
    void aPackThatShadowsTheOneThatShipsIsFoundWhenItComes() throws IOException {
        Path settings = project.packs.resolve("imr-final-determination/pack.yaml");
        project.expectMadeAnew(
                () -> {
                    Files.createDirectory(settings.getParent());
                    Files.writeString(
                            settings, "extends: imr-final-determination\ntitle: Our own title\n");
                },
                "a",
                "b/one",
                "b/two");
        assertThat(project.text("/letter/html?stem=a")).contains("<title>Our own title, case");
    }

    @Test
    void casesComeAndGoAndAreRenamed() throws IOException {
        Path file = project.cases.resolve("a.yaml");
        project.expectMadeAnew(
                () ->
                        Files.writeString(
                                project.cases.resolve("c.yaml"),
                                Files.readString(file).replace("0000042", "0000077")),
                "c");
        project.expectMadeAnew(() -> Files.move(file, project.cases.resolve("z.yaml")), "a", "z");
        assertThat(project.get("/letter/html?stem=a").statusCode()).isEqualTo(404);
        project.expectMadeAnew(() -> Files.delete(project.cases.resolve("c.yaml")), "c");
    }

    @Test
    void foldersOfCasesComeAndGo() throws IOException {
        Path folder = project.cases.resolve("b");
        Path renamed = project.cases.resolve("renamed");
        project.expectMadeAnew(
                () -> Files.move(folder, renamed), "b/one", "b/two", "renamed/one", "renamed/two");
        project.expectMadeAnew(
                () -> project.change(renamed.resolve("one.yaml"), "Sam Sample", "Jo Sample"),
                "renamed/one");
    }

    @Test
    void theWholeFolderMayGoAwayAndComeBack() throws IOException {
        Path aside = project.root.resolve("aside");
        project.revisions();
        Files.move(project.cases, aside);
        await("there are no cases", () -> project.json("/api/set").get("cases").asInt() == 0);
        assertThat(project.json("/api/set").get("problems").get(0).get("id").asString())
                .isEqualTo("LW502");
        Files.move(aside, project.cases);
        await("the cases are back", () -> project.json("/api/set").get("cases").asInt() == 3);
        project.expectMadeAnew(
                () -> project.change(project.cases.resolve("a.yaml"), "six visits", "two visits"),
                "a");
    }

    @Test
    void whatRulesFindAmongCasesComesAndGoesWithoutANewLetter() throws IOException {
        Path other = project.cases.resolve("c.yaml");
        String text = Files.readString(project.cases.resolve("b/one.yaml"));
        project.expectMadeAnew(() -> Files.writeString(other, text), "c");
        await("both are found", () -> project.ids("c").contains("LW221"));
        project.expectMadeAnew(() -> project.change(other, "0000051", "0000059"), "c");
        await("both are well", () -> !project.ids("c").contains("LW221"));
    }

    @Test
    void openPagesAreToldWhichLettersHaveChanged() throws IOException {
        project.revisions();
        await("all is printed", () -> project.entry("b/two").get("pages").asInt() > 0);
        try (BufferedReader events =
                new BufferedReader(
                        new InputStreamReader(
                                project.events("?audience=parties"), StandardCharsets.UTF_8))) {
            project.change(project.cases.resolve("a.yaml"), "six visits", "ten visits");
            String line = events.readLine();
            while (!line.startsWith("data: ")) {
                line = events.readLine();
            }
            assertThat(line).matches("data: \\{.*\"letters\":\\[\"a\"].*}");
        }
    }
}
