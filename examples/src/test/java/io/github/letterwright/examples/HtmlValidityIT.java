package io.github.letterwright.examples;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds every page that the plugin rendered in this build against the Nu HTML checker. */
class HtmlValidityIT {

    private static NuChecker checker;

    @BeforeAll
    static void startChecker() {
        checker = new NuChecker();
    }

    static List<Path> pages() {
        return HtmlPages.all();
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aPageIsValid(Path page) {
        assertThat(checker.messages(page)).isEmpty();
    }

    @Test
    void theCheckerFindsFaultsInMarkupAndStyles(@TempDir Path folder) throws IOException {
        Path page =
                Files.writeString(
                        folder.resolve("faulty.html"),
                        """
                        <!DOCTYPE html>
                        <html lang="en"><head><title>Faulty</title>
                        <style>p { colour: red }</style></head>
                        <body><p id="a" id="b">One</p>
                        <section aria-labelledby="none"><p>Two</p></section>
                        </body></html>
                        """);
        assertThat(checker.messages(page))
                .containsExactly(
                        "3 error: CSS: “colour”: Property “colour” doesn't exist.",
                        "4 error: Duplicate attribute “id”.",
                        "5 warning: Section lacks heading. Consider using “h2”-“h6” elements to"
                                + " add identifying headings to all sections, or else use a “div”"
                                + " element instead for any cases where no heading is needed.",
                        "5 error: The “aria-labelledby” attribute references “none”, which is not"
                                + " the ID of any element in this document.");
    }
}
