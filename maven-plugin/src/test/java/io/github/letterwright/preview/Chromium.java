package io.github.letterwright.preview;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.opentest4j.TestAbortedException;

/** A real browser. Whatever happens, its processes end with it. */
final class Chromium implements AutoCloseable {

    /** Kept, as a logger that nobody holds forgets its level: it warns of a part not used here. */
    private static final Logger DEVTOOLS = Logger.getLogger("org.openqa.selenium.devtools");

    static {
        DEVTOOLS.setLevel(Level.SEVERE);
    }

    private static final List<String> ARGUMENTS =
            List.of(
                    "--headless=new",
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--no-first-run",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync");

    private final Set<ProcessHandle> others = descendants();
    private final Thread end = new Thread(this::endProcesses);
    private final ChromeDriver driver;

    private Chromium(Path program, Path driverProgram, Path profile) {
        Runtime.getRuntime().addShutdownHook(end);
        ChromeDriverService service =
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(driverProgram.toFile())
                        .usingAnyFreePort()
                        .build();
        ChromeOptions options = new ChromeOptions();
        options.setBinary(program.toFile());
        options.addArguments(ARGUMENTS);
        options.addArguments("--user-data-dir=" + profile);
        LoggingPreferences logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
        try {
            driver = new ChromeDriver(service, options);
        } catch (RuntimeException e) {
            endProcesses();
            throw e;
        }
    }

    /**
     * Starts one, with an empty folder for its profile.
     *
     * @throws TestAbortedException if there is none on this machine, which skips the test
     * @throws AssertionError if there is none in CI, which installs it
     */
    static Chromium start(Path profile) {
        return new Chromium(program("chromium"), program("chromedriver"), profile);
    }

    ChromeDriver driver() {
        return driver;
    }

    private static Path program(String name) {
        Stream<String> given = Stream.ofNullable(System.getProperty("letterwright." + name));
        Stream<String> onPath =
                Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                        .map(folder -> folder + File.separator + name);
        return Stream.concat(given, onPath)
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() -> missing(name));
    }

    private static RuntimeException missing(String name) {
        if ("true".equals(System.getenv("CI"))) {
            throw new AssertionError(name + " is not installed, and CI=true");
        }
        return new TestAbortedException("SKIPPED: " + name + " is not installed");
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
}
