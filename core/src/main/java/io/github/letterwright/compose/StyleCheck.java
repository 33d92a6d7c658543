package io.github.letterwright.compose;

import io.github.letterwright.diagnostic.Severity;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks for what a letter's styles must not load, and for what the PDF engine does not know. */
final class StyleCheck {

    /**
     * @param traces one of these stands where the pattern is found: a look for them is a hundred
     *     times as fast
     */
    private record Rule(
            List<String> traces, Pattern pattern, Severity severity, String message, String hint) {}

    /** Browsers end a style element at its end tag, be it in a comment or a string. */
    private static final Set<String> RAW = Set.of("<", "&");

    private static final Pattern SKIPPED =
            Pattern.compile(
                    "/\\*.*?(?:\\*/|\\z)|\"(?:\\\\.|[^\"\\\\\\n])*+\"?|'(?:\\\\.|[^'\\\\\\n])*+'?",
                    Pattern.DOTALL);

    private static final int TEXT = 1_000;

    private static final List<Rule> RULES =
            List.of(
                    error(
                            List.of("@import"),
                            "@import\\b",
                            "put the styles into a file of the pack's style folder"),
                    error(
                            List.of("url", "src", "image", "cross-fade"),
                            "(?<![-\\w])(?:url|src|(?:-webkit-)?image-set|image|cross-fade)\\s*\\(",
                            "show a picture of the pack with <img src=\"${image(\"…\")}\" alt=\"…\"/>"),
                    error(List.of("expression"), "\\bexpression\\s*\\(", "a letter runs no code"),
                    error(
                            List.of(""),
                            "[0-9]{5,}(?<![\\w#.-][0-9]{5,40})[\\w%.]*"
                                    + "|(?<![\\w#.-])[0-9.]+e\\+?[0-9]+\\w*",
                            "no page is so large"),
                    error(
                            List.of("in", "cm", "mm", "pt", "pc", "em"),
                            "(?<![\\w#.-])(?:[0-9]{3,4}(?:\\.[0-9]*)?in"
                                    + "|(?:[3-9][0-9]{2}|[0-9]{4})(?:\\.[0-9]*)?cm"
                                    + "|[3-9][0-9]{3}(?:\\.[0-9]*)?mm"
                                    + "|[89][0-9]{3}(?:\\.[0-9]*)?pt"
                                    + "|(?:[6-9][0-9]{2}|[0-9]{4})(?:\\.[0-9]*)?pc"
                                    + "|[0-9]{4}(?:\\.[0-9]*)?r?em)\\b",
                            "no page is so large"),
                    error(
                            List.of("size"),
                            "(?<![-\\w])size\\s*:[^;{}]*(?<![\\w.])"
                                    + "(?:0*(?:\\.[0-9]+)?in|[0-2]?(?:\\.[0-9]+)?cm"
                                    + "|[0-9]{0,2}(?:\\.[0-9]+)?(?:mm|pt|px)"
                                    + "|[0-5]?(?:\\.[0-9]+)?(?:pc|r?em))\\b",
                            "the pages of a letter are an inch wide and high at least"),
                    error(
                            List.of("column"),
                            "(?<![-\\w])column(?:s|-count)\\s*:[^;{}]*(?<![\\w.])[0-9]{2,}(?![\\w.%])",
                            "a page has room for two or three columns"),
                    error(
                            List.of("-fs-page-sequence"),
                            "-fs-page-sequence",
                            "a letter is one sequence of pages"),
                    error(
                            List.of("break-"),
                            "\\*\\s*\\{[^{}]*break-(?:before|after)\\s*:\\s*"
                                    + "(?:always|left|right|page|recto|verso|column)",
                            "name the elements that begin a page"),
                    error(List.of("&"), "&", "write \\26 in place of &"),
                    error(List.of("<"), "<", "write \\3C in place of <"),
                    error(
                            List.of("\\"),
                            "\\\\(?:[0-9a-fA-F]{1,6}|.)?",
                            "write the letter itself outside of quotes"),
                    unknown(
                            List.of("flex", "grid"),
                            "display\\s*:\\s*(?:inline-)?(?:flex|grid)\\b",
                            "use a table, or put it into @media screen { … }"),
                    unknown(
                            List.of("gap"),
                            "(?<![-\\w])(?:row-)?gap\\s*:",
                            "use margins, or put it into @media screen { … }"),
                    unknown(List.of("var"), "(?<![-\\w])var\\s*\\(", "write the value itself"));

    private StyleCheck() {}

    private static Rule error(List<String> traces, String pattern, String hint) {
        return rule(traces, pattern, Severity.ERROR, "a letter's styles must not use ", hint);
    }

    private static Rule unknown(List<String> traces, String pattern, String hint) {
        return rule(traces, pattern, Severity.WARNING, "the PDF engine does not know ", hint);
    }

    private static Rule rule(
            List<String> traces, String pattern, Severity severity, String message, String hint) {
        return new Rule(
                traces,
                Pattern.compile(pattern, Pattern.CASE_INSENSITIVE),
                severity,
                message,
                hint);
    }

    /** What is found in a style sheet, or in the declarations of a style attribute. */
    static List<StyleFinding> of(String css) {
        String code = withoutCommentsAndStrings(css);
        String lower = code.toLowerCase(Locale.ROOT);
        List<int[]> screen = screenOnly(code);
        List<StyleFinding> findings = new ArrayList<>();
        for (Rule rule : RULES) {
            if (RAW.containsAll(rule.traces())) {
                find(rule, css, css, screen, findings);
            } else if (rule.traces().stream().anyMatch(lower::contains)) {
                find(rule, css, code, screen, findings);
            }
        }
        findLongTexts(css, findings);
        findings.sort(Comparator.comparingInt(StyleFinding::offset));
        return findings;
    }

    /** A style can print a text again and again. */
    private static void findLongTexts(String css, List<StyleFinding> findings) {
        Matcher skipped = SKIPPED.matcher(css);
        while (skipped.find()) {
            if (!skipped.group().startsWith("/*") && skipped.group().length() > TEXT) {
                findings.add(
                        new StyleFinding(
                                skipped.start(),
                                1,
                                Severity.ERROR,
                                "a letter's styles must not use a text of more than 1,000 characters",
                                "words stand in a section"));
            }
        }
    }

    private static void find(
            Rule rule, String css, String code, List<int[]> screen, List<StyleFinding> findings) {
        Matcher matcher = rule.pattern().matcher(code);
        while (matcher.find()) {
            boolean unseen =
                    rule.severity() == Severity.WARNING && isWithin(screen, matcher.start());
            if (!unseen) {
                findings.add(finding(rule, css, matcher));
            }
        }
    }

    private static StyleFinding finding(Rule rule, String css, Matcher found) {
        String what =
                css.substring(found.start(), found.end())
                        .replaceAll("\\s*\\($", "(…)")
                        .replaceAll("\\s*:$", "")
                        .replaceAll("\\s*:\\s*", ": ");
        return new StyleFinding(
                found.start(),
                found.end() - found.start(),
                rule.severity(),
                rule.message() + what,
                rule.hint());
    }

    /** The same with blanks in their places, so that offsets stay. */
    private static String withoutCommentsAndStrings(String css) {
        return SKIPPED.matcher(css).replaceAll(skipped -> " ".repeat(skipped.group().length()));
    }

    /** The blocks that no printer sees: from each opening to its closing brace. */
    private static List<int[]> screenOnly(String code) {
        List<int[]> blocks = new ArrayList<>();
        Deque<Integer> open = new ArrayDeque<>();
        int prelude = 0;
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            if (c == '{') {
                open.push(isScreenOnly(code.substring(prelude, i)) ? prelude : -1);
            } else if (c == '}' && !open.isEmpty()) {
                int start = open.pop();
                if (start >= 0) {
                    blocks.add(new int[] {start, i});
                }
            }
            if (c == '{' || c == '}' || c == ';') {
                prelude = i + 1;
            }
        }
        return blocks;
    }

    private static boolean isScreenOnly(String prelude) {
        String text = prelude.strip().toLowerCase(Locale.ROOT);
        return text.startsWith("@supports")
                || text.startsWith("@media") && text.contains("screen") && !text.contains("print");
    }

    private static boolean isWithin(List<int[]> blocks, int offset) {
        return blocks.stream().anyMatch(block -> block[0] <= offset && offset < block[1]);
    }
}
