package io.github.letterwright.pdf;

import io.github.letterwright.compose.HtmlDocument;
import io.github.letterwright.compose.Origin;
import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.diagnostic.SourceLocation;
import io.github.letterwright.pack.TemplatePack;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds characters that a letter's fonts cannot show: they would come out as another sign, or not
 * at all. It looks at the words of the body, not at markup. Thread-safe.
 */
public final class GlyphCheck {

    private static final Pattern REFERENCE =
            Pattern.compile("&#(?:x([0-9a-fA-F]{1,6})|([0-9]{1,7}));");

    /** The last character that every font has. */
    private static final int ASCII = 0x7F;

    private final Typefaces typefaces;

    GlyphCheck(Typefaces typefaces) {
        this.typefaces = typefaces;
    }

    /** A check against the fonts of a pack, each of which is parsed once. */
    public static GlyphCheck of(TemplatePack pack) {
        return new GlyphCheck(Typefaces.of(pack.settings().fonts()));
    }

    /**
     * The characters that cannot be shown, each once for every place that it came from: {@code
     * LW401} for one that no font has, {@code LW402} for one that vanishes.
     */
    public List<Diagnostic> check(HtmlDocument letter) {
        return find(letter, codePoint -> vanishes(codePoint) || !typefaces.show(codePoint));
    }

    /** The places of some characters. */
    List<Diagnostic> find(HtmlDocument letter, IntPredicate sought) {
        Words words = new Words(letter.text());
        Set<Diagnostic> found = new LinkedHashSet<>();
        for (Origin origin : letter.origins()) {
            SourceLocation place = origin.data().orElse(origin.template());
            for (int codePoint : words.codePoints(origin.start(), origin.end())) {
                if (!isSpace(codePoint) && sought.test(codePoint)) {
                    found.add(diagnostic(codePoint, place));
                }
            }
        }
        return List.copyOf(found);
    }

    /** What is said of a character that cannot be shown. */
    static Diagnostic diagnostic(int codePoint, SourceLocation place) {
        String name = "U+%04X %s".formatted(codePoint, Character.getName(codePoint));
        return vanishes(codePoint)
                ? Diagnostic.error("LW402", place, name + " would vanish from the letter")
                        .withHint("take it out; it may have come with text from another program")
                : Diagnostic.error("LW401", place, "no font of the pack shows " + name)
                        .withHint("write it in words, or give the pack a font that has it");
    }

    private static boolean vanishes(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.PRIVATE_USE,
                    Character.SURROGATE,
                    Character.UNASSIGNED ->
                    true;
            default -> codePoint == 0xFFFC;
        };
    }

    /** Every space is printed as a space. */
    private static boolean isSpace(int codePoint) {
        return Character.isSpaceChar(codePoint);
    }

    /** The text between the tags of a body. */
    private static final class Words {

        private final String html;
        private int at;
        private boolean tag;

        Words(String html) {
            this.html = html;
            this.at = Math.max(0, html.indexOf("<body"));
        }

        /** The code points of a piece that are not ASCII; pieces are asked for in order. */
        List<Integer> codePoints(int start, int end) {
            StringBuilder text = new StringBuilder();
            for (at = Math.max(at, start); at < end; at++) {
                char character = html.charAt(at);
                if (character == '<') {
                    tag = true;
                } else if (character == '>') {
                    tag = false;
                } else if (!tag) {
                    text.append(character);
                }
            }
            return isPlain(text)
                    ? List.of()
                    : resolved(text.toString())
                            .codePoints()
                            .filter(c -> c > ASCII)
                            .boxed()
                            .toList();
        }

        /** As most pieces are: nothing in it can stand for another character. */
        private static boolean isPlain(StringBuilder text) {
            for (int i = 0; i < text.length(); i++) {
                if (text.charAt(i) > ASCII || text.charAt(i) == '&') {
                    return false;
                }
            }
            return true;
        }

        private static String resolved(String text) {
            return text.contains("&#")
                    ? REFERENCE.matcher(text).replaceAll(Words::character)
                    : text;
        }

        private static String character(java.util.regex.MatchResult reference) {
            String hexadecimal = reference.group(1);
            int codePoint =
                    hexadecimal == null
                            ? Integer.parseInt(reference.group(2))
                            : Integer.parseInt(hexadecimal, 16);
            return Character.isValidCodePoint(codePoint)
                    ? Matcher.quoteReplacement(Character.toString(codePoint))
                    : "";
        }
    }
}
