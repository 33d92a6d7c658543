package io.github.letterwright.preview;

import java.util.Arrays;
import java.util.Set;

/**
 * The characters in the body of a letter and where they stand in its HTML, white space left out: so
 * a browser, which knows nothing of our HTML as text, can name a place by the number of characters
 * before it, and words are found however lines are broken.
 */
final class BodyText {

    private static final Set<String> UNSEEN = Set.of("style", "script", "template");

    private final String html;
    private final boolean seenOnly;
    private final StringBuilder units = new StringBuilder();
    private int[] offsets;
    private int at;
    private int depth;
    private int unseenFrom;

    private BodyText(String html, boolean seenOnly) {
        this.html = html;
        this.seenOnly = seenOnly;
        offsets = new int[html.length()];
        at = Math.max(html.indexOf("<body"), 0);
        read();
        offsets = Arrays.copyOf(offsets, units.length());
    }

    /** All text in the body, as a browser's ranges have it. */
    static BodyText of(String html) {
        return new BodyText(html, false);
    }

    /** The text that a reader sees: without what is hidden. */
    static BodyText seen(String html) {
        return new BodyText(html, true);
    }

    /** The characters, as UTF-16 units. */
    String units() {
        return units.toString();
    }

    /** The offset in the HTML of a unit; of the nearest when there is none of that number. */
    int offset(int unit) {
        return offsets.length == 0 ? 0 : offsets[Math.min(Math.max(unit, 0), offsets.length - 1)];
    }

    private void read() {
        while (at < html.length()) {
            if (html.startsWith("<!--", at)) {
                int end = html.indexOf("-->", at);
                at = end < 0 ? html.length() : end + 3;
            } else if (html.charAt(at) == '<') {
                readTag();
            } else {
                int start = at;
                add(next(), start);
            }
        }
    }

    private void add(int c, int start) {
        if (!isSpace(c) && unseenFrom == 0) {
            for (char unit : Character.toChars(c)) {
                offsets[units.length()] = start;
                units.append(unit);
            }
        }
    }

    private void readTag() {
        int start = at;
        skipTag();
        String tag = html.substring(start + 1, Math.max(at - 1, start + 1));
        if (tag.startsWith("/")) {
            unseenFrom = depth == unseenFrom ? 0 : unseenFrom;
            depth--;
        } else if (!tag.endsWith("/")) {
            depth++;
            if (seenOnly && unseenFrom == 0 && isUnseen(tag)) {
                unseenFrom = depth;
            }
        }
    }

    private static boolean isUnseen(String tag) {
        return UNSEEN.contains(tag.split("\\s", 2)[0]) || tag.matches("(?s).*\\shidden(=.*)?");
    }

    /** Attributes may hold what looks like the end of a tag. */
    private void skipTag() {
        char quote = 0;
        for (at++; at < html.length(); at++) {
            char c = html.charAt(at);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '>') {
                at++;
                return;
            }
        }
    }

    /** The next character, and behind it. */
    private int next() {
        int c = html.codePointAt(at);
        if (c != '&') {
            at += Character.charCount(c);
            return c;
        }
        int end = html.indexOf(';', at);
        String name = html.substring(at + 1, end);
        at = end + 1;
        return referred(name);
    }

    private static int referred(String name) {
        if (name.startsWith("#x")) {
            return Integer.parseInt(name.substring(2), 16);
        }
        if (name.startsWith("#")) {
            return Integer.parseInt(name.substring(1));
        }
        return switch (name) {
            case "lt" -> '<';
            case "gt" -> '>';
            case "quot" -> '"';
            case "apos" -> '\'';
            default -> '&';
        };
    }

    /** What a browser's {@code \s} stands for. */
    static boolean isSpace(int c) {
        return Character.isSpaceChar(c) || (c >= '\t' && c <= '\r') || c == 0xFEFF;
    }

    /** A text without its white space. */
    static String withoutSpace(String text) {
        StringBuilder units = new StringBuilder();
        text.codePoints().filter(c -> !isSpace(c)).forEach(units::appendCodePoint);
        return units.toString();
    }
}
