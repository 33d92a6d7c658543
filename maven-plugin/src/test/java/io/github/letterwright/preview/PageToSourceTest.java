package io.github.letterwright.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** From words of a letter, in all three views, to the line that made them; in a real browser. */
class PageToSourceTest {

    @TempDir static Path profile;
    @TempDir static Path folder;
    private static Chromium chromium;
    private static PreviewProject project;
    private OpenPage page;

    @BeforeAll
    static void start() throws IOException {
        chromium = Chromium.start(profile);
        project = PreviewProject.start(folder);
    }

    @AfterAll
    static void stop() {
        if (project != null) {
            project.close();
        }
        if (chromium != null) {
            chromium.close();
        }
    }

    @BeforeEach
    void open() {
        page = new OpenPage(chromium.driver());
        open("letter=a");
        page.awaitLetter("Physical therapy, six visits");
    }

    private void open(String place) {
        page.open(project.uri("/#" + place).toString(), 1280, 900, "light");
    }

    @Test
    void theWordsOfTheCaseTellTheirLineInIt() {
        page.clickWords("html", "After eight visits a home program");
        page.awaitText("#source .pointer", "/items/0/rationale");
        page.awaitText("#source .place", "cases/a.yaml:28:7");
        page.await("document.activeElement.href.startsWith('vscode://file/')");
        page.press(Keys.ESCAPE);
        page.awaitGone("#source");
    }

    @Test
    void theWordsOfATemplateTellTheirLineInIt() {
        open("letter=b/one&view=text");
        page.awaitText(".plain", "on weekdays from nine to five");
        page.clickWords("text", "on weekdays from nine");
        page.awaitText("#source", "packs/house/sections/notices.ftlh:3");
    }

    @Test
    void aWordOnAPageTellsItsLineInTheCase() {
        page.press("2");
        page.await("document.querySelector('.page[data-page=\"2\"] .words')");
        page.clickWords("pages", "home");
        page.awaitText("#source .pointer", "/items/0/rationale");
        page.awaitText("#source .place", "cases/a.yaml:28:28");
        assertThat(page.run("return [...CSS.highlights.get('source')].join()"))
                .isEqualTo(
                        "After eight visits a home program is expected to carry on."
                                + " The request is therefore not medically necessary.");
        page.press(Keys.ESCAPE);
        page.awaitGone("#source");
        page.clickWords("pages", "reviewer’s");
        page.awaitText("#source", "Template");
        page.clickWords("pages", "CM15-0000042");
        page.awaitText("#source .pointer", "/case/number");
    }

    @Test
    void theWordsOnAPageLieOverTheirPictureAndAreReadInItsPlace() {
        page.press("2");
        page.await("document.querySelector('.page .words')");
        Object shares =
                page.run(
                        """
                        const image = document.querySelector('.page img');
                        const canvas = document.createElement('canvas');
                        [canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight];
                        const paper = canvas.getContext('2d');
                        paper.drawImage(image, 0, 0);
                        const ink = (x, y, w, h) => [...paper.getImageData(x, y, w, h).data]
                          .filter((value, i) => i % 4 === 1 && value < 200).length;
                        const origin = image.getBoundingClientRect();
                        const inWords = [...document.querySelectorAll('.page[data-page="1"] .words span')]
                          .map(it => it.getBoundingClientRect())
                          .map(box => ink(box.left - origin.left, box.top - origin.top, box.width, box.height));
                        const all = ink(0, 0, canvas.width, canvas.height);
                        return [inWords.filter(each => each < 3).length,
                                inWords.reduce((sum, each) => sum + each) / all > 0.9];
                        """);
        assertThat(shares)
                .as("words without ink, and whether most ink is in words")
                .isEqualTo(List.of(0L, true));
        assertThat(page.text(".page[data-page='1'] .words p:not([aria-hidden])").strip())
                .isEqualTo("Meridian Review Services");
        assertThat(page.run("return document.querySelector('.page img').alt")).isEqualTo("");
        page.run("getSelection().selectAllChildren(document.querySelectorAll('.words p')[4])");
        assertThat(page.run("return getSelection().toString().trim()"))
                .isEqualTo(
                        "Upheld. The claims administrator’s denial of the disputed item stands.");
    }

    @Test
    void wordsOnThePagesAreFoundWithTheirSource() {
        page.press("2");
        page.press("f");
        page.press("home PROGRAM");
        page.awaitText("#found", "1 place");
        page.press(Keys.ENTER);
        page.press(Keys.ENTER);
        page.awaitText("#source .pointer", "/items/0/rationale");
    }
}
