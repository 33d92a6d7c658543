package io.github.letterwright.compose;

import freemarker.core.TemplateProcessingTracer.TracedElement;
import io.github.letterwright.diagnostic.SourceLocation;
import io.github.letterwright.read.Locations;
import io.github.letterwright.view.Source;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Gathers a letter in memory, with the origin of each chunk, and up to a limit. */
final class OriginWriter extends Writer {

    /** Thrown when the letter is longer than the limit. */
    static final class TooLongException extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /** How long a letter may be, in chars: many times what a thousand items need. */
    static final int LIMIT = 8_000_000;

    private final StringBuilder text = new StringBuilder();
    private final List<Origin> origins = new ArrayList<>();
    private final Trace trace;
    private final Locations locations;
    private final Function<String, String> fileNames;

    /**
     * @param trace knows the element at work
     * @param locations where the fields of the case stand
     * @param fileNames from a template's name to its file's
     */
    OriginWriter(Trace trace, Locations locations, Function<String, String> fileNames) {
        this.trace = trace;
        this.locations = locations;
        this.fileNames = fileNames;
    }

    String text() {
        return text.toString();
    }

    List<Origin> origins() {
        return origins;
    }

    /** Writes the template's own words; each line of them has its own origin. */
    @Override
    public void write(char[] chars, int offset, int length) throws IOException {
        String words = new String(chars, offset, length);
        SourceLocation first = place();
        int line = 0;
        for (int from = 0; from < words.length(); line++) {
            int end = words.indexOf('\n', from) + 1;
            int to = end == 0 ? words.length() : end;
            append(words.substring(from, to), below(first, line), Source.NONE);
            from = to;
        }
    }

    private static SourceLocation below(SourceLocation first, int lines) {
        return lines == 0 ? first : new SourceLocation(first.file(), first.line() + lines, 1, 0);
    }

    /** Writes a value that the template has made a text of. */
    void printText(String html) throws IOException {
        append(html, place(), trace.takeRead());
    }

    /** Writes finished markup. */
    void printPieces(List<Piece> pieces) throws IOException {
        SourceLocation place = place();
        for (Piece piece : pieces) {
            append(piece.html(), piece.file().orElse(place), piece.source());
        }
    }

    private SourceLocation place() {
        return trace.current().map(this::place).orElse(SourceLocation.NONE);
    }

    private SourceLocation place(TracedElement element) {
        String file = fileNames.apply(element.getTemplate().getName());
        int length =
                element.getEndLine() == element.getBeginLine()
                        ? Math.max(0, element.getEndColumn() - element.getBeginColumn() + 1)
                        : 0;
        return new SourceLocation(file, element.getBeginLine(), element.getBeginColumn(), length);
    }

    private void append(String chunk, SourceLocation template, Source source) throws IOException {
        if (chunk.isEmpty()) {
            return;
        }
        int start = text.length();
        if (start + chunk.length() > LIMIT) {
            throw new TooLongException();
        }
        text.append(chunk);
        trace.printed(text.length());
        add(
                new Origin(
                        start,
                        text.length(),
                        template,
                        source.pointer(),
                        source.offset(),
                        locations));
    }

    private void add(Origin origin) {
        Origin last = origins.isEmpty() ? null : origins.get(origins.size() - 1);
        if (last != null && origin.continues(last)) {
            origins.set(origins.size() - 1, last.until(origin.end()));
        } else {
            origins.add(origin);
        }
    }

    @Override
    public void flush() {
        // Everything is in memory already.
    }

    @Override
    public void close() {
        // Nothing was opened.
    }
}
