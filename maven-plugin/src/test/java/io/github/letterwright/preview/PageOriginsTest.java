package io.github.letterwright.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** From a word on a page of the PDF to the line that made it. */
class PageOriginsTest {

    private static final String TWICE = "The worker strained the low back.";

    @TempDir static Path folder;
    private static PreviewProject project;

    @BeforeAll
    static void start() throws IOException {
        project = PreviewProject.start(folder);
        project.expectMadeAnew(
                () ->
                        project.change(
                                project.cases.resolve("a.yaml"),
                                "After eight visits",
                                TWICE + " A"),
                "a");
    }

    @AfterAll
    static void stop() {
        project.close();
    }

    /** A word of a page and how many characters stand before it there. */
    private record Word(String text, boolean inMargin, int page, int at) {

        JsonNode origin(String stem) {
            return project.json(
                    "/api/origin?stem=%s&view=pages&page=%d&at=%d".formatted(stem, page, at));
        }
    }

    private static List<Word> words(String stem) {
        List<Word> words = new ArrayList<>();
        for (int page = 1; page <= 2; page++) {
            int at = 0;
            for (JsonNode line :
                    project.json("/letter/page?stem=" + stem + "&page=" + page).get("lines")) {
                for (JsonNode word : line.get("words")) {
                    String text = word.get("text").asString();
                    words.add(new Word(text, line.get("inMargin").asBoolean(), page, at));
                    at += text.length();
                }
            }
        }
        assertThat(words).hasSizeGreaterThan(100);
        return words;
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "b/one", "b/two"})
    void everyWordOnEveryPageLeadsToWhatPrintedIt(String stem) {
        for (Word word : words(stem)) {
            String words = word.origin(stem).get("words").asString();
            assertThat(words.replaceAll("\\s", ""))
                    .as(word.toString())
                    .contains(word.text().substring(0, Math.min(word.text().length(), 4)));
        }
    }

    @Test
    void aSentenceThatStandsTwiceLeadsToItsOwnLineEachTime() {
        assertThat(
                        words("a").stream()
                                .filter(word -> word.text().equals("strained"))
                                .map(
                                        word ->
                                                word.origin("a")
                                                        .get("data")
                                                        .get("pointer")
                                                        .asString()))
                .containsExactly("/caseSummary", "/items/0/rationale");
    }

    @Test
    void whatStandsInTheMarginComesFromTheStyleOfThePage() {
        JsonNode origin =
                words("b/two").stream()
                        .filter(Word::inMargin)
                        .filter(word -> word.text().equals("Page"))
                        .findFirst()
                        .orElseThrow()
                        .origin("b/two");
        assertThat(origin.get("words").asString())
                .isEqualTo("Independent Medical Review Final Determination Page 1 of 2");
        assertThat(origin.get("template").get("file").asString()).endsWith("document.ftlh");
        assertThat(origin.get("template").get("line").asInt()).isEqualTo(11);
        assertThat(origin.get("data").isNull()).isTrue();
    }

    @Test
    void nothingIsBehindTheLastWord() {
        assertThat(project.get("/api/origin?stem=a&view=pages&page=2&at=99999").statusCode())
                .isEqualTo(404);
        assertThat(project.get("/api/origin?stem=a&view=pages&page=9&at=0").statusCode())
                .isEqualTo(404);
    }
}
