package io.github.letterwright.preview;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * How long it takes from saving a file until the browser shows the new letter; see docs/speed.md. A
 * letter of three pages, among those that stand beside it.
 */
final class SaveToScreen {

    private static final int WARM_UP = 10;
    private static final int SAVES = 30;
    private static final int PAUSE_MILLIS = 500;

    /** Shows all three pages at once. */
    private static final int HEIGHT = 3_200;

    private static final String LETTER = "harbor/shoulder-imaging";

    private record File(String name, String path, String old, String fresh) {}

    /** Each save takes back what the last one did. */
    private static final List<File> FILES =
            List.of(
                    new File(
                            "a case",
                            "cases/harbor/shoulder-imaging.yaml",
                            "stagehand",
                            "lighting technician"),
                    new File(
                            "a section of three letters",
                            "packs/harbor/sections/letterhead.ftlh",
                            "Our decision",
                            "The decision"));

    private final PreviewProject project;
    private final OpenPage page;
    private final PrintStream out;

    private SaveToScreen(PreviewProject project, OpenPage page, PrintStream out) {
        this.project = project;
        this.page = page;
        this.out = out;
    }

    /** The folder with the cases and packs of the examples. */
    public static void main(String[] args) throws Exception {
        Path root = Files.createTempDirectory("save-to-screen").toRealPath();
        copy(Path.of(args[0]), root.resolve("letters"));
        try (Chromium chromium = Chromium.start(root.resolve("profile"));
                PreviewProject project = PreviewProject.of(root.resolve("letters"))) {
            project.revisions();
            OpenPage page = new OpenPage(chromium.driver());
            new SaveToScreen(project, page, System.out).run();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = to.resolve(from.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    private void run() throws Exception {
        out.println("milliseconds from the save, p50 and p95 of " + SAVES);
        for (File file : FILES) {
            List<List<Long>> html = series(file, "html", 1);
            report("HTML", file, html.get(0));
            List<List<Long>> pages = series(file, "pages", 3);
            report("first page of the PDF", file, pages.get(0));
            report("all three pages of the PDF", file, pages.get(2));
        }
    }

    private void report(String what, File file, List<Long> millis) {
        List<Long> sorted = millis.stream().sorted().toList();
        out.printf(
                "%s after saving %s: %d, %d (load %.1f)%n",
                what,
                file.name(),
                sorted.get(sorted.size() / 2),
                sorted.get(sorted.size() * 95 / 100),
                ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
    }

    /** For each of so many things that are shown anew, in order, how long each save took. */
    private List<List<Long>> series(File file, String view, int things) throws Exception {
        page.open(
                project.uri("/#letter=" + LETTER + "&view=" + view).toString(),
                1280,
                HEIGHT,
                "light");
        page.awaitLetter("Harbor");
        if (view.equals("pages")) {
            page.await("document.querySelectorAll('.page img').length === " + things);
        }
        listen(view.equals("pages") ? ".page" : ".sheet");
        List<List<Long>> all = new ArrayList<>();
        for (int thing = 0; thing < things; thing++) {
            all.add(new ArrayList<>());
        }
        for (int save = -WARM_UP; save < SAVES; save++) {
            Thread.sleep(PAUSE_MILLIS);
            List<Long> took = save(file, things);
            for (int thing = 0; save >= 0 && thing < things; thing++) {
                all.get(thing).add(took.get(thing));
            }
        }
        return all;
    }

    /** Notes when something new is on the screen: after the frame that paints it. */
    private void listen(String css) {
        page.run(
                """
                window.shown = [];
                document.addEventListener('shown', event => event.target.matches(arguments[0]) &&
                  requestAnimationFrame(() => setTimeout(() => shown.push(Date.now()))));
                """,
                css);
    }

    private List<Long> save(File file, int things) throws IOException {
        Path path = project.root.resolve(file.path());
        String text = Files.readString(path);
        String next =
                text.contains(file.old())
                        ? text.replace(file.old(), file.fresh())
                        : text.replace(file.fresh(), file.old());
        page.run("shown.length = 0");
        long start = System.currentTimeMillis();
        Files.writeString(path, next);
        page.await("shown.length >= " + things);
        return ((List<?>) page.run("return shown"))
                .stream().limit(things).map(each -> (Long) each - start).toList();
    }
}
