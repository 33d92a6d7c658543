package io.github.letterwright.yaml;

import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.diagnostic.SourceLocation;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is wrong between brackets, in YAML as in JSON. */
final class BracketFault {

    private static final String ID = "LW101";
    private static final Pattern COMMENT = Pattern.compile("\\n *(//|/\\*)");

    private BracketFault() {}

    /**
     * What is wrong.
     *
     * @param open the offset of a bracket
     * @param at the offset of what cannot stand behind it
     */
    static Diagnostic of(SourceText source, int open, int at) {
        String text = source.text();
        Brackets before = Brackets.of(text, open, Math.min(at, text.length()));
        Brackets all = Brackets.of(text, open, text.length());
        int previous = lastWord(text, at);
        char here = at < text.length() ? text.charAt(at) : 0;
        if ((here == ']' || here == '}')
                && before.opened() >= 0
                && Brackets.closing(text.charAt(before.opened())) != here) {
            return isInner(source, before.opened())
                    ? unclosed(source, before.opened(), source.at(at, 1))
                    : wrong(source, before.opened(), source.at(at, 1));
        }
        if (all.opened() >= 0
                && (at >= text.length()
                        || isOnLaterLine(source, all.opened(), at) && !isGap(text, previous, at))) {
            return unclosed(source, all.opened(), source.at(all.opened(), 1));
        }
        int comment = commentBefore(text, open, at);
        if (comment >= 0) {
            return Diagnostic.error(ID, source.at(comment, 2), "this line is no key and no entry")
                    .withHint("a comment begins with #");
        }
        if (here == ',' && previous >= 0 && ",[{".indexOf(text.charAt(previous)) >= 0) {
            return Diagnostic.error(ID, source.at(at, 1), "a comma too many")
                    .withHint("take it out");
        }
        if (previous < 0) {
            return Diagnostic.error(ID, source.at(at, 1), "this cannot stand between brackets")
                    .withHint("put the text in quotation marks");
        }
        return Diagnostic.error(ID, source.at(previous, 1), "a comma is missing behind this")
                .withHint("write a comma between two entries; put text in quotation marks");
    }

    private static Diagnostic unclosed(SourceText source, int open, SourceLocation place) {
        char bracket = source.text().charAt(open);
        char closing = Brackets.closing(bracket);
        boolean atBracket = place.equals(source.at(open, 1));
        return Diagnostic.error(
                        ID,
                        place,
                        "the bracket "
                                + bracket
                                + (atBracket ? "" : " of line " + source.at(open, 1).line())
                                + " is not closed")
                .withHint(
                        "write " + closing + " where it ends" + (atBracket ? "" : ", before this"));
    }

    /** Whether a bracket stands in another of its line, which the wrong one may close. */
    private static boolean isInner(SourceText source, int open) {
        int line = source.offset(source.lineOf(open), 0);
        return Brackets.of(source.text(), line, open).opened() >= 0;
    }

    private static Diagnostic wrong(SourceText source, int open, SourceLocation place) {
        char bracket = source.text().charAt(open);
        return Diagnostic.error(ID, place, "this does not close the bracket " + bracket)
                .withHint("write " + Brackets.closing(bracket) + " in its place");
    }

    private static boolean isOnLaterLine(SourceText source, int open, int at) {
        return source.lineOf(at) > source.lineOf(open);
    }

    /** Whether what stands before is no value or bracket that a comma could follow. */
    private static boolean isGap(String text, int previous, int at) {
        return previous >= 0
                && text.charAt(previous) == '"'
                && at < text.length()
                && text.charAt(at) == '"';
    }

    /** A comment as JavaScript has it, on a line of its own; -1 when there is none. */
    private static int commentBefore(String text, int open, int at) {
        Matcher comment = COMMENT.matcher(text).region(open, Math.min(text.length(), at + 1));
        return comment.find() ? comment.start(1) : -1;
    }

    private static int lastWord(String text, int at) {
        int i = Math.min(at, text.length()) - 1;
        while (i >= 0 && Character.isWhitespace(text.charAt(i))) {
            i--;
        }
        return i;
    }
}
