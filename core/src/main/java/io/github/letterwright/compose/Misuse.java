package io.github.letterwright.compose;

import io.github.letterwright.yaml.Similar;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says that a template called a macro, a function or a built-in in a wrong way. FreeMarker tells
 * these apart by their words alone; the fixtures fail when a newer one has others.
 */
final class Misuse {

    private static final String ID = "LW312";

    private record Rule(Pattern pattern, Function<MatchResult, Fault> fault) {}

    private static final List<Rule> RULES =
            List.of(
                    rule(
                            "When calling (macro|function) \"(.+?)\", required parameter \"(.+?)\""
                                    + " .* was not specified.*",
                            it ->
                                    said("the %s %s is called without its parameter %s", it)
                                            .withHint(
                                                    "add %s=…; a call gives all its values by"
                                                            + " name, or none"
                                                                    .formatted(it.group(3)))),
                    rule(
                            "(Macro|Function) \"(.+?)\" has no parameter with name \"(.+?)\"\\."
                                    + " Valid parameter names are: (.*)",
                            Misuse::noParameter),
                    rule(
                            "(Macro|Function) \"(.+?)\" only accepts (\\d+ parameters), but got"
                                    + " (\\d+).*",
                            it -> said("the %s %s takes no more than %s, not %s", it)),
                    rule(
                            "Routine \"(.+?)\" is a function, not a directive.*",
                            it ->
                                    said("%s is a function, not a macro", it)
                                            .withHint("write ${%s(…)}".formatted(it.group(1)))),
                    rule(
                            "A macro cannot be called in an expression.*",
                            it ->
                                    Fault.of(ID, "a macro cannot be called in brackets")
                                            .withHint("write <@… /> for a macro")),
                    rule(
                            "(\\?\\w+)\\(\\.\\.\\.\\) expects (.+ argument)s? but has received"
                                    + " (\\w+).*",
                            it -> said("%s(…) takes %ss, not %s", it)),
                    rule(
                            "(\\?\\w+)\\(\\.\\.\\.\\) argument #(\\d) can't be a 0-length string.*",
                            it -> said("%s(…) takes no empty text as parameter %s", it)),
                    rule(
                            "\"(\\?\\w+)\" failed at index.*",
                            it -> said("%s puts texts together, and an entry is none", it)),
                    rule(
                            "Can't convert this string to number: \"((?:[^\"\\\\]|\\\\.)*)\".*",
                            it ->
                                    Fault.of(ID, "?number takes digits, and this is")
                                            .quoting(it.group(1))),
                    rule(
                            "The string doesn't match the expected date.*",
                            it ->
                                    Fault.of(ID, "?date does not read the texts of a letter")
                                            .withHint(
                                                    "print the field alone: it is a date in the"
                                                            + " pack's pattern")));

    private Misuse() {}

    private static Rule rule(String pattern, Function<MatchResult, Fault> fault) {
        return new Rule(Pattern.compile(pattern, Pattern.DOTALL), fault);
    }

    private static Fault said(String words, MatchResult match) {
        Object[] groups = new Object[match.groupCount()];
        for (int i = 0; i < groups.length; i++) {
            String group = match.group(i + 1);
            groups[i] = group.matches("Macro|Function") ? group.toLowerCase(Locale.ROOT) : group;
        }
        String message = words.formatted(groups).replace("argument", "parameter");
        return Fault.of(ID, message.replaceAll("\\b1 parameters", "1 parameter"));
    }

    private static Fault noParameter(MatchResult match) {
        List<String> known = List.of(match.group(4).split("\\W+"));
        return said("the %s %s has no parameter %s", match)
                .withHint(
                        Similar.to(match.group(3), known)
                                .map(close -> "did you mean " + close + "?")
                                .orElse("it has: " + String.join(", ", known)));
    }

    /** The fault that FreeMarker means, if it is one of these. */
    static Optional<Fault> of(String message) {
        for (Rule rule : RULES) {
            Matcher matcher = rule.pattern().matcher(message);
            if (matcher.matches()) {
                return Optional.of(rule.fault().apply(matcher.toMatchResult()));
            }
        }
        return Optional.empty();
    }
}
