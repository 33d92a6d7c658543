package io.github.letterwright.rule.prose;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Quoted words: they are a source's, not the reviewer's. */
final class Quotation {

    /** Within a paragraph; a straight mark behind a digit means inches. */
    private static final Pattern QUOTED =
            Pattern.compile(
                    "“[^”]*”|(?<!\\d)\"[^\"\\n]*+(?:\\n(?![ \\t]*\\n)[^\"\\n]*+){0,200}+\"");

    private Quotation() {}

    /** A narrative with blanks in their stead, which keep every offset. */
    static String blanked(String narrative) {
        return QUOTED.matcher(narrative)
                .replaceAll(found -> Matcher.quoteReplacement(" ".repeat(found.group().length())));
    }
}
