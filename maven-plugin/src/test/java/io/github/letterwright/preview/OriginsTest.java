package io.github.letterwright.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** From a place on the page to the line that made it. */
class OriginsTest {

    @TempDir static Path folder;
    private static PreviewProject project;

    @BeforeAll
    static void start() throws IOException {
        project = PreviewProject.start(folder);
    }

    @AfterAll
    static void stop() {
        project.close();
    }

    /** How many characters stand before words in a text, as the page counts them. */
    private static int before(String text, String words) {
        assertThat(text).containsOnlyOnce(words);
        return text.substring(0, text.indexOf(words)).replaceAll("\\s", "").length();
    }

    private static String body(String stem) {
        String html = project.text("/letter/html?stem=" + stem);
        return html.substring(html.indexOf("<body"))
                .replaceAll("<[^>]*>", "")
                .replace("&amp;", "&");
    }

    private static JsonNode origin(String stem, String view, String words) {
        String text = view.equals("text") ? project.text("/letter/text?stem=" + stem) : body(stem);
        return project.json(
                "/api/origin?stem=%s&view=%s&at=%d".formatted(stem, view, before(text, words)));
    }

    @ParameterizedTest
    @CsvSource({"html", "text"})
    void fixedWordsComeFromALineOfATemplate(String view) {
        JsonNode origin = origin("b/two", view, "weekdays from nine");
        JsonNode template = origin.get("template");
        assertThat(template.get("file").asString()).isEqualTo("packs/house/sections/notices.ftlh");
        assertThat(template.get("line").asInt()).isEqualTo(3);
        assertThat(template.get("column").asInt()).isEqualTo(38);
        assertThat(template.get("link").asString())
                .isEqualTo(
                        "vscode://file" + project.root + "/packs/house/sections/notices.ftlh:3:38");
        assertThat(origin.get("data").isNull()).isTrue();
        assertThat(origin.get("words").asString()).isEqualTo("on weekdays from nine to five.");
    }

    @ParameterizedTest
    @CsvSource({
        "html, home program, /items/0/rationale, 28, 28",
        "text, home program, /items/0/rationale, 28, 28",
        "html, 'Physical Medicine & Rehabilitation', /reviewer/specialties/0, 14, 7",
        "text, 'Physical Medicine & Rehabilitation', /reviewer/specialties/0, 14, 7",
        "text, Progress report, /recordsReviewed/0/document, 31, 15",
        "text, ACOEM Chapter, /items/0/reviewerGuideline/mtus/0/guideline, 25, 22",
    })
    void dataComeFromALineOfTheCase(
            String view, String words, String pointer, int line, int column) {
        JsonNode data = origin("a", view, words).get("data");
        assertThat(data.get("pointer").asString()).isEqualTo(pointer);
        assertThat(data.get("file").asString()).isEqualTo("cases/a.yaml");
        assertThat(data.get("line").asInt()).isEqualTo(line);
        assertThat(data.get("column").asInt()).isEqualTo(column);
    }

    @Test
    void wordsAreFoundHoweverTheyAreBroken() {
        JsonNode origin = project.json("/api/origin?stem=a&words=Home++PROGRAM+is%0Aexpected");
        assertThat(origin.get("matches").asInt()).isEqualTo(1);
        assertThat(origin.get("data").get("line").asInt()).isEqualTo(28);
        assertThat(project.get("/api/origin?stem=a&words=nowhere+to+be+found").statusCode())
                .isEqualTo(404);
    }

    @Test
    void aLetterTellsWhichFilesMadeItAndWhichPacksWon() {
        JsonNode letter = project.letter("b/two");
        assertThat(letter.get("source").get("file").asString()).isEqualTo("cases/b/two.yaml");
        JsonNode notices =
                letter.get("files")
                        .valueStream()
                        .filter(it -> it.get("path").asString().equals("sections/notices.ftlh"))
                        .findFirst()
                        .orElseThrow();
        assertThat(notices.get("pack").asString()).isEqualTo("house");
        assertThat(notices.get("kind").asString()).isEqualTo("section");
        assertThat(notices.get("overrides").asString()).isEqualTo("imr-final-determination");
        assertThat(
                        letter.get("files")
                                .valueStream()
                                .filter(it -> it.get("kind").asString().equals("settings"))
                                .map(it -> it.get("pack").asString()))
                .containsExactly("child", "house", "imr-final-determination");
        assertThat(letter.get("data").get("case").get("number").asString())
                .isEqualTo("CM15-0000052");
        assertThat(letter.get("data").get("items").get(0).get("decision").get("word").asString())
                .isEqualTo("overturned");
    }

    @Test
    void packAndAudienceAreChosenWithoutTouchingFiles() {
        assertThat(project.text("/letter/text?stem=a&pack=house"))
                .contains("Call Meridian on weekdays");
        assertThat(project.text("/letter/text?stem=a&audience=public"))
                .doesNotContain("Pat Example")
                .doesNotContain("Dr. A. Roe");
        assertThat(project.get("/letter/text?stem=a&pack=none").statusCode()).isEqualTo(400);
        assertThat(project.text("/letter/text?stem=a")).contains("Dr. A. Roe");
    }
}
