package io.github.letterwright.compose;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says that a template did with a value what does not go with its kind. */
final class WrongKind {

    private static final String ID = "LW312";

    private static final Pattern EXPECTED =
            Pattern.compile(
                    "(?s)For \"(.+?)\"(?: [^:]*)?: Expected an?(?:\\(n\\))? (.+?), but this has"
                            + " evaluated to an? (\\S+?):? .*");

    private static final Pattern COMPARED =
            Pattern.compile(
                    "(?s)Can't (?:compare|use operator).*Left hand operand is an? (\\S+?)\\.? .*"
                            + "Right hand operand is an? (\\S+?)\\.? .*");

    private static final Map<String, String> NEEDED =
            Map.of(
                    "boolean", "yes or no",
                    "hash", "a part with fields",
                    "number", "a number",
                    "date", "a date");

    private WrongKind() {}

    /**
     * The fault, if it is one of this kind.
     *
     * @param blamed the value, as the template has it
     */
    static Optional<Fault> of(String message, String blamed) {
        Matcher expected = EXPECTED.matcher(message);
        if (expected.matches()) {
            String use = expected.group(1).replace("...", "…");
            return Optional.of(
                    fault(use, needed(expected.group(2)), kind(expected.group(3)), blamed));
        }
        Matcher compared = COMPARED.matcher(message);
        if (compared.matches()) {
            return Optional.of(compared(kind(compared.group(1)), kind(compared.group(2)), blamed));
        }
        if (message.contains("boolean_format")) {
            return Optional.of(fault("${…}", "a text or a number", "yes or no", blamed));
        }
        return message.startsWith("The value you try to list is")
                ? Optional.of(fault("#list", "a list", "a part with fields", blamed))
                : Optional.empty();
    }

    private static Fault fault(String use, String needed, String kind, String blamed) {
        return switch (use) {
            case "." ->
                    Fault.of(ID, "%s is %s, which has no fields".formatted(blamed, kind))
                            .withHint(
                                    kind.equals("a list")
                                            ? "write <#list %s as entry>${entry.…}</#list>"
                                                    .formatted(blamed)
                                            : kind.equals("a text")
                                                    ? "a text is worked on by built-ins, such as"
                                                            + " %s?upper_case".formatted(blamed)
                                                    : "");
            case "…(…)" ->
                    Fault.of(ID, "%s is %s, and takes nothing in brackets".formatted(blamed, kind))
                            .withHint(
                                    blamed.endsWith("?string")
                                            ? "how dates are printed stands in pack.yaml, under"
                                                    + " patterns"
                                            : "");
            case "…[…]" ->
                    Fault.of(ID, "%s is %s, which has no numbered entries".formatted(blamed, kind));
            case "@" ->
                    Fault.of(ID, "%s is %s, not a macro".formatted(blamed, kind))
                            .withHint(
                                    kind.equals("a text")
                                            ? "write ${%s} to print it".formatted(blamed)
                                            : "");
            default ->
                    Fault.of(
                                    ID,
                                    "%s takes %s, and %s is %s"
                                            .formatted(shown(use), needed, blamed, kind))
                            .withHint(hint(use, kind, blamed));
        };
    }

    private static String shown(String use) {
        return use.matches("#\\w.*") ? "<" + use + ">" : use;
    }

    private static String hint(String use, String kind, String blamed) {
        return switch (use + " " + kind) {
            case "${…} a list" ->
                    "write <#list %s as entry>…</#list> around ${entry} or one of its fields"
                            .formatted(blamed);
            case "#{…} a text" -> "write ${%s}".formatted(blamed);
            case "?length a list" -> "did you mean %s?size?".formatted(blamed);
            case "! a part with fields", "! a text", "! a list", "! a number" ->
                    "write !(%s??) to ask whether it is missing".formatted(blamed);
            case "${…} a part with fields" -> "print one of its fields: ${%s.…}".formatted(blamed);
            case "${…} yes or no" -> "write <#if %s> … </#if>".formatted(blamed);
            case "${…} a macro" -> "write <@%s/>".formatted(blamed);
            case "#if a text", "#elseif a text" ->
                    "write %s?? to ask whether it is there, or compare it: %s == \"…\""
                            .formatted(blamed, blamed);
            case "#if a list", "#elseif a list" -> "write %s?has_content".formatted(blamed);
            case "#if a number", "#elseif a number" ->
                    "compare it, with gt, lt, gte or lte: > would end the tag";
            case "?size a text" -> "write %s?length for its characters".formatted(blamed);
            default -> "";
        };
    }

    private static Fault compared(String left, String right, String blamed) {
        boolean digits = left.equals("a text") && right.equals("a number");
        String number = blamed.replaceFirst("^(\\S+) ", "$1?number ");
        return Fault.of(ID, "%s cannot be compared with %s: %s".formatted(left, right, blamed))
                .withHint(
                        digits
                                ? "write %s, if it is a number's digits".formatted(number)
                                : left.equals("a list")
                                        ? "compare how many there are: %s"
                                                .formatted(
                                                        blamed.replaceFirst("^(\\S+) ", "$1?size "))
                                        : "");
    }

    private static String needed(String expected) {
        if (expected.startsWith("string") || expected.contains("template output")) {
            return "a text or a number";
        }
        if (expected.contains("sequence") || expected.contains("collection")) {
            return "a list";
        }
        return NEEDED.getOrDefault(expected, "something else");
    }

    private static String kind(String evaluated) {
        if (evaluated.contains("string") || evaluated.contains("markup")) {
            return "a text";
        }
        if (evaluated.contains("sequence") || evaluated.contains("collection")) {
            return "a list";
        }
        if (evaluated.contains("hash") && !evaluated.contains("namespace")) {
            return "a part with fields";
        }
        return switch (evaluated.replaceFirst("\\+.*", "")) {
            case "boolean" -> "yes or no";
            case "number" -> "a number";
            case "macro" -> "a macro";
            case "function", "method" -> "a function";
            case "namespace" -> "a file of macros";
            default -> "something else";
        };
    }
}
