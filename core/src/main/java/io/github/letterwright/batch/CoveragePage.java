package io.github.letterwright.batch;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.letterwright.compose.PageTemplate;
import io.github.letterwright.compose.TemplateCoverage;
import io.github.letterwright.compose.TemplateCoverage.Branch;
import io.github.letterwright.compose.TemplateCoverage.CoveredTemplate;
import io.github.letterwright.diagnostic.Diagnostic;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What letters reached of a pack's templates, as one self-contained HTML page. */
final class CoveragePage {

    private static final PageTemplate PAGE =
            PageTemplate.ofResource(CoveragePage.class, "coverage.ftlh");

    private CoveragePage() {}

    /** Writes a page for each pack. What cannot be written is found. */
    static List<Diagnostic> write(List<TemplateCoverage> all, Path folder) {
        List<Diagnostic> found = new ArrayList<>();
        for (TemplateCoverage coverage : all) {
            Path file = folder.resolve(coverage.pack() + ".html");
            byte[] page = PAGE.render(model(coverage)).getBytes(UTF_8);
            try {
                WholeFile.write(file, out -> out.write(page));
            } catch (IOException e) {
                found.add(Places.unwritable(file, e));
            }
        }
        return found;
    }

    private static Map<String, ?> model(TemplateCoverage coverage) {
        int all = coverage.branches().size();
        int reached = all - coverage.missed().size();
        return Map.of(
                "pack", coverage.pack(),
                "letters", coverage.letters(),
                "branches", all,
                "reached", reached,
                "percent", all == 0 ? 100 : reached * 100 / all,
                "missed", coverage.missed().stream().map(CoveragePage::branch).toList(),
                "unasked", coverage.unasked(),
                "unused", coverage.unused(),
                "templates", coverage.templates().stream().map(CoveragePage::template).toList());
    }

    private static Map<String, ?> branch(Branch branch) {
        return Map.of(
                "file", branch.place().file(),
                "line", branch.place().line(),
                "anchor", anchor(branch.place().file(), branch.place().line()),
                "label", branch.label(),
                "past", branch.past());
    }

    private static String anchor(String file, int line) {
        return file.replaceAll("[^A-Za-z0-9]+", "-") + "-" + line;
    }

    private static Map<String, ?> template(CoveredTemplate template) {
        List<Branch> branches = template.branches();
        List<Map<String, ?>> lines = new ArrayList<>();
        for (int i = 1; i <= template.lines().size(); i++) {
            lines.add(line(template, i));
        }
        return Map.of(
                "path", template.path(),
                "branches", branches.size(),
                "reached", branches.stream().filter(it -> it.letters() > 0).count(),
                "lines", lines);
    }

    private static Map<String, ?> line(CoveredTemplate template, int number) {
        CoveredLine line = CoveredLine.of(template, number);
        return Map.of(
                "number", number,
                "anchor", anchor(template.path(), number),
                "state", line.state(),
                "letters", line.letters(),
                "pieces", line.pieces());
    }
}
