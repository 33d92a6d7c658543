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

    /** Whether this chunk goes on where another ends, in the template's own words of one line. */
    boolean continues(Origin before) {
        return data.isEmpty()
                && before.data.isEmpty()
                && template.file().equals(before.template.file())
                && template.line() == before.template.line()
                && template.column() == before.template.column() + before.end - before.start;
    }

    /** The place in the template of a char of the chunk; of the whole chunk when it is data. */
    SourceLocation templateAt(int offset) {
        int last = template.length() == 0 ? Integer.MAX_VALUE : template.length() - 1;
        return data.isPresent()
                ? template
                : new SourceLocation(
                        template.file(),
                        template.line(),
                        template.column() + Math.min(offset - start, last),
                        0);
    }

    /** The same chunk with another end. */
    Origin until(int newEnd) {
        return new Origin(start, newEnd, template, pointer, data);
    }
}
