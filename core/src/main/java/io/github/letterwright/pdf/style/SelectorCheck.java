package io.github.letterwright.pdf.style;

import io.github.letterwright.compose.StyleFinding;
import io.github.letterwright.yaml.Similar;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the engine has against what stands before a block. */
final class SelectorCheck {

    private static final List<String> PSEUDO =
            List.of(
                    "link",
                    "visited",
                    "hover",
                    "focus",
                    "active",
                    "first-child",
                    "last-child",
                    "nth-child",
                    "even",
                    "odd",
                    "lang",
                    "before",
                    "after",
                    "first-line",
                    "first-letter");

    /** Of browsers alone: not misspelt. */
    private static final Set<String> PSEUDO_OF_BROWSERS =
            Set.of("is", "where", "not", "has", "root", "any", "empty", "target", "checked");

    private static final List<String> AT_RULES =
            List.of("media", "page", "font-face", "import", "supports", "charset", "keyframes");

    private static final List<String> MARGIN_BOXES =
            List.of(
                    "top-left-corner",
                    "top-left",
                    "top-center",
                    "top-right",
                    "top-right-corner",
                    "bottom-left-corner",
                    "bottom-left",
                    "bottom-center",
                    "bottom-right",
                    "bottom-right-corner",
                    "left-top",
                    "left-middle",
                    "left-bottom",
                    "right-top",
                    "right-middle",
                    "right-bottom");

    private static final Pattern PSEUDO_NAME = Pattern.compile("(::?)([a-zA-Z][-a-zA-Z]*+)");
    private static final Pattern NAMED_REFUSED =
            Pattern.compile("([-\\w]+) is not a (?:recognized pseudo|valid).*");
    private static final String SCREEN =
            "put it into @media screen { … }, or into a file whose name ends in screen.css";

    private SelectorCheck() {}

    /** What is wrong with a selector. */
    static Optional<StyleFinding> selector(StylePart part) {
        return EngineParser.refusesPrelude(part.text()).map(said -> selector(part, said));
    }

    private static StyleFinding selector(StylePart part, String said) {
        String text = part.text();
        if (text.endsWith(",")) {
            return StyleWords.mistake(
                    part.end() - 1,
                    1,
                    StyleWords.message("a selector is missing behind the comma"),
                    StyleWords.message("write it, or take the comma out"));
        }
        Matcher refused = NAMED_REFUSED.matcher(said);
        Matcher pseudo = PSEUDO_NAME.matcher(text);
        while (refused.matches() && pseudo.find()) {
            if (pseudo.group(2).equalsIgnoreCase(refused.group(1))) {
                return pseudo(part.start() + pseudo.start(), pseudo.group(1), pseudo.group(2));
            }
        }
        if (text.contains("~") || text.contains("[")) {
            return StyleWords.unknown(part.start(), text, "name the element by its class");
        }
        return StyleWords.mistake(
                part.start(),
                StyleWords.firstLine(text).length(),
                StyleWords.message("{} is no selector", text),
                StyleWords.message(
                        "write elements, .classes and #ids; several selectors have commas between"
                                + " them"));
    }

    private static StyleFinding pseudo(int offset, String colons, String name) {
        Optional<String> meant =
                PSEUDO_OF_BROWSERS.contains(name.toLowerCase(Locale.ROOT))
                        ? Optional.empty()
                        : Similar.to(name, PSEUDO);
        return meant.map(
                        it ->
                                StyleWords.mistake(
                                        offset,
                                        colons.length() + name.length(),
                                        StyleWords.message("unknown {}", colons + name),
                                        StyleWords.message("did you mean {}?", colons + it)))
                .orElseGet(
                        () ->
                                StyleWords.unknown(
                                        offset,
                                        colons + name,
                                        name.equals("root")
                                                ? "write html"
                                                : "name the element by its class"));
    }

    /** What is wrong with an at-rule that has a block. */
    static Optional<StyleFinding> atRule(StylePart part) {
        String name = Block.atName(part.text());
        if (name.equals("font-face") || EngineParser.refusesPrelude(part.text()).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                AT_RULES.contains(name)
                        ? StyleWords.unknown(part.start(), part.text(), SCREEN)
                        : misnamed(part, name, AT_RULES, SCREEN));
    }

    /** What is wrong with the name of a margin box. */
    static Optional<StyleFinding> marginBox(StylePart part) {
        return EngineParser.refusesMarginBox(part.text()).isEmpty()
                ? Optional.empty()
                : Optional.of(
                        misnamed(
                                part,
                                Block.atName(part.text()),
                                MARGIN_BOXES,
                                "margin boxes are @top-left, @bottom-center and the like"));
    }

    private static StyleFinding misnamed(
            StylePart part, String name, List<String> known, String otherwise) {
        return Similar.to(name, known)
                .map(
                        it ->
                                StyleWords.mistake(
                                        part.start(),
                                        name.length() + 1,
                                        StyleWords.message("unknown {}", "@" + name),
                                        StyleWords.message("did you mean {}?", "@" + it)))
                .orElseGet(() -> StyleWords.unknown(part.start(), "@" + name, otherwise));
    }
}
