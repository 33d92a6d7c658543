package io.github.letterwright.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** The page in a real browser, while its files are changed. */
class PageTest {

    private static final String SHOWN_PAGE = "document.querySelector('.page img')";

    @TempDir static Path profile;
    @TempDir Path folder;
    private static Chromium chromium;
    private PreviewProject project;
    private OpenPage page;

    @BeforeAll
    static void startBrowser() {
        chromium = Chromium.start(profile);
    }

    @AfterAll
    static void stopBrowser() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @BeforeEach
    void start() throws IOException {
        project = PreviewProject.start(folder);
        page = new OpenPage(chromium.driver());
        open("letter=a");
        page.awaitLetter("Physical therapy, six visits");
    }

    @AfterEach
    void stop() {
        project.close();
    }

    private void open(String place) {
        page.open(project.uri("/#" + place).toString(), 1280, 900, "light");
    }

    private void change(String file, String old, String fresh) throws IOException {
        project.change(project.root.resolve(file), old, fresh);
    }

    @Test
    void aFileThatIsSavedIsShownAtOnceWhereTheReaderIs() throws IOException {
        page.run("frame.contentWindow.scrollTo(0, 300)");
        change("cases/a.yaml", "six visits", "ten visits");
        page.awaitLetter("Physical therapy, ten visits");
        page.await("frame.contentWindow.scrollY === 300");
    }

    @Test
    void thePagesOfThePdfFollowTheFiles() throws IOException {
        page.press("2");
        page.await(SHOWN_PAGE + "?.complete");
        Object before = page.run("return " + SHOWN_PAGE + ".src");
        change("cases/a.yaml", "six visits", "ten visits");
        page.await(SHOWN_PAGE + ".src !== arguments[0]", before);
        page.await(SHOWN_PAGE + ".naturalWidth === " + SHOWN_PAGE + ".clientWidth");
        assertThat(page.texts(".page figcaption")).containsExactly("Page 1", "Page 2");
    }

    @Test
    void aBrokenCaseLeavesTheLastLetterUnderItsErrorsUntilItIsMended() throws IOException {
        change("cases/a.yaml", "decision: upheld", "decision: uphold");
        page.awaitText("#trouble", "1 error in the way of the letter");
        page.awaitText("#trouble .place", "cases/a.yaml:21:15");
        assertThat(page.text("#trouble .frame"))
                .isEqualTo(
                        """
                           21 |     decision: uphold
                              |               ^^^^^^
                        """
                                .stripTrailing());
        assertThat(page.text("#trouble .hint")).contains("did you mean \"upheld\"?");
        page.awaitText("#stale", "Stale: this is the last letter that could be made.");
        page.awaitLetter("Physical therapy, six visits");
        page.awaitText("[data-stem=a] .said", "Errors, stale");
        page.awaitText("#live", "a has errors, the last good letter is shown");
        change("cases/a.yaml", "decision: uphold", "decision: upheld");
        page.awaitGone("#trouble");
        page.awaitGone("#stale");
        page.awaitText("#live", "a: clean");
    }

    @Test
    void theKeyboardWalksThroughCasesAndViews() {
        page.press("j");
        page.awaitLetter("Hinged knee brace");
        page.await("document.querySelector('[aria-selected=true]').dataset.stem === 'b/one'");
        page.press("j", "j", "k");
        page.await("document.querySelector('.case[aria-selected=true]').dataset.stem === 'b/one'");
        page.press("3");
        page.awaitText(".plain", "Questions?");
        page.press("/", "two");
        page.awaitText("#count", "1 of 3 cases");
        page.press(Keys.ENTER);
        page.awaitText(".plain", "Wrist splint");
        page.press(Keys.HOME);
        page.press("?");
        page.awaitText("#help", "filter cases");
        page.press(Keys.ENTER);
        page.awaitGone("#help");
    }

    @Test
    void tabGoesThroughAllPartsAndOut() {
        page.run("document.activeElement.blur()");
        for (int step = 0; step < 40; step++) {
            page.press(Keys.TAB);
        }
        page.run("window.seen = new Set()");
        for (int step = 0; step < 40; step++) {
            page.press(Keys.TAB);
            page.run("seen.add(document.activeElement.id || document.activeElement.tagName)");
        }
        page.await(
                "['audience', 'pack', 'filter', 'list', 'view-html', 'words', 'IFRAME',"
                        + " 'panel-findings', 'panel'].every(id => seen.has(id))");
    }

    @Test
    void audienceAndPackAreChosenWithoutAChangeToAnyFile() throws IOException {
        Map<String, String> before = files();
        page.awaitLetter("Pat Example");
        page.choose("#audience", "public");
        page.await("!frame.contentDocument.body.innerText.includes('Pat Example')");
        page.choose("#pack", "house");
        page.awaitLetter("Questions?");
        assertThat(page.address()).endsWith("#letter=a&audience=public&pack=house");
        assertThat(files()).isEqualTo(before);
    }

    private Map<String, String> files() throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(project.root)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(file.toString(), Files.readString(file));
            }
        }
        return files;
    }

    @Test
    void aFilterOfWordsOrOfAStateLeavesTheCasesThatItMeans() throws IOException {
        page.press("/", "cm15-0000052");
        page.awaitText("#count", "1 of 3 cases");
        assertThat(page.texts(".case .file")).containsExactly("two");
        page.press(Keys.ESCAPE);
        page.awaitText("#count", "3 cases");
        change("cases/b/one.yaml", "schema: review-case/1", "schema: review-case/2");
        page.awaitText("[data-state=errors]", "Errors 1");
        page.click("[data-state=errors]");
        page.awaitText("#count", "1 of 3 cases");
        assertThat(page.texts(".case .file")).containsExactly("one");
    }

    @Test
    void aReloadComesBackToWhatWasLookedAt() {
        open("letter=b/two&view=text&panel=data&filter=b");
        page.awaitText(".plain", "Wrist splint");
        page.reload();
        page.awaitText(".plain", "Wrist splint");
        page.awaitText("#panel", "injuredWorker");
        page.awaitText("#count", "2 of 3 cases");
    }

    @Test
    void theFilesOfALetterAreToldByTheirPacks() {
        open("letter=b/two&panel=files");
        page.awaitText("#panel", "Pack house");
        assertThat(page.text("#panel"))
                .contains("sections/notices.ftlh\nstands in for that of imr-final-determination");
    }

    @Test
    void aChangedSentenceIsToldOnceWithAllItsLetters() throws IOException {
        open("letter=b/two&view=changes");
        page.awaitText(".differences", "Nothing differs from the start of this preview.");
        change("packs/house/sections/notices.ftlh", "nine to five", "eight to four");
        page.awaitText(".differences .change", "Questions? 2 letters");
        assertThat(page.texts(".change")).hasSize(1);
        assertThat(page.texts(".change dd"))
                .containsExactly(
                        "Call Harbor on weekdays from nine to five.",
                        "Call Harbor on weekdays from eight to four.");
        assertThat(page.texts(".change del")).containsExactly("nine", "five.");
        assertThat(page.texts(".change ins")).containsExactly("eight", "four.");
        assertThat(page.texts(".places button")).containsExactly("b/one", "b/two");
        page.awaitText("[data-state=changed]", "Changed 2");
        page.await("document.querySelectorAll('.compare .sheets img').length >= 2");
        page.click(".places li:first-child button");
        page.await("document.querySelector('.case[aria-selected=true]').dataset.stem === 'b/one'");
        page.click("[data-scope=letter]");
        page.awaitText(".differences", "This letter differs from the start of this preview.");
    }

    @Test
    void lettersAreHeldAgainstTheApprovedOnesOrTheStart() throws IOException {
        project.close();
        Files.createDirectory(project.root.resolve("approved"));
        project = PreviewProject.of(project.root);
        open("letter=a&view=changes");
        page.awaitText(".differences", "3 of 3 letters differ from the approved letters.");
        page.awaitText(".change", "New 3 letters");
        page.choose(".held select", "start");
        page.awaitText(".differences", "Nothing differs from the start of this preview.");
    }

    @Test
    void nothingThatThePageDoesBreaksItsPolicies() throws IOException {
        page.complaints();
        for (String view : new String[] {"2", "3", "4", "1"}) {
            page.press(view);
            page.await(
                    "document.querySelector('#views [aria-selected=true] kbd').innerText ==="
                            + " arguments[0]",
                    view);
        }
        change("cases/a.yaml", "six visits", "ten visits");
        page.awaitLetter("Physical therapy, ten visits");
        assertThat(page.complaints()).isEmpty();
    }

    @Test
    void aFaultOfThePreviewItselfIsToldOfWhileItGoesOn() throws IOException {
        project.fail(new OutOfMemoryError("Java heap space"));
        page.awaitText("#problems", "the preview failed and goes on");
        page.awaitText("#problems", "give Maven more memory");
        page.awaitText("#live", "the preview failed and goes on");
        change("cases/a.yaml", "six visits", "ten visits");
        page.awaitLetter("Physical therapy, ten visits");
    }

    @Test
    void newAndDeletedCasesComeAndGo() throws IOException {
        Path fresh = project.cases.resolve("c.yaml");
        Files.copy(project.cases.resolve("a.yaml"), fresh);
        page.await("document.querySelector('[data-stem=c]')");
        Files.delete(fresh);
        page.await("!document.querySelector('[data-stem=c]')");
        Files.delete(project.cases.resolve("a.yaml"));
        page.await("document.querySelector('.case[aria-selected=true]').dataset.stem === 'b/one'");
    }

    @Test
    void aLostConnectionIsToldOfUntilItIsThereAgain() throws IOException {
        page.awaitText("#connection", "In step");
        project.close();
        page.awaitText("#connection", "Connection lost, trying again");
        try (Preview again = Preview.start(project.sameAgain())) {
            assertThat(again.address()).isEqualTo(project.uri("/").toString());
            page.awaitText("#connection", "In step");
        }
    }
}
