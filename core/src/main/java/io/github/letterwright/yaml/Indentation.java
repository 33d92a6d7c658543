package io.github.letterwright.yaml;

import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.diagnostic.SourceLocation;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Refuses tabs in front of a line: they look like an indentation and are none. */
final class Indentation {

    private final SourceText source;
    private final BitSet free = new BitSet();

    Indentation(SourceText source) {
        this.source = source;
    }

    /** Lets lines, counted from 0, begin as they like: they are inside a text. */
    void free(int first, int last) {
        if (first <= last) {
            free.set(first, last + 1);
        }
    }

    List<Diagnostic> refusedTabs() {
        if (source.text().indexOf('\t') < 0) {
            return List.of();
        }
        return Stream.iterate(free.nextClearBit(0), line -> free.nextClearBit(line + 1))
                .takeWhile(line -> line < source.lineCount())
                .flatMap(line -> tabIn(source, line).stream())
                .map(Indentation::refused)
                .toList();
    }

    /** The first tab of a line's indentation; none when the line is blank or a comment. */
    static Optional<SourceLocation> tabIn(SourceText source, int line) {
        String text = source.line(line);
        String content = text.stripLeading();
        int tab = text.substring(0, text.length() - content.length()).indexOf('\t');
        return tab < 0 || content.isEmpty() || content.startsWith("#")
                ? Optional.empty()
                : Optional.of(source.at(source.offset(line, tab), 1));
    }

    static Diagnostic refused(SourceLocation tab) {
        return Diagnostic.error("LW105", tab, "a tab in the indentation")
                .withHint("indent with spaces");
    }
}
