package io.github.letterwright.batch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import io.github.letterwright.batch.Manifest.Finding;
import io.github.letterwright.batch.Manifest.State;
import io.github.letterwright.compose.PageTemplate;
import java.net.URLEncoder;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A set at a glance, as one self-contained HTML page. */
final class IndexPage {

    static final String NAME = "index.html";

    private static final PageTemplate PAGE = PageTemplate.ofResource(IndexPage.class, "index.ftlh");

    private IndexPage() {}

    static String of(Manifest manifest) {
        List<Manifest.Letter> letters = manifest.letters();
        return PAGE.render(
                Map.of(
                        "audience", manifest.audience(),
                        "engine", manifest.engine().name() + " " + manifest.engine().version(),
                        "totals", totals(letters),
                        "rendered", rows(letters, State.RENDERED),
                        "withheld", rows(letters, State.WITHHELD)));
    }

    private static Map<String, ?> totals(List<Manifest.Letter> letters) {
        return Map.of(
                "pages", letters.stream().mapToInt(Manifest.Letter::pages).sum(),
                "decisions",
                        counted(letters.stream().flatMap(l -> l.decisions().stream()).toList()));
    }

    private static List<Map<String, ?>> rows(List<Manifest.Letter> letters, State state) {
        return letters.stream().filter(l -> l.state() == state).map(IndexPage::row).toList();
    }

    private static Map<String, ?> row(Manifest.Letter letter) {
        return Map.of(
                "case", letter.source(),
                "number", letter.number().orElse(""),
                "decisions", counted(letter.decisions()),
                "pages", letter.pages(),
                "findings", letter.findings().stream().map(IndexPage::finding).toList(),
                "files", letter.outputs().stream().map(IndexPage::file).toList());
    }

    /** How often each decision was taken. */
    private static List<Map<String, ?>> counted(List<String> decisions) {
        Map<String, Long> counts =
                decisions.stream().collect(groupingBy(word -> word, TreeMap::new, counting()));
        return counts.entrySet().stream().<Map<String, ?>>map(IndexPage::count).toList();
    }

    private static Map<String, ?> count(Map.Entry<String, Long> entry) {
        return Map.of("word", entry.getKey().replace('-', ' '), "count", entry.getValue());
    }

    private static Map<String, ?> finding(Finding finding) {
        String file = finding.file().orElse("");
        String line = finding.line() == 0 ? "" : "line " + finding.line();
        return Map.of(
                "id", finding.id(),
                "place", String.join(" ", file, line).strip(),
                "message", finding.message());
    }

    private static Map<String, ?> file(Manifest.Output output) {
        String path = output.path();
        return Map.of("href", href(path), "format", path.substring(path.lastIndexOf('.') + 1));
    }

    /**
     * A relative link: a path may hold blanks, percent signs, or a colon that looks like a scheme.
     */
    private static String href(String path) {
        return "./" + URLEncoder.encode(path, UTF_8).replace("+", "%20").replace("%2F", "/");
    }
}
