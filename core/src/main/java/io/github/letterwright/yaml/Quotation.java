package io.github.letterwright.yaml;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text as it is written between straight double quotation marks. */
public final class Quotation {

    /** Word processors turn straight quotation marks into these, which YAML takes for text. */
    private static final Pattern TYPOGRAPHIC =
            Pattern.compile("[“”„‟«»‘’‚](.*)[“”„‟«»‘’‚]", Pattern.DOTALL);

    private Quotation() {}

    /**
     * What stands between the marks for a text: escaped, and without typographic quotation marks
     * around all of it.
     */
    public static String of(String text) {
        return withoutTypographic(text).replace("\\", "\\\\").replace("\"", "\\\"");
    }

    /** A text without typographic quotation marks around all of it. */
    static String withoutTypographic(String text) {
        Matcher matcher = TYPOGRAPHIC.matcher(text);
        return matcher.matches() ? matcher.group(1) : text;
    }

    /** A text without a bullet or number in front of it. */
    static String entry(String text) {
        return text.replaceFirst("^([•·▪◦–—−*-]\\s*|\\d{1,2}[.)]\\s+)", "").strip();
    }
}
