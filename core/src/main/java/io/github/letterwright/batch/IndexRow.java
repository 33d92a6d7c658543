package io.github.letterwright.batch;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.letterwright.batch.Manifest.Facts;
import io.github.letterwright.batch.Manifest.Finding;
import io.github.letterwright.batch.Manifest.Letter;
import java.net.URLEncoder;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What the overview says of one letter. */
final class IndexRow {

    private static final List<String> SEVERITIES = List.of("error", "warning", "note");

    private IndexRow() {}

    static Map<String, ?> of(Letter letter) {
        Facts facts = letter.facts().orElse(Facts.NONE);
        String number = letter.number().orElse("");
        return Map.ofEntries(
                Map.entry("case", letter.source()),
                Map.entry("number", number),
                Map.entry("name", number.isBlank() ? letter.source() : number),
                Map.entry("state", IndexState.of(letter).word()),
                Map.entry("decisions", DecisionsChart.counts(letter.decisions())),
                Map.entry("kinds", kinds(letter)),
                Map.entry("priority", facts.priority().orElse("")),
                Map.entry("assigned", facts.dateAssigned().orElse("")),
                Map.entry("decided", facts.decisionDate().orElse("")),
                Map.entry("days", ReviewDays.of(letter).map(ReviewDays::days).orElse(-1L)),
                Map.entry("over", ReviewDays.of(letter).map(ReviewDays::over).orElse(0)),
                Map.entry("pages", letter.pages()),
                Map.entry("findings", findings(letter.findings())),
                Map.entry("files", letter.outputs().stream().map(IndexRow::file).toList()));
    }

    /** The decisions that a filter finds it by. */
    static Set<String> kinds(Letter letter) {
        Set<String> kinds = new LinkedHashSet<>(letter.decisions());
        if (kinds.size() > 1) {
            kinds.add(DecisionsChart.MIXED);
        }
        return kinds;
    }

    /** What was found, the gravest first. */
    static List<Map<String, ?>> findings(List<Finding> findings) {
        return findings.stream()
                .sorted(Comparator.comparing(found -> SEVERITIES.indexOf(found.severity())))
                .<Map<String, ?>>map(IndexRow::finding)
                .toList();
    }

    private static Map<String, ?> finding(Finding finding) {
        String file = finding.file().orElse("");
        String line = finding.line() == 0 ? "" : "line " + finding.line();
        return Map.of(
                "id", finding.id(),
                "severity", finding.severity(),
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
