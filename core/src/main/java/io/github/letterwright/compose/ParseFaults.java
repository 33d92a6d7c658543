package io.github.letterwright.compose;

import freemarker.core.ParseException;
import freemarker.core._CoreAPI;
import freemarker.template.Configuration;
import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.diagnostic.SourceLocation;
import io.github.letterwright.yaml.Similar;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What keeps a file from being a template, in the words of somebody who writes HTML. FreeMarker
 * tells these apart by their words alone; the fixtures fail when a newer one has others.
 */
final class ParseFaults {

    private record Rule(Pattern pattern, BiFunction<ParseFaults, MatchResult, Diagnostic> said) {}

    private static final List<Rule> RULES =
            List.of(
                    rule("Unknown built-in: \"(.+?)\".*", ParseFaults::builtIn),
                    rule("Unknown directive: #(\\w+).*", ParseFaults::directive),
                    rule("#(\\w+) is an existing directive, but.*", ParseFaults::malformed),
                    rule(
                            "Unexpected end of file reached\\.\\s*You have an unclosed"
                                    + " (?:#|(?=@))([\\w@]+).*",
                            ParseFaults::unclosed),
                    rule("Unexpected end of file reached\\..*", ParseFaults::cutOff),
                    rule(
                            "Encountered \"</[#@](\\w*).*?>\", but at this place only this can be"
                                    + " closed: \"(?:#|(?=@))([\\w@]+).*",
                            ParseFaults::crossed),
                    rule(
                            "Encountered \"(</.*?>)\".*",
                            (it, m) -> it.said(m.group(1) + " ends nothing that is open", "")),
                    rule("Encountered \"(<#else(?:if)?)\\b.*", ParseFaults::elseBehind),
                    rule(
                            "Local variable assigned outside a macro.*",
                            (it, m) ->
                                    it.said(
                                            "<#local> stands only in a <#macro> or <#function>",
                                            "write <#assign …>")),
                    rule(
                            "#(sep|items) must be inside a #list.*",
                            (it, m) -> it.said("<#" + m.group(1) + "> stands in no <#list>", "")),
                    rule(
                            "#list must have either.*",
                            (it, m) ->
                                    it.said(
                                            "<#list> gives its entries no name",
                                            "write <#list items as item>")),
                    rule(
                            "Encountered \"(.+?)\"(?:, but was expecting.*|\\s*\\(.*|$|\n.*)",
                            ParseFaults::unexpected),
                    rule(
                            "You can't use \\$\\{.*",
                            (it, m) ->
                                    it.said(
                                            "a value is read without ${…} here",
                                            "write its name alone, without ${ and }")),
                    rule("Lexical error: encountered <EOF> after \"(.*)\"\\.?", ParseFaults::quote),
                    rule("Lexical error: encountered \"(.+?)\" \\((\\d+)\\).*", ParseFaults::sign),
                    rule(
                            "Unclosed \"<#--\".*",
                            (it, m) ->
                                    it.said("the remark is not closed", "write --> where it ends")),
                    rule(
                            "The left hand operand of (\\?\\w+) must be a loop variable, .*:"
                                    + " (\\w+)",
                            (it, m) ->
                                    it.said(
                                            "%s goes with the name that a <#list> around it gives,"
                                                            .formatted(m.group(1))
                                                    + " and %s is none".formatted(m.group(2)),
                                            "")));

    private static final Map<String, String> INSTEAD =
            Map.of(
                    "and", "write &&",
                    "or", "write ||",
                    "not", "write ! before it",
                    "in", "write <#list items as item>",
                    "}", "say between ${ and } what to print",
                    ">", "say before > what comes there");

    private final String file;
    private final String text;
    private SourceLocation place = SourceLocation.NONE;

    /**
     * @param file what diagnostics call the file
     * @param text the template
     */
    ParseFaults(String file, String text) {
        this.file = file;
        this.text = text;
    }

    private static Rule rule(
            String pattern, BiFunction<ParseFaults, MatchResult, Diagnostic> said) {
        return new Rule(Pattern.compile(pattern, Pattern.DOTALL), said);
    }

    /** The diagnostic of an error of the parser. */
    Diagnostic of(ParseException e) {
        place =
                Syntax.place(
                        file,
                        e.getLineNumber(),
                        e.getColumnNumber(),
                        e.getEndLineNumber(),
                        e.getEndColumnNumber());
        String message = e.getEditorMessage().strip();
        for (Rule rule : RULES) {
            Matcher matcher = rule.pattern().matcher(message);
            if (matcher.matches()) {
                return rule.said().apply(this, matcher.toMatchResult());
            }
        }
        return said("not a template: " + firstSentence(message), "");
    }

    private static String firstSentence(String message) {
        return message.replaceFirst("(?s)(?:\\. |\\.?\n).*", "").replaceAll("\\s+", " ").strip();
    }

    private Diagnostic said(String message, String hint) {
        return said(place, message, hint);
    }

    private static Diagnostic said(SourceLocation place, String message, String hint) {
        Diagnostic error = Diagnostic.error("LW310", place, message);
        return hint.isEmpty() ? error : error.withHint(hint);
    }

    private Diagnostic builtIn(MatchResult match) {
        String name = match.group(1);
        Set<String> known =
                new TreeSet<>(
                        _CoreAPI.getSupportedBuiltInNames(Configuration.LEGACY_NAMING_CONVENTION));
        known.removeIf(it -> Refusals.refuses("?" + it) || Growth.refuses(it));
        String snake = name.replaceAll("([A-Z])", "_$1").replaceFirst("^to_", "");
        return said(
                "there is no built-in ?" + name,
                Similar.to(snake, known).map(it -> "did you mean ?" + it + "?").orElse(""));
    }

    private Diagnostic directive(MatchResult match) {
        String name = match.group(1);
        String slash = text.startsWith("</", offset() - 1) ? "/" : "";
        return said(
                "there is no directive <" + slash + "#" + name + ">",
                DirectiveNames.meant(name, slash));
    }

    private Diagnostic malformed(MatchResult match) {
        String name = match.group(1);
        return said("<#" + name + "> is not written so", DirectiveNames.form(name).orElse(""));
    }

    private Diagnostic unclosed(MatchResult match) {
        String name = match.group(1);
        String alone = name.equals("@") ? "<@… /> if nothing stands in it, or " : "";
        return said(
                opening(name, text).orElse(place),
                shown("", name) + " is not closed",
                "write " + alone + shown("/", name) + " where it ends");
    }

    private Optional<SourceLocation> opening(String name, String before) {
        return OpenTags.last(before, name, file);
    }

    private static String shown(String slash, String name) {
        String sign = name.equals("@") ? "@…" : "#" + name;
        return "<" + slash + sign + ">";
    }

    private Diagnostic cutOff(MatchResult match) {
        int open = Math.max(text.lastIndexOf("<#"), text.lastIndexOf("${"));
        SourceLocation begin = open < 0 ? place : OpenTags.at(text, open, file, 2);
        return said(begin, "the file ends before this does", "write > or } where it ends");
    }

    private Diagnostic crossed(MatchResult match) {
        String open = match.group(2);
        int here = offset();
        Diagnostic error =
                said(
                        "this ends nothing: %s is open".formatted(shown("", open)),
                        "write %s first".formatted(shown("/", open)));
        return opening(open, text.substring(0, here))
                .map(begin -> error.withRelated(List.of(begin)))
                .orElse(error);
    }

    private int offset() {
        int start = 0;
        for (int line = 1; line < place.line(); line++) {
            start = text.indexOf('\n', start) + 1;
        }
        return Math.min(text.length(), start + place.column() - 1);
    }

    private Diagnostic unexpected(MatchResult match) {
        String found = match.group(1);
        String message = "\"" + found + "\" is not expected here";
        return Unexpected.of(found, text.substring(0, offset()), file)
                .map(
                        it ->
                                said(
                                        it.place().orElse(place),
                                        it.message().isEmpty() ? message : it.message(),
                                        it.hint()))
                .orElseGet(
                        () ->
                                said(
                                        message,
                                        INSTEAD.getOrDefault(
                                                found,
                                                "what stands before it may lack its end: } or )"
                                                        + " or \"")));
    }

    private Diagnostic elseBehind(MatchResult match) {
        String tag = match.group(1) + ">";
        boolean isOpen = opening("if", text.substring(0, offset())).isPresent();
        return isOpen
                ? said(tag + " stands behind <#else>", "<#else> comes last, and once")
                : said(tag + " stands in no <#if>", "");
    }

    /** The text behind the mark tells where that stands. */
    private Diagnostic quote(MatchResult match) {
        int behind = match.group(1).replaceAll("\\\\(?:u\\p{XDigit}{4}|.)", "?").length();
        int at = Math.max(0, text.length() - behind);
        int value = text.lastIndexOf("\"${", at);
        if (value >= 0 && text.substring(value + 1, at).matches("[^}\"\n]*")) {
            // The mark that ends an attribute was taken for one that begins a text in the value.
            SourceLocation begin = OpenTags.at(text, value + 1, file, 2);
            return said(begin, "${ is not closed", "write } where it ends");
        }
        SourceLocation mark = OpenTags.at(text, at, file, 1);
        return said(mark, "the quotation mark is not closed", "write the other one where it ends");
    }

    private Diagnostic sign(MatchResult match) {
        String sign = Character.toString(Integer.parseInt(match.group(2)));
        return said(
                sign + " means nothing here",
                "“”„‘’«»".contains(sign) ? "write the plain quotation marks \"…\"" : "");
    }
}
