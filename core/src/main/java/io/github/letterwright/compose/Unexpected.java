package io.github.letterwright.compose;

import io.github.letterwright.diagnostic.SourceLocation;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is behind a sign that the parser did not expect, by what stands before it.
 *
 * @param place where the mistake is, when it is not at the sign
 * @param message what is wrong; empty for the sign itself
 * @param hint what to write instead
 */
record Unexpected(Optional<SourceLocation> place, String message, String hint) {

    private record Habit(Pattern before, Pattern sign, String hint) {}

    /** What writers of other languages are used to. */
    private static final List<Habit> HABITS =
            List.of(
                    habit("(?s).*==", "=", "write == to compare"),
                    habit("(?s).*!=", "=", "write != to compare"),
                    habit("(?s).*\\?\\s*", ":", "write !\"…\" for words in the place of it"),
                    habit("(?s).*\\?\\?\\?\\s*", ">", "write ?? to ask whether it is there"),
                    habit(
                            "(?s).*<#(?:include|import)\\s+",
                            ".*",
                            "the name stands in quotation marks: \"/…\""),
                    habit(
                            "(?s).*<#import\\s+(?:\"[^\"<>]*\"|'[^'<>]*')\\s*",
                            "/?>",
                            "say by which name its macros go: <#import \"/macros/….ftlh\" as name>"));

    private static final Pattern OPENED = Pattern.compile("<[#@]|[$#]\\{");

    private static Habit habit(String before, String sign, String hint) {
        return new Habit(Pattern.compile(before), Pattern.compile(sign), hint);
    }

    /**
     * What can be told.
     *
     * @param before the template up to the sign
     * @param file what diagnostics call it
     */
    static Optional<Unexpected> of(String sign, String before, String file) {
        return HABITS.stream()
                .filter(it -> it.sign().matcher(sign).matches())
                .filter(it -> it.before().matcher(before).matches())
                .map(it -> new Unexpected(Optional.empty(), "", it.hint()))
                .findFirst()
                .or(() -> bracket(before, file));
    }

    /** A bracket in the last directive or value that nothing closes. */
    private static Optional<Unexpected> bracket(String before, String file) {
        int open = -1;
        Matcher opened = OPENED.matcher(before);
        while (opened.find()) {
            open = opened.end();
        }
        int bracket = open < 0 ? -1 : unclosed(before, open);
        return bracket < 0
                ? Optional.empty()
                : Optional.of(
                        new Unexpected(
                                Optional.of(OpenTags.at(before, bracket, file, 1)),
                                "the bracket is not closed",
                                "write ) where it ends"));
    }

    private static int unclosed(String before, int from) {
        int depth = 0;
        for (int at = before.length() - 1; at >= from; at--) {
            char sign = before.charAt(at);
            depth += sign == ')' ? 1 : sign == '(' ? -1 : 0;
            if (depth < 0) {
                return at;
            }
        }
        return -1;
    }
}
