package io.github.letterwright.approve;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.letterwright.approve.ApprovalReport.PageChange;
import io.github.letterwright.approve.ApprovalReport.Renaming;
import io.github.letterwright.approve.Change.Edit;
import io.github.letterwright.batch.WholeFile;
import io.github.letterwright.compose.PageTemplate;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** What differs from the approved letters, as one self-contained HTML page. Immutable. */
public final class ChangesPage {

    /** Its file, beside the letters that it speaks of. */
    public static final String NAME = "changes.html";

    /** As many places of a change are listed. */
    private static final int LISTED = 200;

    private static final PageTemplate PAGE =
            PageTemplate.ofResource(ChangesPage.class, "changes.ftlh");

    private final ApprovalReport report;
    private final boolean quoteText;

    private ChangesPage(ApprovalReport report, boolean quoteText) {
        this.report = report;
        this.quoteText = quoteText;
    }

    /** A page that quotes letters. */
    public static ChangesPage of(ApprovalReport report) {
        return new ChangesPage(report, true);
    }

    /**
     * The same with or without words of letters, which may be patient data: without them, it says
     * how much has changed, and where.
     *
     * @param value default true
     */
    public ChangesPage quoteText(boolean value) {
        return new ChangesPage(report, value);
    }

    /**
     * Writes the page.
     *
     * @param letters the output folder that the report compared; the page is written into it
     * @param accept the command that accepts the changes
     * @throws IOException when it cannot be written
     */
    public void write(Path letters, String accept) throws IOException {
        byte[] page = PAGE.render(model(accept)).getBytes(UTF_8);
        WholeFile.write(letters.resolve(NAME), out -> out.write(page));
    }

    private Map<String, ?> model(String accept) {
        Map<String, Object> model = new HashMap<>();
        model.put("letters", report.letters());
        model.put("same", report.same());
        model.put("changed", report.changed());
        model.put("accept", accept);
        model.put("quoteText", quoteText);
        model.put("untold", report.untold());
        model.put("changes", report.changes().stream().map(this::change).toList());
        model.put("pages", report.pages().stream().map(this::pages).toList());
        model.put("added", places(report.added()));
        model.put("vanished", places(report.vanished()));
        model.put("renamed", report.renamed().stream().map(ChangesPage::renamed).toList());
        model.put("taken", places(report.taken()));
        return model;
    }

    private Map<String, ?> change(ChangeGroup group) {
        Change example = group.example();
        List<Edit> pieces = example.pieces();
        return Map.of(
                "section", shown(example.section()),
                "item", shown(group.item()),
                "letters", group.letters(),
                "varied", group.varied(),
                "old", pieces(pieces, Edit::before),
                "new", pieces(pieces, Edit::after),
                "edits", example.edits().size(),
                "places", places(group.places()));
    }

    private String shown(String words) {
        return quoteText || words.isEmpty() ? words : "…";
    }

    private static List<Map<String, ?>> pieces(List<Edit> pieces, Function<Edit, String> side) {
        return pieces.stream()
                .filter(piece -> !side.apply(piece).isEmpty())
                .<Map<String, ?>>map(
                        piece ->
                                Map.of(
                                        "text", side.apply(piece),
                                        "differs", !piece.before().equals(piece.after())))
                .toList();
    }

    private Map<String, ?> pages(PageChange change) {
        return Map.of(
                "before", change.before(),
                "after", change.after(),
                "places", places(change.places()));
    }

    /** How many there are, and the first of them. */
    private Map<String, ?> places(List<Place> places) {
        return Map.of(
                "count",
                places.size(),
                "listed",
                places.stream().limit(LISTED).<Map<String, ?>>map(this::place).toList());
    }

    private Map<String, ?> place(Place place) {
        return Map.of(
                "letter", place.letter(),
                "item", shown(place.item()),
                "href", href(place.letter() + ".html"));
    }

    private static Map<String, ?> renamed(Renaming its) {
        return Map.of(
                "before", its.before().letter(),
                "letter", its.after().letter(),
                "href", href(its.after().letter() + ".html"));
    }

    /**
     * A relative link: a path may hold blanks, percent signs, or a colon that looks like a scheme.
     */
    private static String href(String path) {
        return "./" + URLEncoder.encode(path, UTF_8).replace("+", "%20").replace("%2F", "/");
    }
}
