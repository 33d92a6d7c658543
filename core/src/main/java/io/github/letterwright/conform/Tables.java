package io.github.letterwright.conform;

import io.github.letterwright.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Tables have header cells, and these say what they head. */
final class Tables implements Check {

    private static final String ID = "LW426";

    private static final Set<String> SCOPES = Set.of("row", "col", "rowgroup", "colgroup");

    @Override
    public List<Diagnostic> check(Finished letter) {
        List<Diagnostic> found = new ArrayList<>();
        checkTables(letter, found);
        checkHeaders(letter, found);
        return found;
    }

    private static void checkTables(Finished letter, List<Diagnostic> found) {
        List<Tag> tags = letter.printed().tags();
        int table = 0;
        for (int i = 0; i < tags.size(); i++) {
            if (tags.get(i).type().equals("Table")) {
                if (!hasHeader(tags, i)) {
                    found.add(
                            letter.error(
                                            ID,
                                            letter.html().named("table"),
                                            table,
                                            "a table has no header cell")
                                    .withHint(
                                            "write <th scope=\"col\"> or <th scope=\"row\"> for the"
                                                    + " cells that name the others; what is no"
                                                    + " table, arrange by styles"));
                }
                table++;
            }
        }
    }

    private static boolean hasHeader(List<Tag> tags, int table) {
        int depth = tags.get(table).depth();
        return tags.subList(table + 1, tags.size()).stream()
                .takeWhile(tag -> tag.depth() > depth)
                .anyMatch(tag -> tag.type().equals("TH"));
    }

    private static void checkHeaders(Finished letter, List<Diagnostic> found) {
        List<Part> written = letter.html().named("th");
        List<Tag> printed =
                letter.printed().tags().stream().filter(tag -> tag.type().equals("TH")).toList();
        for (int i = 0; i < Math.max(written.size(), printed.size()); i++) {
            boolean inHtml = i >= written.size() || SCOPES.contains(written.get(i).text());
            boolean inPdf = i >= printed.size() || !printed.get(i).scope().isEmpty();
            if (!inHtml || !inPdf) {
                found.add(
                        letter.error(ID, written, i, "a header cell does not say what it heads")
                                .withHint("write <th scope=\"col\"> or <th scope=\"row\">"));
            }
        }
    }
}
