package io.github.letterwright.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.opentest4j.TestAbortedException;

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

    /** A letter is a sheet of paper, white by night as by day; others are tools. */
    private static Stream<Screen> screens(Path page) {
        Stream<Screen> light = Stream.of(Screen.DESKTOP, Screen.PHONE);
        return HtmlPages.isTool(page)
                ? Stream.concat(
                        light, Stream.of(Screen.DESKTOP, Screen.PHONE).map(Screen::inTheDark))
                : light;
    }

    static List<Path> pages() {
        return HtmlPages.all();
    }

    @ParameterizedTest
    @MethodSource("looks")
    void aPageHasNoBarriers(Path page, Screen screen) {
        browser.open(page, screen);
        assertThat(browser.barriers()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageFitsTheNarrowestScreenEvenWithWordsThatAreLonger(Path page) {
        browser.open(page, Screen.NARROWEST);
        assertThat(browser.pixelsBeyondTheEdge()).isZero();
        browser.addToEachText("x".repeat(200));
        assertThat(browser.pixelsBeyondTheEdge()).isZero();
    }

    @Test
    void aLetterPrintedFromTheBrowserHasItsRunningHeaderAndFooter() throws Exception {
        Path pdftotext = Programs.require("pdftotext", System.getenv());
        browser.open(Path.of("target/letters/parties/spine/lumbar-fusion.html"), Screen.DESKTOP);
        Path pdf = folder.resolve("printed.pdf");
        browser.print(pdf);
        assertThat(secondPage(pdftotext, pdf))
                .startsWith("Meridian")
                .contains("Case CM15-0000042", "Independent Medical Review Final Determination")
                .containsPattern("Page 2 of [3-5]\\s*$");
    }

    private static String secondPage(Path pdftotext, Path pdf) throws IOException {
        List<String> command =
                List.of(pdftotext.toString(), "-layout", "-f", "2", "-l", "2", pdf.toString(), "-");
        Process process = new ProcessBuilder(command).start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    }

    @Test
    void aMissingProgramSkipsATestButFailsItInCi() {
        assertThatThrownBy(() -> Programs.require("no-such-program", Map.of()))
                .isInstanceOf(TestAbortedException.class)
                .hasMessage("SKIPPED: no-such-program is not installed");
        assertThatThrownBy(() -> Programs.require("no-such-program", Map.of("CI", "true")))
                .isInstanceOf(AssertionError.class)
                .hasMessage("no-such-program is not installed, and CI=true");
    }

    @Test
    void axeFindsBarriers() throws IOException {
        Path page =
                Files.writeString(
                        folder.resolve("faulty.html"),
                        """
                        <!DOCTYPE html>
                        <html lang="en"><head><title>Faulty</title></head>
                        <body><main><h1>One</h1><h3>Three</h3>
                        <p style="color: #ccc; background: #fff">Pale</p></main></body></html>
                        """);
        browser.open(page, Screen.PHONE);
        assertThat(browser.barriers())
                .extracting(line -> line.split(": ")[1])
                .containsExactly("color-contrast", "heading-order");
    }
}
