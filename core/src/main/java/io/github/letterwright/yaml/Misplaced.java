package io.github.letterwright.yaml;

import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.diagnostic.SourceLocation;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Lines that would be right in another column, or whose text has lost its key. */
final class Misplaced {

    private static final String ID = "LW101";

    private final SourceText source;
    private final Outline outline;
    private final Vocabulary vocabulary;

    Misplaced(SourceText source, Outline outline, Vocabulary vocabulary) {
        this.source = source;
        this.vocabulary = vocabulary;
        this.outline = outline;
    }

    SourceLocation place(OutlineLine line) {
        return source.at(source.offset(line.number(), line.column()), line.content().length());
    }

    /** Where its dash, or its key, stands. */
    SourceLocation keyPlace(OutlineLine line) {
        if (line.isEntry()) {
            return source.at(source.offset(line.number(), line.dash()), 1);
        }
        int length = line.isKey() ? line.key().length() : line.content().length();
        return source.at(source.offset(line.number(), line.column()), length);
    }

    /** A key that the text above it seems to go on with: the key is too deep, or one above is. */
    Optional<Diagnostic> tooDeep(OutlineLine line) {
        OutlineLine above = outline.above(line).orElse(line);
        Optional<OutlineLine> before = outline.above(above);
        if (above.isKey() && before.filter(other -> isSister(other, line)).isPresent()) {
            return Optional.of(leftItsSisters(above, line));
        }
        if (before.filter(OutlineLine::isHeading).isPresent()
                && before.get().column() == above.column()) {
            return Optional.of(belongsBelow(above, before.get(), line));
        }
        return above.isKey() && line.column() > above.column() && above.hasPlainText()
                ? Optional.of(deeperThan(line, above))
                : Optional.empty();
    }

    private static boolean isSister(OutlineLine other, OutlineLine line) {
        return other.isKey() && other.column() == line.column() && line.dash() < 0;
    }

    private Diagnostic leftItsSisters(OutlineLine moved, OutlineLine sister) {
        return Diagnostic.error(
                        ID, keyPlace(moved), "{} is not indented like its neighbours", name(moved))
                .withHint(indentBy(sister.column()) + ", like the lines above and below");
    }

    /** The first line of a group, in another column than those below it. */
    Diagnostic notLike(OutlineLine first, int column) {
        return Diagnostic.error(
                        ID,
                        keyPlace(first),
                        "{} is not indented like its neighbours below",
                        name(first))
                .withHint(indentBy(column));
    }

    private Diagnostic belongsBelow(OutlineLine child, OutlineLine heading, OutlineLine next) {
        return Diagnostic.error(
                        ID,
                        keyPlace(child),
                        "{} is not indented below {}",
                        name(child),
                        name(heading))
                .withHint(indentBy(next.column()));
    }

    private Diagnostic deeperThan(OutlineLine line, OutlineLine above) {
        return Diagnostic.error("LW118", keyPlace(line), "a key inside the text of {}", name(above))
                .withHint(
                        "if it is a key of its own, "
                                + indentBy(above.column())
                                + ", like {}; if it belongs to the text, write {-} and the text"
                                + " below it",
                        name(above),
                        above.key() + ": |");
    }

    /** A line that begins in a column in which nothing above it does. */
    Diagnostic noNeighbour(OutlineLine line) {
        List<OutlineLine> open = outline.open(line);
        Optional<Diagnostic> lostDash =
                line.isEntry()
                        ? new FirstEntry(outline, this).withoutDash(line, open)
                        : Optional.empty();
        if (lostDash.isPresent()) {
            return lostDash.get();
        }
        boolean shallowest = !open.isEmpty() && open.get(open.size() - 1).column() > line.column();
        if (shallowest && line.dash() < 0) {
            OutlineLine first = open.get(open.size() - 1);
            return Diagnostic.error(
                            ID,
                            keyPlace(first),
                            "the first key is indented, and keys below it are not")
                    .withHint("begin it in the first column");
        }
        Predicate<OutlineLine> same = line.isEntry() ? OutlineLine::isEntry : OutlineLine::isKey;
        return Diagnostic.error(ID, keyPlace(line), "nothing above begins in this column")
                .withHint(nearest(line, open.stream().filter(same).toList()));
    }

    private static String nearest(OutlineLine line, List<OutlineLine> open) {
        int at = column(line, line);
        OutlineLine left = null;
        OutlineLine right = null;
        for (OutlineLine one : open) {
            if (column(one, line) > at) {
                right = one;
            } else if (left == null) {
                left = one;
            }
        }
        int toLeft = left == null ? Integer.MAX_VALUE : at - column(left, line);
        int toRight = right == null ? Integer.MAX_VALUE : column(right, line) - at;
        StringBuilder hint = new StringBuilder();
        if (right != null && toRight <= toLeft) {
            hint.append(like(right, line));
        }
        if (left != null && toLeft <= toRight) {
            hint.append(hint.isEmpty() ? "" : ", or ").append(like(left, line));
        }
        return hint.isEmpty() ? "keys that belong together begin in one column" : hint.toString();
    }

    private static String like(OutlineLine other, OutlineLine line) {
        return indentBy(column(other, line)) + ", like line " + (other.number() + 1);
    }

    private static int column(OutlineLine one, OutlineLine line) {
        return line.isEntry() ? one.dash() : one.column();
    }

    /** Text that stands where a key belongs. */
    Diagnostic textWithoutKey(OutlineLine line) {
        OutlineLine above = outline.above(line).orElse(line);
        if (above.isEntry() && !above.isKey() && above.dash() == line.indent()) {
            return Diagnostic.error(ID, place(line), "a list entry without its dash")
                    .withHint("write {-}", "- " + line.content());
        }
        if (Outline.opensText(above)) {
            return new OutsideOfBlock(source, this).said(line, above);
        }
        Optional<OutlineLine> heading = outline.above(above).filter(OutlineLine::isHeading);
        if (heading.isPresent()
                && above.column() == line.column()
                && above.isKey()
                && !above.isEntry()
                && heading.get().column() < above.column()
                && line.content().contains(" ")) {
            int colon = above.column() + above.key().length();
            return Diagnostic.error(
                            "LW118",
                            source.at(source.offset(above.number(), colon), 1),
                            "a colon in unquoted text")
                    .withHint(
                            "write {-} in the line above, and leave the text below it",
                            heading.get().key() + ": |");
        }
        if (above.isHeading()
                && above.column() == line.column()
                && !line.isEntry()
                && vocabulary.has(above.key())
                && vocabulary.keyOf(line).isEmpty()) {
            return Diagnostic.error(ID, place(line), "a value that is not indented below its key")
                    .withHint(
                            "write {-} in line " + (above.number() + 1),
                            above.key() + ": " + line.content());
        }
        return keyOrText(line, above);
    }

    private Diagnostic keyOrText(OutlineLine line, OutlineLine above) {
        String[] words = line.content().split("\\s+", 2);
        boolean key = words[0].matches("[A-Za-z_$][\\w$-]*");
        String mended = words[0] + ":" + (words.length > 1 ? " " + words[1] : "");
        boolean mayGoOn = above.hasPlainText() && above != line;
        String text =
                "if it belongs to the text of {}, indent it by " + spaces(above.parentColumn() + 2);
        Diagnostic fault = Diagnostic.error(ID, place(line), "a key without its colon");
        boolean sentence =
                words.length > 1
                        && (line.content().endsWith(".") || words[1].split(" ").length > 3);
        if (mayGoOn && sentence) {
            return Diagnostic.error(
                            ID,
                            place(line),
                            "this line is not indented like the text of {}",
                            name(above))
                    .withHint(
                            "if it belongs to that text, indent it by "
                                    + spaces(above.parentColumn() + 2)
                                    + "; if not, write a key and a colon");
        }
        if (key && mayGoOn) {
            return fault.withHint(text + "; if it is a key, write {-}", name(above), mended);
        }
        if (key) {
            return fault.withHint("write {-}", mended);
        }
        return mayGoOn
                ? Diagnostic.error(ID, place(line), "a line that is no key and no list entry")
                        .withHint(text, name(above))
                : Diagnostic.error(ID, place(line), "a line that is no key and no list entry")
                        .withHint(
                                "write a key, a colon and a space in front of it, or take it out");
    }

    /** A line below a value that is complete without it. */
    Diagnostic belowValue(OutlineLine line, OutlineLine above) {
        return Diagnostic.error(ID, place(line), "this stands below a value that has ended")
                .withHint(
                        "write {-} in line "
                                + (above.number() + 1)
                                + ", and all of the text below it",
                        above.key() + ": |");
    }

    static String name(OutlineLine line) {
        return line.isKey() ? line.key() : line.content();
    }

    static String indentBy(int column) {
        return column == 0 ? "begin it in the first column" : "indent it by " + spaces(column);
    }

    static String spaces(int count) {
        return count == 1 ? "1 space" : count + " spaces";
    }
}
