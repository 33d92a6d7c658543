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
 * @param offset where the piece begins in the field's text, in chars
 * @param locations where the fields of the case stand
 */
public record Origin(
        int start,
        int end,
        SourceLocation template,
        String pointer,
        int offset,
        Locations locations) {

    private static final Pattern REFERENCE = Pattern.compile("&[^;]*;");

    /** Whether the chunk prints a field of the case, and not the template's own words. */
    public boolean isData() {
        return !pointer.isEmpty();
    }

    /**
     * The place of the field's piece in the case description; empty for the template's own words.
     * It is looked for when it is asked for: a letter has thousands of chunks.
     */
    public Optional<SourceLocation> data() {
        return isData()
                ? Optional.of(locations.of(pointer, offset, end - start))
                : Optional.empty();
    }

    /** The place of the field as a whole; that of the template for its own words. */
    public SourceLocation field() {
        return isData() ? locations.of(pointer) : template;
    }

    /** Whether this chunk goes on where another ends, in the template's own words of one line. */
    boolean continues(Origin before) {
        return !isData()
                && !before.isData()
                && template.file().equals(before.template.file())
                && template.line() == before.template.line()
                && template.column() == before.template.column() + before.end - before.start;
    }

    /** The place in the template of a char of the chunk; of the whole chunk when it is data. */
    SourceLocation templateAt(int offset) {
        int last = template.length() == 0 ? Integer.MAX_VALUE : template.length() - 1;
        return isData()
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
        if (!isData()) {
            return templateAt(from);
        }
        int before = length(document.substring(start, from));
        String words = document.substring(from, to);
        return locations.find(pointer, offset + before, words).or(this::data).orElse(template);
    }

    /** How long markup is as text: a reference is one char. */
    private static int length(String markup) {
        return REFERENCE.matcher(markup).replaceAll("&").length();
    }

    /** The same chunk with another end. */
    Origin until(int newEnd) {
        return new Origin(start, newEnd, template, pointer, offset, locations);
    }
}
