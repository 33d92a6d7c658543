package io.github.letterwright.compose;

import io.github.letterwright.diagnostic.SourceLocation;
import io.github.letterwright.view.Audience;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.w3c.dom.Document;

/**
 * A composed letter. Its text is valid HTML and well-formed XML at once.
 *
 * @param text the whole document
 * @param title what a window or a PDF viewer shows as its title
 * @param language a BCP 47 tag
 * @param author the review organization; empty when neither case nor pack names one
 * @param date the decision date; empty when the case has none
 * @param audience whom it is for
 * @param provenance what it was made from
 * @param origins where each chunk of the text came from, in the order of the text, without gaps
 */
public record HtmlDocument(
        String text,
        String title,
        String language,
        String author,
        Optional<LocalDate> date,
        Audience audience,
        Provenance provenance,
        List<Origin> origins) {

    public HtmlDocument {
        origins = List.copyOf(origins);
    }

    /**
     * The origin of the char at an offset of {@link #text()}.
     *
     * @throws IndexOutOfBoundsException when the text has no such char
     */
    public Origin originAt(int offset) {
        Objects.checkIndex(offset, text.length());
        int low = 0;
        int high = origins.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (origins.get(middle).start() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return origins.get(low);
    }

    /**
     * The place of a piece of {@link #text()}, to the character where it was printed as it was
     * written: in the case description, or in the template whose own words it is.
     *
     * @param from where the piece begins, in chars
     * @param to where it ends, exclusive
     * @throws IndexOutOfBoundsException when the text has no such piece
     */
    public SourceLocation placeOf(int from, int to) {
        return originAt(from).placeOf(text, from, to);
    }

    /** The same with another title. */
    HtmlDocument withTitle(String newTitle) {
        return new HtmlDocument(
                text, newTitle, language, author, date, audience, provenance, origins);
    }

    /** The document as a tree, parsed anew for each call. */
    public Document dom() {
        return StrictXml.parse(text);
    }
}
