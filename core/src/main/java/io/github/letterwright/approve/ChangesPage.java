package io.github.letterwright.approve;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.letterwright.approve.Change.Edit;
import io.github.letterwright.batch.WholeFile;
import io.github.letterwright.compose.PageTemplate;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What differs from the approved letters, as one self-contained HTML page. */
public final class ChangesPage {

    /** Its file, beside the letters that it speaks of. */
    public static final String NAME = "changes.html";

    private static final PageTemplate PAGE =
            PageTemplate.ofResource(ChangesPage.class, "changes.ftlh");

    private ChangesPage() {}

    /**
     * Writes the page.
     *
     * @param letters the output folder that the report compared; the page is written into it
     * @throws IOException when it cannot be written
     */
    public static void write(ApprovalReport report, Path letters) throws IOException {
        byte[] page = PAGE.render(model(report)).getBytes(UTF_8);
        WholeFile.write(letters.resolve(NAME), out -> out.write(page));
    }

    private static Map<String, ?> model(ApprovalReport report) {
        return Map.of(
                "letters", report.letters(),
                "same", report.same(),
                "clean", report.isClean(),
                "changes", report.changes().stream().map(ChangesPage::change).toList(),
                "pages", report.pages().stream().map(ChangesPage::pages).toList(),
                "added", places(report.added()),
                "vanished", places(report.vanished()));
    }

    private static Map<String, ?> change(ChangeGroup group) {
        Change example = group.example();
        List<Edit> pieces = WordDifference.pieces(example.before(), example.after());
        return Map.of(
                "section", example.section().isEmpty() ? "Above the title" : example.section(),
                "letters", group.letters(),
                "before", !example.before().isEmpty(),
                "after", !example.after().isEmpty(),
                "old", pieces(pieces, Edit::before),
                "new", pieces(pieces, Edit::after),
                "places", places(group.places()));
    }

    private static List<Map<String, ?>> pieces(List<Edit> pieces, Function<Edit, String> side) {
        return pieces.stream()
                .<Map<String, ?>>map(
                        piece ->
                                Map.of(
                                        "text", side.apply(piece),
                                        "differs", !piece.before().equals(piece.after())))
                .toList();
    }

    private static Map<String, ?> pages(ApprovalReport.PageChange change) {
        return Map.of(
                "before", change.before(),
                "after", change.after(),
                "places", places(change.places()));
    }

    private static List<Map<String, ?>> places(List<Place> places) {
        return places.stream().<Map<String, ?>>map(ChangesPage::place).toList();
    }

    private static Map<String, ?> place(Place place) {
        return Map.of(
                "letter", place.letter(),
                "item", place.item(),
                "href", href(place.letter() + ".html"));
    }

    /**
     * A relative link: a path may hold blanks, percent signs, or a colon that looks like a scheme.
     */
    private static String href(String path) {
        return "./" + URLEncoder.encode(path, UTF_8).replace("+", "%20").replace("%2F", "/");
    }
}
