package io.github.letterwright.batch;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.letterwright.batch.Manifest.Letter;
import io.github.letterwright.compose.PageTemplate;
import io.github.letterwright.model.Priority;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.AbstractList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A set at a glance, as one self-contained HTML page. Without a script it is a whole table; its own
 * script, the only one that it lets a browser run, adds search and filters and touches no more than
 * what stands in the page.
 */
final class IndexPage {

    static final String NAME = "index.html";

    private static final PageTemplate PAGE = PageTemplate.ofResource(IndexPage.class, "index.ftlh");
    private static final InlineFile STYLE = InlineFile.of(IndexPage.class, "index.css");
    private static final InlineFile SCRIPT = InlineFile.of(IndexPage.class, "index.js");

    /** What needs a reader's care stands first; within that, by path. */
    private static final Comparator<Letter> ORDER =
            Comparator.comparing(IndexState::of).thenComparing(Letter::source);

    private IndexPage() {}

    static void write(Manifest manifest, OutputStream out) throws IOException {
        Writer page = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
        PAGE.write(model(manifest), page);
        page.flush();
    }

    private static Map<String, ?> model(Manifest manifest) {
        List<Letter> letters = manifest.letters().stream().sorted(ORDER).toList();
        List<Letter> made =
                letters.stream().filter(it -> it.state() == Manifest.State.RENDERED).toList();
        return Map.of(
                "audience", manifest.audience(),
                "engine", manifest.engine().name() + " " + manifest.engine().version(),
                "style", STYLE.model(),
                "script", SCRIPT.model(),
                "totals", IndexTotals.of(letters),
                "decisions", DecisionsChart.of(made),
                "days", days(made),
                "packs", packs(manifest.packs()),
                "letters", rows(letters));
    }

    /** A chart for each priority of which there are letters that state both dates. */
    private static List<Map<String, ?>> days(List<Letter> made) {
        return Arrays.stream(Priority.values())
                .map(priority -> DaysChart.of(priority, made))
                .<Map<String, ?>>flatMap(Optional::stream)
                .toList();
    }

    private static List<Map<String, ?>> packs(List<Manifest.Pack> packs) {
        return packs.stream()
                .filter(pack -> !pack.findings().isEmpty())
                .<Map<String, ?>>map(
                        pack ->
                                Map.of(
                                        "name", pack.name(),
                                        "findings", IndexRow.findings(pack.findings())))
                .toList();
    }

    /** Each is made when it is printed, since a set can be large. */
    private static List<Map<String, ?>> rows(List<Letter> letters) {
        return new AbstractList<>() {
            @Override
            public Map<String, ?> get(int index) {
                return IndexRow.of(letters.get(index));
            }

            @Override
            public int size() {
                return letters.size();
            }
        };
    }
}
