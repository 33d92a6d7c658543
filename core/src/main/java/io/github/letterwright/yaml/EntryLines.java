package io.github.letterwright.yaml;

import io.github.letterwright.diagnostic.SourceLocation;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** The lines of an unquoted text: YAML joins them, and takes a lost dash for a space. */
final class EntryLines {

    /** What nobody breaks a line before, when its next word would have fitted. */
    private static final int NARROW = 60;

    private final SourceText source;
    private final YamlScalar scalar;
    private final int first;
    private final int last;

    EntryLines(SourceText source, YamlScalar scalar) {
        this.source = source;
        this.scalar = scalar;
        this.first = scalar.location().line() - 1;
        boolean plain = scalar.style() == YamlScalar.Style.PLAIN && !scalar.inFlow();
        OptionalInt end =
                plain
                        ? ScalarAlignment.offset(source, scalar, scalar.text().length())
                        : OptionalInt.empty();
        this.last = end.isEmpty() ? first : source.lineOf(end.getAsInt());
    }

    List<String> all() {
        return first == last
                ? List.of(scalar.text())
                : IntStream.rangeClosed(first, last).mapToObj(this::text).toList();
    }

    private String text(int line) {
        String text = source.line(line);
        return (line == first ? text.substring(columnOfFirst()) : text).strip();
    }

    private int columnOfFirst() {
        return source.offset(scalar.location()) - source.offset(first, 0);
    }

    Optional<SourceLocation> second() {
        return first == last ? Optional.empty() : Optional.of(place(first + 1));
    }

    private SourceLocation place(int line) {
        String text = source.line(line);
        int indent = text.length() - text.stripLeading().length();
        return source.at(source.offset(line, indent), text.strip().length());
    }

    /**
     * The line below the first that is an entry of its own: it begins where the line above had room
     * for its first word, or as the entry itself does.
     */
    Optional<SourceLocation> lostEntry() {
        return IntStream.rangeClosed(first + 1, last)
                .filter(line -> !text(line).isEmpty() && !text(line).startsWith("- "))
                .filter(line -> isBrokenEarly(line) || text(line).startsWith(opening()))
                .mapToObj(this::place)
                .findFirst();
    }

    private boolean isBrokenEarly(int line) {
        String above = source.line(line - 1).stripTrailing();
        String word = text(line).split("\\s", 2)[0];
        return !above.isBlank() && above.length() + 1 + word.length() <= NARROW;
    }

    /** The first words of the entry. */
    private String opening() {
        String[] words = text(first).split("\\s+");
        return words.length < 3 ? text(first) : words[0] + " " + words[1] + " ";
    }

    /** Whether all of the first line is one sign, that likely was to be a bar. */
    boolean beginsWithSign() {
        String sign = first == last ? "" : text(first);
        return sign.matches("[lI1i!/\\\\¦︱│]");
    }
}
