package io.github.letterwright.compose;

import freemarker.core.TemplateElement;
import freemarker.template.Template;
import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.diagnostic.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.swing.tree.TreeNode;

/**
 * What a template must not contain: templates are data from outside, and FreeMarker has no switch
 * for some of its doors. The parsed tree is searched, so that words of a letter are not mistaken
 * for code, and a comment cannot hide any.
 */
final class Refusals {

    private record Rule(Pattern pattern, String reason) {}

    private static final List<Rule> RULES =
            List.of(
                    rule(
                            "(\\?\\s*(?:new|api|has_api|hasApi|eval|eval_json|evalJson|interpret)\\b)",
                            "it runs code"),
                    rule(
                            "(\\?\\s*(?:no_esc|noEsc|markup_string|markupString)\\b)",
                            "all text is escaped"),
                    rule(
                            "(\\?\\s*(?:absolute_template_name|absoluteTemplateName)\\b)",
                            "templates are named by their path in the pack"),
                    rule(
                            "(?:(?<![\\w)\\]\"'.])|(?<=\\.\\.))(\\.now)\\b",
                            "a letter has the same text at any time"),
                    rule(
                            "(?:(?<![\\w)\\]\"'.])|(?<=\\.\\.))(\\.(?:data_model|dataModel|globals"
                                    + "|get_optional_template|getOptionalTemplate|version|error"
                                    + "|\\w*template_?[nN]ame))\\b",
                            "templates see the view alone"),
                    rule("^(#(?:noautoesc|noAutoEsc|noescape|noEscape))\\b", "all text is escaped"),
                    rule("^(#(?:outputformat|outputFormat|escape))\\b", "a letter is HTML"),
                    rule("^(#(?:attempt|setting))\\b", "it can hide mistakes"));

    private static final Set<String> WORDS = Set.of("TextBlock", "Comment");

    private Refusals() {}

    private static Rule rule(String pattern, String reason) {
        return new Rule(Pattern.compile(pattern), reason);
    }

    /** What is refused in a template; places are given in a file of this name. */
    static List<Diagnostic> of(Template template, String file) {
        List<Diagnostic> found = new ArrayList<>();
        if (template.getOutputFormat() != LetterFormat.INSTANCE || !template.getAutoEscaping()) {
            SourceLocation start = new SourceLocation(file, 1, 1, 0);
            found.add(refused(start, "#ftl output_format", "a letter is HTML, and escaped"));
        }
        search(template.getRootTreeNode(), file, found);
        return found;
    }

    /** Whether a piece of code is refused wherever it stands. */
    static boolean refuses(String code) {
        return RULES.stream().anyMatch(rule -> rule.pattern().matcher(code).find());
    }

    // FreeMarker has no other view of the tree.
    @SuppressWarnings("deprecation")
    private static void search(TemplateElement element, String file, List<Diagnostic> found) {
        if (WORDS.contains(element.getClass().getSimpleName())) {
            return;
        }
        String code = element.getDescription();
        for (Rule rule : RULES) {
            Matcher matcher = rule.pattern().matcher(code);
            while (matcher.find()) {
                found.add(refused(place(element, file), matcher.group(1), rule.reason()));
            }
        }
        Growth.find(
                Syntax.of(element),
                it -> found.add(refused(place(element, file), it.what(), it.reason())));
        for (int i = 0; i < element.getChildCount(); i++) {
            TreeNode child = element.getChildAt(i);
            search((TemplateElement) child, file, found);
        }
    }

    @SuppressWarnings("deprecation")
    private static SourceLocation place(TemplateElement element, String file) {
        return new SourceLocation(
                file,
                Math.max(element.getBeginLine(), 1),
                Math.max(element.getBeginColumn(), 1),
                0);
    }

    private static Diagnostic refused(SourceLocation place, String what, String reason) {
        String sign = what.startsWith("#") ? "<" + what + ">" : what;
        return Diagnostic.error("LW311", place, "a template must not use " + sign + ": " + reason);
    }
}
