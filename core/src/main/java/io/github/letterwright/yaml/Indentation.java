package io.github.letterwright.yaml;

import io.github.letterwright.diagnostic.CodePoint;
import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.diagnostic.SourceLocation;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Refuses tabs, no-break spaces and characters of no width where a line begins and behind a dash:
 * they look like spaces, or like nothing, and are neither.
 */
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

    List<Diagnostic> refused() {
        if (source.text().chars().noneMatch(Indentation::isOdd)) {
            return List.of();
        }
        return Stream.iterate(free.nextClearBit(0), line -> free.nextClearBit(line + 1))
                .takeWhile(line -> line < source.lineCount())
                .flatMap(line -> refusedIn(source, line, false).stream())
                .toList();
    }

    /**
     * What is wrong with the blanks of a line; nothing when it is blank or a comment.
     *
     * @param keys whether to look behind the colon of a key as well, which text may have too
     */
    static Optional<Diagnostic> refusedIn(SourceText source, int line, boolean keys) {
        String text = source.line(line);
        int odd = odd(text, keys);
        if (odd < 0 || isNothing(text)) {
            return Optional.empty();
        }
        int begin = source.offset(line, 0);
        int word = text.length() - text.stripLeading().length();
        return Optional.of(
                refused(text, odd, source.at(begin + odd, 1))
                        .withRelated(List.of(source.at(begin + word, 1))));
    }

    private static boolean isNothing(String text) {
        int at = 0;
        while (at < text.length() && isBlank(text.charAt(at))) {
            at++;
        }
        return at == text.length() || text.charAt(at) == '#';
    }

    /** The first odd blank at the begin of a line, or behind its dashes; -1 when there is none. */
    private static int odd(String text, boolean keys) {
        int at = 0;
        boolean inside = false;
        while (at < text.length()) {
            char c = text.charAt(at);
            boolean dash = c == '-' && at + 1 < text.length() && isBlank(text.charAt(at + 1));
            if (isOdd(c)) {
                return at;
            }
            inside |= c != ' ' && !dash;
            if (inside) {
                int colon = keys ? text.indexOf(':', at) : -1;
                boolean odd =
                        colon >= 0 && colon + 1 < text.length() && isOdd(text.charAt(colon + 1));
                return odd ? colon + 1 : -1;
            }
            at++;
        }
        return -1;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || isOdd(c);
    }

    private static boolean isOdd(int c) {
        return c == '\t'
                || c > 0x7f
                        && (Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT);
    }

    private static Diagnostic refused(String text, int at, SourceLocation place) {
        char c = text.charAt(at);
        boolean indents = text.substring(0, at).isBlank();
        if (c == '\t') {
            return indents
                    ? Diagnostic.error("LW105", place, "a tab in the indentation")
                            .withHint(
                                    "write spaces for it, so that the line begins where its neighbours"
                                            + " do; the same in each line with a tab")
                    : Diagnostic.error("LW105", place, "a tab where a space belongs")
                            .withHint("write a space");
        }
        String where = indents ? " in the indentation" : " where a space belongs";
        return Diagnostic.error("LW105", place, "the character " + CodePoint.name(c) + where)
                .withHint(
                        Character.isSpaceChar(c)
                                ? "it only looks like a space: write a space instead"
                                : "it cannot be seen: take it out");
    }
}
