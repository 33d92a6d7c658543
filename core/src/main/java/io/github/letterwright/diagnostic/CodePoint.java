package io.github.letterwright.diagnostic;

import java.util.Locale;

/** Characters as diagnostics name them, since many that are wrong cannot be seen. */
public final class CodePoint {

    private CodePoint() {}

    /** The code point and its name in Unicode, such as {@code U+2713 CHECK MARK}. */
    public static String name(int codePoint) {
        String name = Character.getName(codePoint);
        return String.format(Locale.ROOT, "U+%04X ", codePoint)
                + (name == null ? "UNASSIGNED" : name);
    }
}
