package io.github.letterwright.pdf;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/** What can be said of a character without looking at a font. */
final class Characters {

    /** Scripts of which a letter is one sign after the other, from left to right. */
    private static final Set<UnicodeScript> SIGN_BY_SIGN =
            EnumSet.of(
                    UnicodeScript.COMMON,
                    UnicodeScript.INHERITED,
                    UnicodeScript.LATIN,
                    UnicodeScript.GREEK,
                    UnicodeScript.COPTIC,
                    UnicodeScript.CYRILLIC,
                    UnicodeScript.ARMENIAN,
                    UnicodeScript.GEORGIAN,
                    UnicodeScript.HAN,
                    UnicodeScript.HIRAGANA,
                    UnicodeScript.KATAKANA,
                    UnicodeScript.HANGUL,
                    UnicodeScript.BOPOMOFO,
                    UnicodeScript.BRAILLE,
                    UnicodeScript.CANADIAN_ABORIGINAL,
                    UnicodeScript.CHEROKEE,
                    UnicodeScript.ETHIOPIC,
                    UnicodeScript.OGHAM,
                    UnicodeScript.RUNIC,
                    UnicodeScript.TIFINAGH,
                    UnicodeScript.VAI,
                    UnicodeScript.YI);

    private Characters() {}

    /** Whether nothing would be seen of it, in the PDF or on a screen: what it does is hidden. */
    static boolean vanishes(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.PRIVATE_USE,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR ->
                    true;
            default -> isIgnorable(codePoint);
        };
    }

    /** The others that Unicode calls default-ignorable, and what stands for an object. */
    private static boolean isIgnorable(int codePoint) {
        return codePoint == 0x034F
                || codePoint == 0x115F
                || codePoint == 0x1160
                || codePoint == 0x17B4
                || codePoint == 0x17B5
                || 0x180B <= codePoint && codePoint <= 0x180F
                || codePoint == 0x3164
                || 0xFE00 <= codePoint && codePoint <= 0xFE0F
                || codePoint == 0xFFA0
                || codePoint == 0xFFFC
                || 0xE0000 <= codePoint && codePoint <= 0xE0FFF;
    }

    /** Whether the PDF would print it in the wrong order or shape: it sets sign after sign. */
    static boolean isComplex(int codePoint) {
        return switch (Character.getDirectionality(codePoint)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
                    Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC,
                    Character.DIRECTIONALITY_ARABIC_NUMBER ->
                    true;
            default -> !SIGN_BY_SIGN.contains(UnicodeScript.of(codePoint));
        };
    }

    /** Every space is printed as a space. */
    static boolean isSpace(int codePoint) {
        return Character.isSpaceChar(codePoint) && !vanishes(codePoint);
    }
}
