package io.github.letterwright.diagnostic;

import java.util.Comparator;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * A place in a text file: where a piece of input stands that somebody can go and change.
 *
 * @param file the file as the user named it, with forward slashes; empty for {@link #NONE}
 * @param line the line, counted from 1; 0 when the place is the file as a whole
 * @param column the column in code points, counted from 1; 0 when the place is the whole line
 * @param length how many code points of that line belong to the place; 0 when unknown
 */
public record SourceLocation(String file, int line, int column, int length)
        implements Comparable<SourceLocation> {

    /** No place: what is wrong stands in no file. */
    public static final SourceLocation NONE = new SourceLocation("", 0, 0, 0);

    private static final Comparator<SourceLocation> ORDER =
            Comparator.comparing(SourceLocation::file)
                    .thenComparingInt(SourceLocation::line)
                    .thenComparingInt(SourceLocation::column)
                    .thenComparingInt(SourceLocation::length);

    public SourceLocation {
        Objects.requireNonNull(file, "file");
        if (line < 0 || column < 0 || length < 0) {
            throw new IllegalArgumentException(
                    "line %d, column %d and length %d must not be negative"
                            .formatted(line, column, length));
        }
    }

    /** The file as a whole. */
    public static SourceLocation ofFile(String file) {
        return new SourceLocation(file, 0, 0, 0);
    }

    /** The same place with another length. */
    public SourceLocation withLength(int other) {
        return new SourceLocation(file, line, column, other);
    }

    /** The same place in a file of another name; no place stays none. */
    public SourceLocation renamed(UnaryOperator<String> names) {
        return file.isEmpty() ? this : new SourceLocation(names.apply(file), line, column, length);
    }

    /** Sorts by file, line and column. */
    @Override
    public int compareTo(SourceLocation other) {
        return ORDER.compare(this, other);
    }

    /** The form that IDEs make clickable: {@code file:[line,column]}, or what is known of it. */
    @Override
    public String toString() {
        return line == 0 ? file : "%s:[%d,%d]".formatted(file, line, Math.max(column, 1));
    }
}
