package io.github.letterwright.compose;

import freemarker.core._CoreAPI;
import io.github.letterwright.yaml.Similar;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** How directives are written, also those that go by another name elsewhere. */
final class DirectiveNames {

    private static final Map<String, String> FORMS =
            Map.of(
                    "if", "write <#if condition>",
                    "else", "write <#else>, or <#elseif condition>",
                    "list", "write <#list items as item>",
                    "elseif", "write <#elseif condition>",
                    "include", "write <#include \"/macros/….ftlh\">",
                    "import", "write <#import \"/macros/….ftlh\" as name>");

    /** How what other languages have is written. */
    private static final Map<String, String> HABITS =
            Map.of(
                    "for", "write <#list items as item>",
                    "foreach", "write <#list items as item>",
                    "each", "write <#list items as item>",
                    "elif", "write <#elseif condition>",
                    "elsif", "write <#elseif condition>",
                    "unless", "write <#if !(condition)>",
                    "set", "write <#assign name = …>",
                    "let", "write <#assign name = …>",
                    "var", "write <#assign name = …>",
                    "end", "write </#if>, </#list> or </#macro>");

    private DirectiveNames() {}

    /** How one that there is is written. */
    static Optional<String> form(String name) {
        return Optional.ofNullable(FORMS.get(name));
    }

    /**
     * What was meant by one that there is not.
     *
     * @param slash what an end tag has before its sign; else empty
     */
    static String meant(String name, String slash) {
        String ended = name.startsWith("end") ? name.substring(3) : "";
        return FORMS.containsKey(ended)
                ? "write </#" + ended + ">"
                : Optional.ofNullable(HABITS.get(name))
                        .or(() -> near(name).map(it -> "did you mean <" + slash + "#" + it + ">?"))
                        .orElse("there are: if, list, assign, macro, include, import, and more");
    }

    private static Optional<String> near(String name) {
        return Similar.to(name, new TreeSet<>(_CoreAPI.ALL_BUILT_IN_DIRECTIVE_NAMES));
    }
}
