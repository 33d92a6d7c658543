package io.github.letterwright.compose;

import io.github.letterwright.diagnostic.SourceLocation;
import io.github.letterwright.read.Locations;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a chunk of a composed document came from.
 *
 * @param start where the chunk begins in the document's text, in chars
 * @param end where it ends, exclusive
 * @param template the line of the template, or of the style sheet, that wrote it
 * @param pointer the JSON Pointer of the field it prints; empty for the template's own words
 * @param data the place of that field's piece in the case description; empty likewise
 * @param offset where the piece begins in the field's text, in chars
 * @param locations where the fields of the case stand
 */
public record Origin(
        int start,
        int end,
        SourceLocation template,
        String pointer,
        Optional<SourceLocation> data,
        int offset,
        Locations locations) {

    private static final Pattern REFERENCE = Pattern.compile("&[^;]*;");

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

    /**
     * The place of words of the chunk: where they stand in the case, to the character; the place of
     * the whole piece when the field does not have them there, such as a label or a capital; their
     * place in the template when they are its own.
     */
    SourceLocation placeOf(String document, int from, int to) {
        if (data.isEmpty()) {
            return templateAt(from);
        }
        int before = length(document.substring(start, from));
        String words = document.substring(from, to);
        return locations.find(pointer, offset + before, words).orElse(data.get());
    }

    /** How long markup is as text: a reference is one char. */
    private static int length(String markup) {
        return REFERENCE.matcher(markup).replaceAll("&").length();
    }

    /** The same chunk with another end. */
    Origin until(int newEnd) {
        return new Origin(start, newEnd, template, pointer, data, offset, locations);
    }
}
