package io.github.letterwright.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.openqa.selenium.Keys;

/** Uses the index of a set of 131 cases as its readers do. */
class IndexIT {

    @TempDir static Path folder;

    private static InventedSet set;
    private static Browser browser;

    @BeforeAll
    static void startBrowser() throws IOException {
        browser = Browser.start(folder.resolve("profile"));
        set = InventedSet.render(folder, 130);
    }

    @AfterAll
    static void endBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void openTheIndex() {
        browser.open(set.index("parties"), Screen.DESKTOP);
    }

    @Test
    void theFirstCasesAreShownAndWhatIsWithheldIsFirst() {
        assertThat(said()).isEqualTo("131 cases, the first 100 shown");
        assertThat(shown()).hasSize(100).startsWith("c00002.yaml");
    }

    @Test
    void aSearchFindsTheCasesThatHaveAllItsWords() {
        browser.type("input", "EXPEDITED cm15-000012");

        assertThat(said()).isEqualTo("1 of 131 cases");
        assertThat(shown()).containsExactly("CM15-0000120");

        browser.type("input", "x");

        assertThat(said()).isEqualTo("None of 131 cases matches.");
        assertThat(shown()).isEmpty();
    }

    @Test
    void filtersNarrowEachOther() {
        browser.type("select[name=priority]", "Expedited");
        assertThat(said()).isEqualTo("13 of 131 cases");

        browser.type("select[name=state]", "Withheld");
        assertThat(said()).isEqualTo("None of 131 cases matches.");

        browser.type("select[name=priority]", "Any");
        assertThat(shown()).containsExactly("c00002.yaml");

        browser.type("select[name=state]", "Any");
        browser.type("select[name=decision]", "Mixed");
        assertThat(said()).isEqualTo("13 of 131 cases");
        assertThat(shown()).startsWith("CM15-0000005", "CM15-0000015");

        browser.type("select[name=decision]", "Upheld");
        assertThat(shown()).hasSize(13);
    }

    @Test
    void aFilteredIndexHasAnAddressOfItsOwn() throws Exception {
        browser.type("input", "0000 42");
        browser.type("select[name=priority]", "Standard");
        Thread.sleep(500);
        String address = browser.ask("return location.href").toString();

        assertThat(address).endsWith("index.html#search=0000+42&priority=standard");
        List<String> found = shown();
        browser.open(address);
        assertThat(shown()).isEqualTo(found).isNotEmpty();
        assertThat(said()).contains(" of 131 cases");
    }

    @Test
    void anAddressThatAsksForWhatIsNotThereShowsAll() {
        browser.open(set.index("parties").toUri() + "#state=lost&color=blue");

        assertThat(said()).isEqualTo("131 cases, the first 100 shown");
    }

    @Test
    void clearShowsAllAgainAndGoesBackToTheSearch() throws Exception {
        browser.type("input", "0000042");
        browser.type("button[type=reset]", Keys.ENTER);
        Thread.sleep(100);

        assertThat(said()).isEqualTo("131 cases, the first 100 shown");
        assertThat(browser.ask("return document.activeElement.name")).isEqualTo("search");
        assertThat(browser.ask("return location.hash")).isEqualTo("");
    }

    @Test
    void showMoreGoesOnAtTheFirstCaseThatIsNew() {
        String next =
                browser.ask(
                                "return document.querySelectorAll('.letters tbody th')[100].textContent")
                        .toString();

        browser.type("#more", Keys.ENTER);

        assertThat(said()).isEqualTo("131 cases");
        assertThat(shown()).hasSize(131);
        assertThat(browser.ask("return document.activeElement.textContent")).isEqualTo(next);
        assertThat(browser.ask("return document.getElementById('more').hidden")).isEqualTo(true);
    }

    @Test
    void theKeyboardReachesSearchFiltersAndLettersInTheirOrder() {
        browser.type("input", Keys.TAB);
        assertThat(browser.ask("return document.activeElement.name")).isEqualTo("decision");
        browser.press(Keys.TAB, Keys.TAB, Keys.TAB, Keys.TAB);
        assertThat(browser.ask("return document.activeElement.getAttribute('aria-label')"))
                .isEqualTo("HTML of CM15-0000000");
    }

    @Test
    void withoutScriptsItIsAWholeTable() {
        browser.runScripts(false);
        try {
            browser.open(set.index("parties"), Screen.DESKTOP);

            assertThat(shown()).hasSize(131);
            assertThat(browser.ask("return document.querySelector('form').checkVisibility()"))
                    .isEqualTo(false);
            assertThat(browser.ask("return document.querySelector('button').checkVisibility()"))
                    .isEqualTo(false);
            assertThat(said()).isEmpty();
        } finally {
            browser.runScripts(true);
        }
    }

    @Test
    void noNameOfACaseIsMarkupOrScript() {
        assertThat(browser.ask("return document.title")).isEqualTo("Letters for the parties");
        assertThat(browser.ask("return document.querySelectorAll('img, td b').length"))
                .isEqualTo(0L);

        browser.type("input", InventedSet.MARKUP_NUMBER);

        assertThat(shown()).containsExactly(InventedSet.MARKUP_NUMBER);
        assertThat(browser.ask("return document.title")).isEqualTo("Letters for the parties");
    }

    @Test
    void theBrowserRunsNoOtherScript() {
        browser.ask(
                """
                const script = document.createElement('script');
                script.textContent = 'document.title = "x"';
                document.body.append(script);
                """);

        assertThat(browser.ask("return document.title")).isEqualTo("Letters for the parties");
    }

    @Test
    void eachLinkLeadsToAFile() {
        Object all = browser.ask("return [...document.links].map(link => link.href)");

        assertThat((List<?>) all)
                .hasSize(131)
                .allSatisfy(link -> assertThat(Path.of(URI.create((String) link))).exists());
    }

    @Test
    void paperHasAllThatMatchesAndWhatIsSaidOfIt() throws Exception {
        Programs.require("pdftotext", System.getenv());
        Path pdf = folder.resolve("index.pdf");

        browser.print(pdf);

        assertThat(PdfText.allWords(pdf))
                .contains(" 131 cases ", "CM15-0000129", "LW114 line ")
                .doesNotContain("the first 100 shown", "Clear");
        assertThat(said()).isEqualTo("131 cases, the first 100 shown");
    }

    static Stream<Arguments> looks() {
        return Stream.of(set.index("parties"), set.index("public"), set.coverage())
                .flatMap(
                        page ->
                                Stream.of(Screen.DESKTOP, Screen.PHONE)
                                        .flatMap(s -> Stream.of(s, s.inTheDark()))
                                        .map(screen -> Arguments.of(page, screen)));
    }

    @ParameterizedTest
    @MethodSource("looks")
    void aPageHasNoBarriersNorAnythingBeyondTheEdge(Path page, Screen screen) {
        browser.open(page, screen);
        browser.open(page.toUri() + "#search=c0000");
        browser.ask("document.querySelectorAll('details').forEach(it => { it.open = true; })");

        assertThat(browser.barriers()).isEmpty();
        assertThat(browser.pixelsBeyondTheEdge()).isZero();
    }

    static Stream<Path> pages() {
        return Stream.of(set.index("parties"), set.index("public"), set.coverage());
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageIsValidAndFitsTheNarrowestScreen(Path page) {
        assertThat(new NuChecker().messages(page)).isEmpty();
        browser.open(page, Screen.NARROWEST);
        assertThat(browser.pixelsBeyondTheEdge()).isZero();
    }

    private static String said() {
        return browser.ask("return document.getElementById('shown').innerText").toString();
    }

    /** The cases whose rows can be seen, by number. */
    private static List<String> shown() {
        Object all =
                browser.ask(
                        """
                        return [...document.querySelectorAll('.letters tbody tr')]
                          .filter(row => row.checkVisibility())
                          .map(row => row.querySelector('th').firstChild.textContent)
                        """);
        return ((List<?>) all).stream().map(String.class::cast).toList();
    }
}
