package io.github.letterwright.compose;

import io.github.letterwright.diagnostic.Diagnostic;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.xml.sax.Attributes;

/**
 * Finds what would take the PDF engine without end. Each limit is many times what a letter of a
 * thousand items needs, and what a case says may be of any length.
 */
final class SizeCheck {

    private static final int DEEP = 100;

    /** Sorting the structure of a PDF takes the square of it. */
    private static final int WIDE = 20_000;

    /** Every column is measured against every other. */
    private static final int COLUMNS = 100;

    /** Thirty pages: lines are broken one after the other, from the start of the element on. */
    private static final int WORDS = 100_000;

    private static final int QUOTED = 10_000;

    private static final Set<String> COLUMNAR = Set.of("td", "th", "col", "colgroup");

    private final DocumentText text;
    private final List<Diagnostic> found;

    /**
     * @param found takes what is found
     */
    SizeCheck(DocumentText text, List<Diagnostic> found) {
        this.text = text;
        this.found = found;
    }

    /** Looks at the start tag at an offset, so many elements deep. */
    void start(int depth, String name, Attributes values, int tag) {
        if (depth == DEEP + 1) {
            error(tag, "elements stand within each other more than 100 deep");
        }
        for (int i = 0; i < values.getLength(); i++) {
            String attribute = values.getQName(i);
            if (values.getValue(i).length() > QUOTED && !isPicture(name, attribute)) {
                error(
                        text.attribute(tag, attribute),
                        attribute + " has more than 10,000 characters");
            }
        }
    }

    /** Whose size {@link PictureSize} looks at. */
    private static boolean isPicture(String element, String attribute) {
        return element.equals("img") && attribute.equals("src");
    }

    /** Counts the element whose start tag is at an offset to the one that it stands in. */
    void child(OpenElement parent, String name, Attributes values, int tag) {
        if (++parent.children == WIDE + 1) {
            error(tag, "an element holds more than 20,000 others");
        }
        if (COLUMNAR.contains(name.toLowerCase(Locale.ROOT))) {
            int before = parent.columns;
            parent.columns += span(values.getValue(name.startsWith("c") ? "span" : "colspan"));
            if (before <= COLUMNS && parent.columns > COLUMNS) {
                error(tag, "a table has more than 100 columns");
            }
        }
    }

    /** What is no number of three digits at most is refused elsewhere. */
    private static int span(String value) {
        return value != null && value.strip().matches("[0-9]{1,3}")
                ? Math.max(Integer.parseInt(value.strip()), 1)
                : 1;
    }

    /** Counts words that end before an offset to the element that they stand in. */
    void words(OpenElement parent, int length, int end) {
        int last = Math.max(end - 1, 0);
        if (!text.isData(last)) {
            int before = parent.words;
            parent.words += length;
            if (before <= WORDS && parent.words > WORDS) {
                error(last, "<" + parent.name + "> holds more than 100,000 characters");
            }
        }
    }

    /** Looks at the comment at an offset. */
    void comment(int length, int offset) {
        if (length > QUOTED) {
            error(offset, "a comment has more than 10,000 characters");
        }
    }

    private void error(int offset, String message) {
        found.add(
                Diagnostic.error("LW328", text.blame(offset), message)
                        .withRelated(text.data(offset)));
    }
}
