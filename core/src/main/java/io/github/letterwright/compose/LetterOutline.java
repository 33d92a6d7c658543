package io.github.letterwright.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.w3c.dom.Element;

/**
 * The words of a letter under its headings.
 *
 * @param parts in the order of the letter; the first has no heading, and what stands before the
 *     first one
 */
public record LetterOutline(List<Part> parts) {

    /**
     * The words under a heading, up to the next.
     *
     * @param level 1 for {@code h1} and so on; 0 for what has no heading
     * @param heading its words; empty for what has none
     * @param text lines as {@link HtmlText} has them; empty, or ends in a line end
     */
    public record Part(int level, String heading, String text) {}

    public LetterOutline {
        parts = List.copyOf(parts);
    }

    /**
     * The outline of a letter that was composed, from its HTML.
     *
     * @throws IllegalArgumentException when the HTML is not well-formed XML, which every letter is
     */
    public static LetterOutline of(String html) {
        Gatherer gatherer = new Gatherer();
        HtmlText.gather(StrictXml.parse(html).getDocumentElement(), gatherer);
        return gatherer.outline();
    }

    /** Cuts the words where a heading begins and where it ends. */
    static final class Gatherer {

        private final List<Part> parts = new ArrayList<>();
        private int level;
        private String heading = "";

        /** Whether an element is a heading; then its words are one. */
        static boolean isHeading(Element element) {
            return element.getTagName().toLowerCase(Locale.ROOT).matches("h[1-6]");
        }

        /** Ends a part, where a heading begins or the letter ends. */
        void endPart(TextLines lines) {
            parts.add(new Part(level, heading, text(lines)));
        }

        /** Begins a part under a heading. */
        void beginPart(Element element, TextLines words) {
            level = element.getTagName().charAt(1) - '0';
            heading = text(words).strip().replace('\n', ' ');
        }

        private static String text(TextLines lines) {
            String text = lines.toString();
            return text.isBlank() ? "" : text;
        }

        private LetterOutline outline() {
            return new LetterOutline(parts);
        }
    }
}
