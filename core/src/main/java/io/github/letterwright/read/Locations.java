package io.github.letterwright.read;

import io.github.letterwright.diagnostic.SourceLocation;
import java.util.Optional;

/** Where the fields of a case stand in its description. */
public interface Locations {

    /** Of a case that stands in no file: every place is {@link SourceLocation#NONE}. */
    Locations NONE =
            new Locations() {
                @Override
                public SourceLocation of(String pointer) {
                    return SourceLocation.NONE;
                }

                @Override
                public SourceLocation of(String pointer, int offset, int length) {
                    return SourceLocation.NONE;
                }
            };

    /**
     * The place of a field; of the nearest field around it that there is, when there is none.
     *
     * @param pointer a JSON Pointer (RFC 6901), such as {@code /items/0/rationale}
     */
    SourceLocation of(String pointer);

    /**
     * The place of a piece of a field's text.
     *
     * @param pointer a JSON Pointer
     * @param offset where the piece begins in the field's text, in chars
     * @param length how long it is, in chars; the place ends with its first line
     */
    SourceLocation of(String pointer, int offset, int length);

    /**
     * The place of words that are expected in a field's text; empty when it does not have them
     * there.
     *
     * @param pointer a JSON Pointer
     * @param offset where the words begin in the field's text, in chars
     */
    default Optional<SourceLocation> find(String pointer, int offset, String words) {
        return Optional.empty();
    }
}
