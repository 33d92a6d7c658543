package io.github.letterwright.yaml;

import io.github.letterwright.diagnostic.Diagnostic;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Finds running text that was written below its key without the bar that it needs: a colon or a
 * number sign in it is a mark of YAML's, and breaks the text where it stands.
 */
final class Prose {

    private final SourceText source;
    private final Outline outline;
    private final Vocabulary vocabulary;

    Prose(SourceText source, Outline outline, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.source = source;
        this.outline = outline;
    }

    /** What broke the text that a line belongs to, when it is such text. */
    Optional<Diagnostic> around(OutlineLine line) {
        return isText(line) ? opener(line).flatMap(key -> broken(key, line)) : Optional.empty();
    }

    /**
     * A key is one word; with more words before its colon, or with none, a line is text, and with a
     * word that is none of ours and written large.
     */
    private boolean isText(OutlineLine line) {
        boolean large = line.isKey() && Character.isUpperCase(line.key().codePointAt(0));
        return !line.isEntry()
                && (!line.isKey()
                        || line.key().contains(" ")
                        || large && !vocabulary.has(line.key()));
    }

    /** The key that the text stands below, deeper than it. */
    private Optional<OutlineLine> opener(OutlineLine line) {
        Optional<OutlineLine> above = outline.above(line);
        while (above.filter(this::isText).isPresent()) {
            above = above.flatMap(outline::above);
        }
        return above.filter(OutlineLine::isKey)
                .filter(key -> key.column() < line.column())
                .filter(key -> key.isHeading() || key.hasPlainText())
                .filter(key -> !Outline.opensText(key));
    }

    private Optional<Diagnostic> broken(OutlineLine key, OutlineLine last) {
        List<OutlineLine> lines =
                outline.upTo(last.number()).stream()
                        .filter(line -> line.number() >= key.number())
                        .toList();
        for (OutlineLine line : lines) {
            int from = line == key ? line.column() + line.key().length() + 1 : line.column();
            OptionalInt sign = mark(source.line(line.number()), from);
            if (sign.isPresent() && !(line == key && key.isHeading())) {
                return Optional.of(said(key, line, sign.getAsInt()));
            }
        }
        return Optional.empty();
    }

    /** The first colon or number sign that ends a text. */
    private static OptionalInt mark(String line, int from) {
        for (int i = from; i < line.length(); i++) {
            boolean colon = line.charAt(i) == ':' && isBlank(line, i + 1);
            boolean comment = line.charAt(i) == '#' && isBlank(line, i - 1);
            if (colon || comment) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    private static boolean isBlank(String line, int at) {
        return at < 0 || at >= line.length() || " \t".indexOf(line.charAt(at)) >= 0;
    }

    private Diagnostic said(OutlineLine key, OutlineLine line, int at) {
        int offset = source.offset(line.number(), 0) + at;
        boolean colon = source.text().charAt(offset) == ':';
        Diagnostic fault =
                colon
                        ? Diagnostic.error(
                                "LW118", source.at(offset, 1), "a colon in unquoted text")
                        : Diagnostic.error(
                                "LW116",
                                source.at(offset, source.line(line.number()).length() - at),
                                "a comment behind unquoted text");
        String where = "write {-} in line " + (key.number() + 1);
        return fault.withHint(
                where
                        + (key.isHeading()
                                ? ", and leave the text below it"
                                : ", and all of the text below it, indented"),
                key.key() + ": |");
    }
}
