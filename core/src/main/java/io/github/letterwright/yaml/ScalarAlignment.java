package io.github.letterwright.yaml;

import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.diagnostic.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/**
 * Walks a scalar's text and its source side by side, through indentation, folded lines, quotes and
 * escapes, to find where in the source a piece of the text stands.
 */
final class ScalarAlignment {

    private final String source;
    private final String text;
    private final YamlScalar.Style style;
    private final char quote;
    private final int indent;
    private int at;
    private int done;
    private boolean lost;

    private ScalarAlignment(SourceText source, YamlScalar scalar) {
        this.source = source.text();
        this.text = scalar.text();
        this.style = scalar.style();
        this.at = source.offset(scalar.location());
        this.quote = style == YamlScalar.Style.QUOTED ? this.source.charAt(at) : 0;
        if (style == YamlScalar.Style.BLOCK) {
            int header = source.lineOf(at);
            this.at =
                    header + 1 < source.lineCount()
                            ? source.offset(header + 1, 0)
                            : this.source.length();
            this.indent = blockIndent();
            skipIndent();
        } else {
            this.indent = 0;
            this.at += quote == 0 ? 0 : 1;
        }
    }

    /** The offset in the source of an offset in the scalar's text; empty when it is not found. */
    static OptionalInt offset(SourceText source, YamlScalar scalar, int offset) {
        ScalarAlignment alignment = new ScalarAlignment(source, scalar);
        alignment.advance(offset);
        return alignment.lost ? OptionalInt.empty() : OptionalInt.of(alignment.at);
    }

    /** What is wrong with characters that an escape made. */
    static List<Diagnostic> refusedCharacters(SourceText source, YamlScalar scalar) {
        if (scalar.style() != YamlScalar.Style.QUOTED) {
            return List.of();
        }
        List<Diagnostic> found = new ArrayList<>();
        String text = scalar.text();
        int length;
        for (int i = 0; i < text.length() && found.size() < SourceText.MAX_REFUSED; i += length) {
            int character = text.codePointAt(i);
            length = Character.charCount(character);
            if (SourceText.isRefused(character)) {
                found.add(SourceText.refusedCharacter(character, place(source, scalar, i, length)));
            }
        }
        return found;
    }

    /** Where a piece of the scalar's text stands; the whole scalar when it is not found. */
    static SourceLocation place(SourceText source, YamlScalar scalar, int offset, int length) {
        OptionalInt from = offset(source, scalar, offset);
        OptionalInt to = offset(source, scalar, offset + length);
        return from.isEmpty() || to.isEmpty()
                ? scalar.location()
                : source.at(from.getAsInt(), to.getAsInt() - from.getAsInt());
    }

    private void advance(int offset) {
        while (!lost && done < Math.min(offset, text.length())) {
            step();
        }
        if (!lost && style != YamlScalar.Style.BLOCK && done < text.length()) {
            skipContinuations();
        }
    }

    private void step() {
        if (at >= source.length()) {
            lost = true;
        } else if (style == YamlScalar.Style.BLOCK) {
            blockStep();
        } else if (quote == '"' && source.charAt(at) == '\\') {
            escapeStep();
        } else if (breakEnd(at) > at) {
            foldedBreak();
        } else if (quote == '\'' && source.startsWith("''", at)) {
            same('\'', 2);
        } else {
            same(source.charAt(at), 1);
        }
    }

    private void same(char c, int length) {
        lost = text.charAt(done) != c;
        done++;
        at += length;
    }

    private void skipContinuations() {
        while (quote == '"' && isContinuation()) {
            escapeStep();
        }
    }

    private boolean isContinuation() {
        return at + 1 < source.length()
                && source.charAt(at) == '\\'
                && (source.charAt(at + 1) == '\n' || source.charAt(at + 1) == '\r');
    }

    /** Where a run of blanks and line ends that has a line end stops; else where it begins. */
    private int breakEnd(int from) {
        int end = from;
        boolean breaks = false;
        while (end < source.length() && " \t\r\n".indexOf(source.charAt(end)) >= 0) {
            breaks |= source.charAt(end) == '\n' || source.charAt(end) == '\r';
            end++;
        }
        return breaks ? end : from;
    }

    /** One line end is a space, and of several the first is dropped. */
    private void foldedBreak() {
        int end = breakEnd(at);
        int count = lineEnds(at, end);
        done += count == 1 ? 1 : count - 1;
        at = end;
    }

    private int lineEnds(int from, int to) {
        int count = 0;
        for (int i = from; i < to; i += lineEndLength(i) + (lineEndLength(i) == 0 ? 1 : 0)) {
            count += lineEndLength(i) > 0 ? 1 : 0;
        }
        return count;
    }

    private int lineEndLength(int index) {
        if (source.startsWith("\r\n", index)) {
            return 2;
        }
        boolean ends = index < source.length() && "\r\n".indexOf(source.charAt(index)) >= 0;
        return ends ? 1 : 0;
    }

    private void escapeStep() {
        if (isContinuation()) {
            int end = breakEnd(at + 1);
            done += lineEnds(at + 1, end) - 1;
            at = end;
            return;
        }
        int digits =
                switch (source.charAt(Math.min(at + 1, source.length() - 1))) {
                    case 'x' -> 2;
                    case 'u' -> 4;
                    case 'U' -> 8;
                    default -> 0;
                };
        boolean pair =
                digits == 8
                        && Character.isHighSurrogate(text.charAt(done))
                        && done + 1 < text.length();
        done += pair ? 2 : 1;
        at += 2 + digits;
    }

    private void blockStep() {
        if (lineEndLength(at) == 0) {
            same(source.charAt(at), 1);
        } else if (text.charAt(done) == ' ') {
            done++;
            nextLine();
        } else {
            blockBreak();
        }
    }

    /** A folded block drops the first of several line ends; a literal one drops none. */
    private void blockBreak() {
        int kept = 0;
        while (done + kept < text.length() && text.charAt(done + kept) == '\n') {
            kept++;
        }
        int ends = 0;
        int before = at;
        while (lineEndLength(at) > 0) {
            nextLine();
            ends++;
        }
        if (ends <= kept) {
            at = before;
            nextLine();
            lost = text.charAt(done) != '\n';
            done++;
        } else {
            lost = kept == 0;
            done += kept;
        }
    }

    private void nextLine() {
        at += lineEndLength(at);
        skipIndent();
    }

    private void skipIndent() {
        for (int i = 0; i < indent && at < source.length() && source.charAt(at) == ' '; i++) {
            at++;
        }
    }

    /** What the first line with words is indented by in the source more than in the text. */
    private int blockIndent() {
        return Math.max(0, firstIndent(source, at) - firstIndent(text, 0));
    }

    private static int firstIndent(String text, int from) {
        int lineStart = from;
        int i = from;
        while (i < text.length() && " \r\n".indexOf(text.charAt(i)) >= 0) {
            lineStart = text.charAt(i) == ' ' ? lineStart : i + 1;
            i++;
        }
        return i - lineStart;
    }
}
