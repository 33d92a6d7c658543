package io.github.letterwright.examples;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/** A real Chromium, which fetches nothing. Whatever happens, its processes end with it. */
final class Browser implements AutoCloseable {

    private static final String AXE = axe();

    /** Kept, as a logger that nobody holds forgets its level: it warns of a part not used here. */
    private static final Logger DEVTOOLS = Logger.getLogger("org.openqa.selenium.devtools");

    static {
        DEVTOOLS.setLevel(Level.SEVERE);
    }

    private final Set<ProcessHandle> others = descendants();
    private final Thread end = new Thread(this::endProcesses);
    private final ChromeDriver driver;

    private Browser(Path program, Path driverProgram, Path profile) {
        Runtime.getRuntime().addShutdownHook(end);
        ChromeDriverService service =
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(driverProgram.toFile())
                        .usingAnyFreePort()
                        .build();
        ChromeOptions options = new ChromeOptions();
        options.setBinary(program.toFile());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--user-data-dir=" + profile);
        try {
            driver = new ChromeDriver(service, options);
        } catch (RuntimeException e) {
            endProcesses();
            throw e;
        }
    }

    /**
     * Starts one.
     *
     * @param profile an empty folder
     */
    static Browser start(Path profile) {
        Map<String, String> environment = System.getenv();
        return new Browser(
                Programs.require("chromium", environment),
                Programs.require("chromedriver", environment),
                profile);
    }

    void open(Path page, Screen screen) {
        driver.executeCdpCommand("Emulation.setDeviceMetricsOverride", screen.metrics());
        Map<String, String> scheme =
                Map.of("name", "prefers-color-scheme", "value", screen.scheme());
        driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", List.of(scheme)));
        open(page.toUri().toString());
    }

    /** Opens a page on the same screen as the one before; one that is open already is read anew. */
    void open(String address) {
        driver.get("about:blank");
        driver.get(address);
    }

    /** How many pixels of the open page lie beyond the right edge of the screen. */
    long pixelsBeyondTheEdge() {
        String beyond =
                "const page = document.documentElement; return page.scrollWidth - page.clientWidth";
        return (Long) driver.executeScript(beyond);
    }

    /**
     * What axe-core finds in the open page by the rules of WCAG 2.1 A and AA and its own best
     * practices.
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
                        const lines = (kind, rules) => rules.flatMap(rule => rule.nodes.map(node =>
                          `${kind}: ${rule.id}: ${node.target}: ${node.failureSummary}`));
                        axe.run(document, {runOnly: {type: 'tag', values: tags}}).then(
                          it => done([...lines('violation', it.violations),
                                      ...lines('unsure', it.incomplete)]),
                          error => done(['error: ' + error]));
                        """);
        return ((List<?>) found).stream().map(String.class::cast).toList();
    }

    /** Writes a word at the end of each text that a case or a pack may fill with any words. */
    void addToEachText(String word) {
        driver.executeScript(
                """
                document.querySelectorAll('h1, h2, h3, h4, p, address, li, dd, td:not(.number, .short)')
                  .forEach(text => text.append(' ' + arguments[0]))
                """,
                word);
    }

    /** What a script says of the open page. */
    Object ask(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    /** Types into what a selector finds, key by key. */
    void type(String selector, CharSequence... keys) {
        driver.findElement(By.cssSelector(selector)).sendKeys(keys);
    }

    /** Presses keys where the focus is. */
    void press(CharSequence... keys) {
        driver.switchTo().activeElement().sendKeys(keys);
    }

    /** Whether pages opened from now on may run their scripts. */
    void runScripts(boolean may) {
        driver.executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !may));
    }

    /** The open page as the browser prints it, on the paper that its styles ask for. */
    void print(Path pdf) throws IOException {
        Map<String, Object> result =
                driver.executeCdpCommand(
                        "Page.printToPDF",
                        Map.of("preferCSSPageSize", true, "printBackground", true));
        Files.write(pdf, Base64.getDecoder().decode((String) result.get("data")));
    }

    @Override
    public void close() {
        try {
            driver.quit();
        } finally {
            endProcesses();
            Runtime.getRuntime().removeShutdownHook(end);
        }
    }

    private void endProcesses() {
        Set<ProcessHandle> mine = descendants();
        mine.removeAll(others);
        mine.forEach(ProcessHandle::destroyForcibly);
    }

    private static Set<ProcessHandle> descendants() {
        return ProcessHandle.current().descendants().collect(Collectors.toSet());
    }

    private static String axe() {
        try (InputStream script = Browser.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
