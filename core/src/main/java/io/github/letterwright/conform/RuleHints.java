package io.github.letterwright.conform;

import io.github.letterwright.conform.RuleJudge.Failure;
import java.util.LinkedHashMap;
import java.util.Map;

/** What to change in a template or a case when a rule of the standards is broken. */
final class RuleHints {

    private static final String OTHERS =
            "nothing in a template should bring this about: please report it, with the template";

    /** By the beginning of standard and clause; the first that fits, so the longest come first. */
    private static final Map<String, String> HINTS = new LinkedHashMap<>();

    static {
        HINTS.put("PDF/UA-1 7.1", "give document.ftlh a <title>, and every word an element");
        HINTS.put(
                "PDF/UA-1 7.21",
                "use only fonts that pack.yaml names, in every margin box as well");
        HINTS.put(
                "PDF/UA-1 7.2",
                "name the language in the case or pack.yaml, and nest lists and tables as HTML"
                        + " does");
        HINTS.put("PDF/UA-1 7.3", "give every <img> an alt that says what it shows");
        HINTS.put("PDF/UA-1 7.4", "begin with <h1>, and let <h3> only follow <h2>");
        HINTS.put("PDF/UA-1 7.5", "write <th scope=\"col\"> or <th scope=\"row\">");
        HINTS.put("PDF/UA-1 7.9", "give every footnote an id of its own");
        HINTS.put("PDF/UA-1 7.18", "give every <a href> words");
        HINTS.put("PDF/A-2a 6.2.10", "use pictures without transparency, and no opacity in styles");
        HINTS.put(
                "PDF/A-2a 6.2.11",
                "use only fonts that pack.yaml names, in every margin box as well");
        HINTS.put("PDF/A-2a 6.2.4", "use pictures in RGB or grey, and colours as #rrggbb");
        HINTS.put("PDF/A-2a 6.2.8", "use PNG or JPEG pictures, and let no style interpolate them");
        HINTS.put("PDF/A-2a 6.5", "let links lead to #an-id, https:, mailto: or tel:");
        HINTS.put("PDF/A-2a 6.7", "give every word an element, and name the language");
    }

    private RuleHints() {}

    static String of(Failure failure) {
        String rule = failure.standard() + " " + failure.clause() + ".";
        return HINTS.entrySet().stream()
                .filter(entry -> rule.startsWith(entry.getKey() + "."))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(OTHERS);
    }
}
