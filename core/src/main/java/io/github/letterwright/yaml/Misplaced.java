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

    private SourceLocation keyPlace(OutlineLine line) {
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
        if (line.isEntry() && open.stream().noneMatch(OutlineLine::isEntry)) {
            return firstEntryWithoutDash(line, open);
        }
        Optional<Diagnostic> lostDash = line.isEntry() ? lostDash(line, open) : Optional.empty();
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

    /** The first entry, with lists of its own, where the keys of this one stand. */
    private Optional<Diagnostic> lostDash(OutlineLine line, List<OutlineLine> open) {
        return open.stream()
                .filter(key -> key.isKey() && key.column() == line.column() && !key.isEntry())
                .map(outline::firstOfGroup)
                .filter(first -> !first.isEntry())
                .filter(first -> outline.above(first).filter(OutlineLine::isHeading).isPresent())
                .findFirst()
                .map(this::withoutDash);
    }

    private Diagnostic withoutDash(OutlineLine first) {
        return Diagnostic.error(ID, keyPlace(first), "the first entry of a list has no dash")
                .withHint(
                        "write {-}, with the dash " + "in column " + (first.column() - 1),
                        "- " + first.content());
    }

    private Diagnostic firstEntryWithoutDash(OutlineLine line, List<OutlineLine> open) {
        return open.stream()
                .filter(other -> other.column() > line.dash())
                .reduce((one, other) -> other)
                .map(outline::firstOfGroup)
                .map(
                        first ->
                                Diagnostic.error(
                                                ID,
                                                keyPlace(first),
                                                "the first entry of a list has no dash")
                                        .withHint("write {-}", "- " + first.content()))
                .orElseGet(
                        () ->
                                Diagnostic.error(ID, place(line), "a dash where no list is")
                                        .withHint(
                                                "take the dash out, or begin the list behind its key"));
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
            return outsideOfBlock(line, above);
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

    private Diagnostic outsideOfBlock(OutlineLine line, OutlineLine opener) {
        boolean inside = line.indent() > opener.parentColumn();
        int first = source.lineCount() > opener.number() + 1 ? indentBelow(opener) : 0;
        if (inside) {
            return Diagnostic.error(
                            ID,
                            place(line),
                            "this line is indented less than the first of its text")
                    .withHint(
                            isOddLine(line, opener, first)
                                    ? indentBy(first) + ", like the others"
                                    : "indent all lines of the text alike, by "
                                            + spaces(line.indent()));
        }
        if (line.content().matches("[a-z]\\w*")) {
            return Diagnostic.error(ID, place(line), "a key without its colon")
                    .withHint("write {-}", line.content() + ":");
        }
        int wanted = Math.max(first, opener.parentColumn() + 2);
        return Diagnostic.error(
                        ID,
                        place(line),
                        "this line is not indented like the text of {}",
                        name(opener))
                .withHint(
                        "if it belongs to that text, "
                                + indentBy(wanted)
                                + "; if not, write a key and a colon");
    }

    /** Whether more lines of a block text are indented as its first is than as this one. */
    private boolean isOddLine(OutlineLine line, OutlineLine opener, int first) {
        int like = 0;
        for (int i = opener.number() + 1; i < source.lineCount(); i++) {
            OutlineLine other = OutlineLine.of(i, source.line(i));
            if (!other.content().isEmpty() && other.indent() <= opener.parentColumn()) {
                break;
            }
            like += other.content().isEmpty() || other.indent() < line.indent() ? 0 : 1;
            like -= !other.content().isEmpty() && other.indent() < first ? 2 : 0;
        }
        return like > 0;
    }

    private int indentBelow(OutlineLine opener) {
        int next = opener.number() + 1;
        while (next < source.lineCount() && source.line(next).isBlank()) {
            next++;
        }
        return next < source.lineCount() ? OutlineLine.of(next, source.line(next)).indent() : 0;
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

    private static String name(OutlineLine line) {
        return line.isKey() ? line.key() : line.content();
    }

    private static String indentBy(int column) {
        return column == 0 ? "begin it in the first column" : "indent it by " + spaces(column);
    }

    private static String spaces(int count) {
        return count == 1 ? "1 space" : count + " spaces";
    }
}
