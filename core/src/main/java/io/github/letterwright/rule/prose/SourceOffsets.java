package io.github.letterwright.rule.prose;

import io.github.letterwright.model.Text;
import io.github.letterwright.rule.prose.ClosingStatement.Span;
import java.util.ArrayList;
import java.util.List;

/** From places in the words that the parties read to places in the text as written. */
final class SourceOffsets {

    /** Words that stand in the source as they are read. */
    private record Stretch(int read, int written, int length) {}

    private final List<Stretch> stretches;

    private SourceOffsets(List<Stretch> stretches) {
        this.stretches = List.copyOf(stretches);
    }

    /** The places of a text. */
    static SourceOffsets of(Text text) {
        List<Stretch> stretches = new ArrayList<>();
        int read = 0;
        for (Text.Part part : text.parts()) {
            Stretch stretch = stretch(part, text.source(), read);
            stretches.add(stretch);
            read += stretch.length();
        }
        return new SourceOffsets(stretches);
    }

    private static Stretch stretch(Text.Part part, String source, int read) {
        if (part instanceof Text.Redaction redaction) {
            return redaction
                    .words()
                    .map(words -> new Stretch(read, bar(part, source) + 1, words.length()))
                    // Its kind in brackets: one more than the mark's first bracket, at either end.
                    .orElseGet(
                            () ->
                                    new Stretch(
                                            read,
                                            part.offset() + 1,
                                            redaction.kind().length() + 2));
        }
        return new Stretch(read, part.offset(), ((Text.Words) part).text().length());
    }

    private static int bar(Text.Part part, String source) {
        return source.indexOf('|', part.offset());
    }

    /** Where a piece of what is read stands in the source. */
    Span span(Span read) {
        int from = written(read.offset());
        int last = written(read.offset() + read.length() - 1);
        return new Span(from, last + 1 - from);
    }

    private int written(int offset) {
        return stretches.stream()
                .filter(each -> offset >= each.read() && offset < each.read() + each.length())
                .findFirst()
                .map(each -> each.written() + offset - each.read())
                .orElseThrow(() -> new IndexOutOfBoundsException(offset));
    }
}
