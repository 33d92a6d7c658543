package io.github.letterwright.pdf.style;

import io.github.letterwright.compose.StyleFinding;
import io.github.letterwright.compose.StyleText;
import io.github.letterwright.diagnostic.Message;
import io.github.letterwright.pdf.style.StylePart.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Takes a style sheet apart into selectors and declarations, each with its place, and notes what is
 * no CSS. The engine's parser knows neither places nor what was meant, and stumbles on over the
 * rest of a sheet; this one goes on where the author would.
 */
final class StyleReader {

    private static final Pattern NAMED = Pattern.compile("\\s*+(-{0,2}[a-zA-Z][-\\w]*+)\\s*+:");
    private static final Pattern NEXT =
            Pattern.compile("\\s(-{0,2}[a-zA-Z][-\\w]*+)[ \\t]*+:(?!:)");
    private static final Pattern VALUED = Pattern.compile("([a-zA-Z][-\\w]*+)\\s++(\\S[^:]*+)");
    private static final Pattern BRACELESS =
            Pattern.compile("[^:]*\\s([a-zA-Z][-\\w]*+)\\s*+:\\s.*", Pattern.DOTALL);

    private final String code;
    private final List<StyleFinding> mistakes;
    private final List<StylePart> parts = new ArrayList<>();
    private final Deque<Block> open = new ArrayDeque<>();

    /** How many blocks of the sheet are not closed. */
    private int unclosed;

    private StyleReader(StyleMarks marks, Block root) {
        this.code = marks.code();
        this.mistakes = marks.mistakes();
        long opening = code.chars().filter(c -> c == '{').count();
        long closing = code.chars().filter(c -> c == '}').count();
        this.unclosed = (int) Math.max(0, opening - closing);
        open.push(root);
    }

    /** The parts of a sheet, and its mistakes in the order in which they were met. */
    record Reading(List<StylePart> parts, List<StyleFinding> mistakes) {}

    /** Reads a style sheet. */
    static Reading sheet(StyleText text) {
        return new StyleReader(StyleMarks.of(text), new Block(Block.Kind.RULES, "")).read();
    }

    /** Reads the declarations of a style attribute. */
    static Reading declarations(StyleText text) {
        return new StyleReader(StyleMarks.of(text), new Block(Block.Kind.DECLARATIONS, "")).read();
    }

    private Reading read() {
        int start = 0;
        for (int at = 0; at < code.length(); at++) {
            char c = code.charAt(at);
            if (c == '{') {
                open(start, at);
            } else if (c == '}') {
                close(start, at);
            } else if (c == ';') {
                end(start, at);
            } else {
                continue;
            }
            start = at + 1;
        }
        finish(start);
        return new Reading(parts, mistakes);
    }

    private Block block() {
        return open.getFirst();
    }

    private void open(int from, int brace) {
        int start = skipSpace(from, brace);
        String prelude = code.substring(start, brace).stripTrailing();
        if (block().holdsDeclarations()
                && !(block().kind() == Block.Kind.PAGE && prelude.startsWith("@"))) {
            start = openInside(start, prelude);
            prelude = code.substring(start, brace).stripTrailing();
        }
        if (prelude.isEmpty() && block().kind() != Block.Kind.UNREAD) {
            mistake(brace, 1, "a selector is missing before {", "write which elements it is for");
        }
        Block.Kind kind = block().within(prelude);
        boolean read = block().kind() != Block.Kind.UNREAD && !prelude.isEmpty();
        if (read && !Block.isScreenOnly(prelude)) {
            parts.add(new StylePart(kindOf(prelude), start, prelude));
        }
        open.push(new Block(kind, prelude));
    }

    private Kind kindOf(String prelude) {
        if (!prelude.startsWith("@")) {
            return Kind.SELECTOR;
        }
        return block().kind() == Block.Kind.PAGE ? Kind.MARGIN_BOX : Kind.AT_RULE;
    }

    /**
     * A rule begins among declarations: the brace of the block is missing, or the rule was meant to
     * stand in it.
     *
     * @return where the rule begins, behind a declaration that lacks its semicolon
     */
    private int openInside(int from, String prelude) {
        int start = from;
        int line = prelude.lastIndexOf('\n');
        if (line >= 0 && NAMED.matcher(prelude).lookingAt()) {
            declare(from, from + line);
            start = skipSpace(from + line, from + prelude.length());
        }
        String rule = code.substring(start, from + prelude.length());
        if (unclosed > 0 && open.size() > 1) {
            unclosed--;
            String name = block().name();
            mistake(
                    lastBefore(start),
                    1,
                    StyleWords.message("} is missing before {}", rule),
                    StyleWords.message("write } where the block of {} ends", name));
            open.pop();
        } else if (!rule.isEmpty() && open.size() > 1) {
            mistake(
                    start,
                    rule.length(),
                    StyleWords.message("the rule of {} cannot stand in another", rule),
                    StyleWords.message(
                            "write {} as a rule of its own", block().name() + " " + rule));
        }
        return start;
    }

    private void close(int from, int brace) {
        rest(from, brace);
        if (open.size() > 1) {
            open.pop();
        } else {
            mistake(brace, 1, "} closes nothing", "take it out, or write the { that it belongs to");
        }
    }

    /** What stands before a closing brace, or the end. */
    private void rest(int from, int to) {
        int start = skipSpace(from, to);
        if (block().holdsDeclarations()) {
            declare(start, to);
        } else if (block().kind() == Block.Kind.RULES && start < to && code.charAt(start) != '@') {
            String text = code.substring(start, to).strip();
            mistake(
                    start,
                    text.length(),
                    StyleWords.message("{} is no rule", text),
                    StyleWords.message("a rule is written: p { color: black; }"));
        }
    }

    private void end(int from, int semicolon) {
        int start = skipSpace(from, semicolon);
        if (block().holdsDeclarations()) {
            declare(start, semicolon);
        } else if (block().kind() == Block.Kind.UNREAD) {
            return;
        } else if (start == semicolon) {
            mistake(semicolon, 1, "; stands between rules", "take it out");
        } else if (code.charAt(start) != '@') {
            outside(start, semicolon);
        }
    }

    /** A statement that is no declaration, since no block is open. */
    private void outside(int start, int semicolon) {
        Matcher braceless = BRACELESS.matcher(code).region(start, semicolon);
        if (braceless.matches()) {
            int name = braceless.start(1);
            mistake(
                    name,
                    braceless.group(1).length(),
                    StyleWords.message("{ is missing before {}", braceless.group(1)),
                    StyleWords.message("write { behind the selector"));
            open.push(new Block(Block.Kind.DECLARATIONS, code.substring(start, name).strip()));
            declare(name, semicolon);
        } else {
            mistake(
                    semicolon,
                    1,
                    "a selector has no ;",
                    "write a comma between selectors, and { behind the last");
        }
    }

    private void declare(int from, int to) {
        int start = from;
        while (start < to && mistakes.size() < PrintedStyles.TOLD) {
            start = declareFirst(skipSpace(start, to), to);
        }
    }

    /**
     * Takes one declaration.
     *
     * @return where the next one begins, of which the semicolon before it is missing; else the end
     */
    private int declareFirst(int start, int to) {
        String text = code.substring(start, to).stripTrailing();
        if (text.isEmpty()) {
            return to;
        }
        Matcher named = NAMED.matcher(text);
        if (!named.lookingAt()) {
            nameless(start, text);
            return to;
        }
        Matcher next = NEXT.matcher(text).region(named.end(), text.length());
        if (!next.find() || text.substring(named.end(), next.start()).isBlank()) {
            parts.add(new StylePart(Kind.DECLARATION, start, text));
            return to;
        }
        String first = text.substring(0, next.start()).stripTrailing();
        parts.add(new StylePart(Kind.DECLARATION, start, first));
        mistake(
                start + first.length() - 1,
                1,
                StyleWords.message("; is missing before {}", next.group(1)),
                StyleWords.message("write ; behind every declaration"));
        return start + next.start();
    }

    private void nameless(int start, String text) {
        Matcher valued = VALUED.matcher(text);
        if (valued.matches() && StyleWords.isProperty(valued.group(1))) {
            mistake(
                    start,
                    valued.group(1).length(),
                    StyleWords.message(": is missing behind {}", valued.group(1)),
                    StyleWords.message("write " + valued.group(1) + ": " + valued.group(2)));
        } else {
            mistake(
                    start,
                    StyleWords.firstLine(text).length(),
                    StyleWords.message("{} is no declaration", text),
                    StyleWords.message("a declaration is written: color: black;"));
        }
    }

    private void finish(int from) {
        rest(from, code.length());
        while (open.size() > 1) {
            Block block = open.pop();
            mistake(
                    lastBefore(code.length()),
                    1,
                    StyleWords.message("} is missing at the end"),
                    StyleWords.message("write } where the block of {} ends", block.name()));
        }
    }

    private int skipSpace(int from, int to) {
        int at = from;
        while (at < to && Character.isWhitespace(code.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The last char before an offset that is no space. */
    private int lastBefore(int offset) {
        int at = offset - 1;
        while (at > 0 && Character.isWhitespace(code.charAt(at))) {
            at--;
        }
        return Math.max(at, 0);
    }

    private void mistake(int offset, int length, String message, String hint) {
        mistake(offset, length, StyleWords.message(message), StyleWords.message(hint));
    }

    private void mistake(int offset, int length, Message message, Message hint) {
        mistakes.add(StyleWords.mistake(offset, length, message, hint));
    }
}
