package io.github.letterwright.compose;

import io.github.letterwright.diagnostic.Message;
import io.github.letterwright.diagnostic.Severity;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Looks for what a letter's styles must not load, run or ask for. */
public final class StyleCheck {

    /**
     * @param traces one of these stands where the pattern is found: a look for them is a hundred
     *     times as fast
     * @param pattern what is refused; its first group, where it has one, is what is named
     */
    private record Rule(List<String> traces, Pattern pattern, String hint) {}

    /** Browsers end a style element at its end tag, be it in a comment or a string. */
    private static final Set<String> RAW = Set.of("<", "&");

    private static final int TEXT = 1_000;

    private static final List<Rule> RULES =
            List.of(
                    error(
                            List.of("@import"),
                            "(@import)\\b[^;{}]*",
                            "put the styles into a file of the pack's style folder"),
                    error(
                            List.of("@font-face"),
                            "(@font-face)\\b[^{}]*(?:\\{[^{}]*)?",
                            "name the font under fonts in pack.yaml; styles then use it by its family"),
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
                            "write the letter itself outside of quotes"));

    private StyleCheck() {}

    private static Rule error(List<String> traces, String pattern, String hint) {
        return new Rule(traces, Pattern.compile(pattern, Pattern.CASE_INSENSITIVE), hint);
    }

    /** What is found in a style sheet, or in the declarations of a style attribute. */
    public static List<StyleFinding> of(String css) {
        StyleText text = StyleText.of(css);
        String lower = text.code().toLowerCase(Locale.ROOT);
        List<StyleFinding> findings = new ArrayList<>();
        BitSet told = new BitSet();
        for (Rule rule : RULES) {
            if (RAW.containsAll(rule.traces())) {
                find(rule, css, css, told, findings);
            } else if (rule.traces().stream().anyMatch(lower::contains)) {
                find(rule, css, text.code(), told, findings);
            }
        }
        findLongTexts(text, findings);
        findings.sort(Comparator.comparingInt(StyleFinding::offset));
        return findings;
    }

    /** A style can print a text again and again. */
    private static void findLongTexts(StyleText text, List<StyleFinding> findings) {
        for (StyleText.Skipped skipped : text.skipped()) {
            if (!skipped.isComment() && skipped.text().length() > TEXT) {
                findings.add(
                        finding(
                                skipped.start(),
                                1,
                                "a text of more than 1,000 characters",
                                "words stand in a section"));
            }
        }
    }

    /** What a rule before has refused is not refused again for what stands in it. */
    private static void find(
            Rule rule, String css, String code, BitSet told, List<StyleFinding> findings) {
        Matcher matcher = rule.pattern().matcher(code);
        while (matcher.find()) {
            if (!told.get(matcher.start())) {
                findings.add(finding(rule, css, matcher));
                told.set(matcher.start(), matcher.end());
            }
        }
    }

    private static StyleFinding finding(Rule rule, String css, Matcher found) {
        int named = found.groupCount() == 0 ? found.end() : found.end(1);
        String what =
                css.substring(found.start(), named)
                        .replaceAll("\\s*\\($", "(…)")
                        .replaceAll("\\s*:\\s*", ": ");
        return finding(found.start(), named - found.start(), what, rule.hint());
    }

    private static StyleFinding finding(int offset, int length, String what, String hint) {
        return new StyleFinding(
                "LW330",
                offset,
                length,
                Severity.ERROR,
                Message.of("a letter's styles must not use " + what),
                Message.of(hint));
    }
}
