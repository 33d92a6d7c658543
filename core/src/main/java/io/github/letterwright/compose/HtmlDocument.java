package io.github.letterwright.compose;

import io.github.letterwright.view.Audience;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A composed letter. Its text is valid HTML and well-formed XML at once.
 *
 * @param text the whole document
 * @param title what a window or a PDF viewer shows as its title
 * @param language a BCP 47 tag
 * @param author the review organization; empty when neither case nor pack names one
 * @param date the decision date; empty when the case has none
 * @param audience whom it is for
 * @param origins where each chunk of the text came from, in the order of the text, without gaps
 */
public record HtmlDocument(
        String text,
        String title,
        String language,
        String author,
        Optional<LocalDate> date,
        Audience audience,
        List<Origin> origins) {

    public HtmlDocument {
        origins = List.copyOf(origins);
    }
}
