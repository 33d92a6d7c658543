package io.github.letterwright.conform;

import io.github.letterwright.compose.DocumentText;
import io.github.letterwright.compose.HtmlDocument;
import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.diagnostic.SourceLocation;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * A finished letter with its parts, and the places that what is wrong with it is blamed on.
 *
 * @param letter the composed letter
 * @param html its parts
 * @param pdf the file made of it
 * @param printed the parts of that
 * @param pages how many pages it is said to have
 * @param whole the place of what stands nowhere in particular
 */
record Finished(
        HtmlDocument letter,
        LetterParts html,
        PDDocument pdf,
        PdfParts printed,
        int pages,
        SourceLocation whole) {

    /** An error of the letter as a whole. */
    Diagnostic error(String id, String pattern, String... quotes) {
        return Diagnostic.error(id, whole, pattern, quotes);
    }

    /**
     * An error at what wrote a part of the HTML: a template's line, and the field that it prints.
     */
    Diagnostic error(String id, Part part, String pattern, String... quotes) {
        DocumentText text = new DocumentText(letter);
        return Diagnostic.error(id, text.blame(part.offset()), pattern, quotes)
                .withRelated(text.data(part.offset()));
    }

    /** An error at the part of the HTML that became the same of the PDF. */
    Diagnostic error(String id, List<Part> parts, int index, String pattern, String... quotes) {
        return index < parts.size()
                ? error(id, parts.get(index), pattern, quotes)
                : error(id, pattern, quotes);
    }
}
