package io.github.letterwright.preview;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.openqa.selenium.By;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;

/** The preview's page in a browser, as somebody sees and uses it. */
final class OpenPage {

    private static final String AXE = axe();
    private static final String FRAME =
            "const frame = document.querySelector('.sheet:not(.next)');";

    private final ChromeDriver driver;

    OpenPage(ChromeDriver driver) {
        this.driver = driver;
    }

    /** Opens an address in a window of that size, for a reader who wishes it light or dark. */
    void open(String address, int width, int height, String scheme) {
        lookAt(width, height, scheme);
        driver.get("about:blank");
        driver.get(address);
    }

    void lookAt(int width, int height, String scheme) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
        driver.executeCdpCommand(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "features",
                        List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
    }

    Object run(String script, Object... arguments) {
        return driver.executeScript(FRAME + script, arguments);
    }

    private Object value(String expression, Object... arguments) {
        return run("return " + expression, arguments);
    }

    /** Waits until an expression is true in the page. */
    void await(String expression, Object... arguments) {
        PreviewProject.await(
                expression + List.of(arguments),
                () -> Boolean.TRUE.equals(value("Boolean(" + expression + ")", arguments)));
    }

    /** Waits until the HTML of the letter has these words. */
    void awaitLetter(String words) {
        await("frame.contentDocument?.body?.innerText.includes(arguments[0])", words);
    }

    /** Waits until what a selector finds is there and shows these words, however it breaks them. */
    void awaitText(String css, String words) {
        await(
                "document.querySelector(arguments[0])?.innerText.replace(/\\s+/g, ' ')"
                        + ".includes(arguments[1])",
                css,
                words);
    }

    /** Waits until nothing that a selector finds is shown. */
    void awaitGone(String css) {
        await("!document.querySelector(arguments[0])?.checkVisibility()", css);
    }

    String text(String css) {
        return Objects.toString(value("document.querySelector(arguments[0])?.innerText", css));
    }

    List<String> texts(String css) {
        return ((List<?>)
                        value(
                                "[...document.querySelectorAll(arguments[0])].map(it =>"
                                        + " it.innerText)",
                                css))
                .stream().map(String.class::cast).toList();
    }

    String address() {
        return driver.getCurrentUrl();
    }

    void reload() {
        driver.navigate().refresh();
    }

    void press(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
    }

    /** Clicks on what a selector finds, even while the page draws it anew. */
    void click(String css) {
        PreviewProject.await(
                css,
                () -> {
                    try {
                        driver.findElement(By.cssSelector(css)).click();
                        return true;
                    } catch (StaleElementReferenceException e) {
                        return false;
                    }
                });
    }

    void choose(String css, String value) {
        run(
                "const it = document.querySelector(arguments[0]); it.value = arguments[1];"
                        + " it.dispatchEvent(new Event('change', {bubbles: true}))",
                css,
                value);
    }

    /** Clicks on the first of these words, in the HTML, the text or the pages of the letter. */
    void clickWords(String view, String words) {
        List<?> point =
                (List<?>)
                        run(
                                """
                                const inFrame = arguments[0] === 'html';
                                const root = inFrame ? frame.contentDocument.body : document.querySelector('.scroll:not([hidden]) :is(.plain, .sheets)');
                                const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
                                while (walker.nextNode()) {
                                  const at = walker.currentNode.data.indexOf(arguments[1]);
                                  if (at >= 0) {
                                    const range = root.ownerDocument.createRange();
                                    range.setStart(walker.currentNode, at);
                                    range.setEnd(walker.currentNode, at + 1);
                                    (inFrame ? frame.contentWindow : root.parentElement)
                                      .scrollBy(0, range.getBoundingClientRect().top - 400);
                                    const box = range.getBoundingClientRect();
                                    const outer = inFrame ? frame.getBoundingClientRect() : {left: 0, top: 0};
                                    return [outer.left + box.left + 2, outer.top + box.top + box.height / 2];
                                  }
                                }
                                throw new Error(`not there: ${arguments[1]}`);
                                """,
                                view,
                                words);
        for (String type : List.of("mousePressed", "mouseReleased")) {
            driver.executeCdpCommand(
                    "Input.dispatchMouseEvent",
                    Map.of(
                            "type",
                            type,
                            "x",
                            point.get(0),
                            "y",
                            point.get(1),
                            "button",
                            "left",
                            "clickCount",
                            1));
        }
    }

    /** What the browser complained of since this was last asked: scripts, policies, lost files. */
    List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::getMessage)
                .toList();
    }

    /**
     * What axe-core finds in the page by the rules of WCAG 2.1 A and AA and its own best practices;
     * the letter in its frame is held to them elsewhere.
     *
     * @return a line for each element that breaks a rule, or of which axe-core cannot tell
     */
    List<String> barriers() {
        driver.executeScript(AXE);
        Object found =
                driver.executeAsyncScript(
                        """
                        const done = arguments[arguments.length - 1];
                        const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'];
                        // Colors at the edge of what scrolls, or above another part, are those of
                        // other elements of their kind.
                        // The words over a picture are unseen: the picture shows them.
                        const lies = node => /partially (obscured|overlaps)/.test(node.failureSummary)
                          || document.querySelector(node.target.join(' '))?.closest('.words');
                        const lines = (kind, rules) => rules.flatMap(rule => rule.nodes
                          .filter(node => kind === 'violation' || !lies(node))
                          .map(node => `${kind}: ${rule.id}: ${node.target}: ${node.failureSummary}`));
                        axe.run(document, {iframes: false, rules: {'frame-tested': {enabled: false}},
                                         runOnly: {type: 'tag', values: tags}}).then(
                          it => done([...lines('violation', it.violations),
                                      ...lines('unsure', it.incomplete)]),
                          error => done(['error: ' + error]));
                        """);
        return ((List<?>) found).stream().map(String.class::cast).toList();
    }

    private static String axe() {
        try (InputStream script = OpenPage.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
