package io.github.letterwright.compose;

import io.github.letterwright.diagnostic.SourceLocation;
import java.util.Optional;

/**
 * Where a chunk of a composed document came from.
 *
 * @param start where the chunk begins in the document's text, in chars
 * @param end where it ends, exclusive
 * @param template the line of the template, or of the style sheet, that wrote it
 * @param pointer the JSON Pointer of the field it prints; empty for the template's own words
 * @param data the place of that field's piece in the case description; empty likewise
 */
public record Origin(
        int start,
        int end,
        SourceLocation template,
        String pointer,
        Optional<SourceLocation> data) {

    /** Whether this chunk goes on where another ends: own words of the same template line. */
    boolean continues(Origin before) {
        return data.isEmpty()
                && before.data.isEmpty()
                && end >= before.end
                && template.line() == before.template.line()
                && template.file().equals(before.template.file());
    }

    /** The same chunk with another end. */
    Origin until(int newEnd) {
        return new Origin(start, newEnd, template, pointer, data);
    }
}
