package io.github.letterwright.batch;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import io.github.letterwright.batch.Manifest.Finding;
import io.github.letterwright.batch.Manifest.State;
import io.github.letterwright.compose.PageTemplate;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.net.URLEncoder;
import java.util.AbstractList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A set at a glance, as one self-contained HTML page. */
final class IndexPage {

    static final String NAME = "index.html";

    private static final PageTemplate PAGE = PageTemplate.ofResource(IndexPage.class, "index.ftlh");

    private IndexPage() {}

    static void write(Manifest manifest, OutputStream out) throws IOException {
        Writer page = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
        PAGE.write(model(manifest), page);
        page.flush();
    }

    private static Map<String, ?> model(Manifest manifest) {
        List<Manifest.Letter> letters = manifest.letters();
        return Map.of(
                "audience", manifest.audience(),
                "engine", manifest.engine().name() + " " + manifest.engine().version(),
                "totals", totals(letters),
                "packs", packs(manifest.packs()),
                "rendered", rows(letters, State.RENDERED),
                "withheld", rows(letters, State.WITHHELD));
    }

    private static List<Map<String, ?>> packs(List<Manifest.Pack> packs) {
        return packs.stream()
                .filter(pack -> !pack.findings().isEmpty())
                .<Map<String, ?>>map(
                        pack -> Map.of("name", pack.name(), "findings", findings(pack.findings())))
                .toList();
    }

    private static List<Map<String, ?>> findings(List<Finding> findings) {
        return findings.stream().<Map<String, ?>>map(IndexPage::finding).toList();
    }

    private static Map<String, ?> totals(List<Manifest.Letter> letters) {
        return Map.of(
                "pages", letters.stream().mapToInt(Manifest.Letter::pages).sum(),
                "decisions", counted(letters.stream().flatMap(l -> l.decisions().stream())));
    }

    /** Each is made when it is printed, since a set can be large. */
    private static List<Map<String, ?>> rows(List<Manifest.Letter> letters, State state) {
        List<Manifest.Letter> these = letters.stream().filter(l -> l.state() == state).toList();
        return new AbstractList<>() {
            @Override
            public Map<String, ?> get(int index) {
                return row(these.get(index));
            }

            @Override
            public int size() {
                return these.size();
            }
        };
    }

    private static Map<String, ?> row(Manifest.Letter letter) {
        return Map.of(
                "case", letter.source(),
                "number", letter.number().orElse(""),
                "decisions", counted(letter.decisions().stream()),
                "pages", letter.pages(),
                "findings", findings(letter.findings()),
                "files", letter.outputs().stream().map(IndexPage::file).toList());
    }

    /** How often each decision was taken. */
    private static List<Map<String, ?>> counted(Stream<String> decisions) {
        Map<String, Long> counts =
                decisions.collect(groupingBy(word -> word, TreeMap::new, counting()));
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
