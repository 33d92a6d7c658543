package io.github.letterwright.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Opens every page that the plugin rendered in this build in a real browser. */
class HtmlAccessibilityIT {

    @TempDir static Path folder;

    private static Browser browser;

    @BeforeAll
    static void startBrowser() {
        browser = Browser.start(folder.resolve("profile"));
    }

    @AfterAll
    static void endBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    static Stream<Arguments> looks() {
        return HtmlPages.all().stream()
                .flatMap(page -> screens(page).map(screen -> Arguments.of(page, screen)));
    }

    /** A letter is a sheet of paper, white by night as by day; an index is a tool. */
    private static Stream<Screen> screens(Path page) {
        Stream<Screen> light = Stream.of(Screen.DESKTOP, Screen.PHONE);
        return HtmlPages.isIndex(page)
                ? Stream.concat(
                        light, Stream.of(Screen.DESKTOP, Screen.PHONE).map(Screen::inTheDark))
                : light;
    }

    static List<Path> pages() {
        return HtmlPages.all();
    }

    static List<Path> letters() {
        return HtmlPages.letters();
    }

    @ParameterizedTest
    @MethodSource("looks")
    void aPageHasNoBarriers(Path page, Screen screen) {
        browser.open(page, screen);
        assertThat(browser.barriers()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageFitsTheNarrowestScreen(Path page) {
        browser.open(page, Screen.NARROWEST);
        assertThat(browser.pixelsBeyondTheEdge()).isZero();
    }
}
