package io.github.letterwright.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No state of the page shuts anybody out, in the light or in the dark. */
class PageBarriersTest {

    @TempDir static Path profile;
    @TempDir static Path folder;
    private static Chromium chromium;
    private static PreviewProject project;
    private static OpenPage page;

    @BeforeAll
    static void start() throws IOException {
        chromium = Chromium.start(profile);
        project = PreviewProject.start(folder);
        project.revisions();
        project.change(project.cases.resolve("a.yaml"), "six visits", "ten visits");
        project.change(project.cases.resolve("b/one.yaml"), "- Nevada", "- Nowhere: {}");
        page = new OpenPage(chromium.driver());
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
        }
        if (project != null) {
            project.close();
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "HTML,                  letter=a,                         '', .case[data-stem=a]",
        "pages,                 letter=a&view=pages,              '', .page .words",
        "text,                  letter=a&view=text,               '', .plain:not(:empty)",
        "changes of all,        letter=a&view=changes,            '', .compare img",
        "changes of the letter, letter=a&view=changes&scope=letter, '', .compare img",
        "data,                  letter=a&panel=data,              '', #panel details",
        "files,                 letter=b/two&panel=files,         '', #panel .over",
        "a broken case,         letter=b/one,                     '', #trouble .frame",
        "errors folded,         letter=b/one,                     e,  #trouble header",
        "only errors,           state=errors,                     '', .case.errors",
        "no case,               filter=nothing,                   '', .count",
        "found words,           letter=a,                         fvisits, #found mark",
        "the keys,              letter=a,                         ?,  #help[open] dl"
    })
    void nobodyIsShutOut(String state, String place, String keys, String shown) {
        page.open(project.uri("/#" + place).toString(), 1280, 900, "light");
        page.await("document.querySelector('#title').innerText !== 'Letter'");
        if (!keys.isEmpty()) {
            page.press(keys);
        }
        page.await("document.querySelector(arguments[0])?.checkVisibility()", shown);
        assertClean();
    }

    @Test
    void norByTheSourceOfWords() {
        page.open(project.uri("/#letter=a").toString(), 1280, 900, "light");
        page.awaitLetter("After eight visits");
        page.clickWords("html", "After eight visits");
        page.awaitText("#source", "/items/0/rationale");
        assertClean();
    }

    private static void assertClean() {
        for (String scheme : List.of("light", "dark")) {
            page.lookAt(1280, 900, scheme);
            assertThat(page.barriers()).as(scheme).isEmpty();
        }
    }
}
