package io.github.letterwright.pdf.style;

import io.github.letterwright.compose.StyleFinding;
import io.github.letterwright.diagnostic.Message;
import io.github.letterwright.yaml.Similar;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the engine has against a declaration. What was meant is found by trying: a mistake is the
 * change with which the engine takes it.
 */
final class DeclarationCheck {

    private static final String SCREEN = "; what only screens show goes into @media screen { … }";

    /** How long a value may be for what was meant to be tried out. */
    private static final int TRIED = 200;

    /** Names that no letters away from the right one. */
    private static final Map<String, String> MEANT =
            Map.of(
                    "font-color", "color",
                    "font-colour", "color",
                    "text-color", "color",
                    "text-colour", "color",
                    "background-colour", "background-color",
                    "align", "text-align",
                    "font-face", "font-family",
                    "text-size", "font-size",
                    "underline", "text-decoration",
                    "text-style", "font-style");

    private static final Pattern BARE =
            Pattern.compile("(?<![-\\w.#%(])[0-9]*\\.?[0-9]+(?![\\w.%])");
    private static final Pattern DETACHED =
            Pattern.compile("([0-9])\\s+(pt|px|in|cm|mm|em|rem|pc|ex|%)(?![-\\w])");
    private static final Pattern WORD = Pattern.compile("(?<![-\\w#.\"'])[a-zA-Z][-a-zA-Z]{2,}+");
    private static final Pattern COLOR = Pattern.compile("#[0-9a-zA-Z]*");
    private static final Pattern LAYOUT = Pattern.compile("gap|flex|grid|align|justify|place");
    private static final Pattern UNIT =
            Pattern.compile("(?<![-\\w#])[0-9.]+(vw|vh|vmin|vmax|ch|fr|q)(?!\\w)");

    private final StylePart part;
    private final String name;
    private final String value;
    private final int valueStart;

    private DeclarationCheck(StylePart part) {
        this.part = part;
        String text = part.text();
        int colon = text.indexOf(':');
        this.name = text.substring(0, colon).strip();
        String behind = text.substring(colon + 1);
        this.value = behind.strip();
        this.valueStart = part.start() + text.length() - behind.stripLeading().length();
    }

    /** What is wrong with a declaration; its strings are to stand in it as they are written. */
    static Optional<StyleFinding> check(StylePart part) {
        return new DeclarationCheck(part).check();
    }

    private Optional<StyleFinding> check() {
        if (name.startsWith("--")) {
            return Optional.of(unknown(part.start(), name, "write the value where it is used"));
        }
        if (!StyleWords.isProperty(name)) {
            return Optional.of(unknownProperty());
        }
        if (value.isEmpty()) {
            return mistake(
                    part.start(),
                    name,
                    StyleWords.message("{} has no value", name),
                    StyleWords.message("write one behind the colon, or take it out"));
        }
        return refuses(value) ? Optional.of(badValue()) : Optional.empty();
    }

    private boolean refuses(String other) {
        return EngineParser.refusesDeclaration(name + ": " + other).isPresent();
    }

    private StyleFinding unknownProperty() {
        String lower = name.toLowerCase(Locale.ROOT);
        Optional<String> meant =
                StyleWords.isOfBrowsers(lower) || lower.startsWith("-")
                        ? Optional.empty()
                        : Optional.ofNullable(MEANT.get(lower))
                                .or(() -> Similar.to(lower, StyleWords.PROPERTIES));
        Message unknown = StyleWords.message("unknown property {}", name);
        return meant.map(
                        it ->
                                StyleWords.mistake(
                                        part.start(),
                                        name.length(),
                                        unknown,
                                        StyleWords.message("did you mean {}?", it)))
                .orElseGet(() -> unknown(part.start(), name, hintFor(lower)));
    }

    private static String hintFor(String property) {
        return LAYOUT.matcher(property).find()
                ? "use margins or a table, or put it into @media screen { … }"
                : "use CSS 2.1" + SCREEN;
    }

    private StyleFinding badValue() {
        if (value.length() > TRIED) {
            return unknown(part.start(), name + ": " + value, hint());
        }
        return detached()
                .or(this::unitless)
                .or(this::misspelt)
                .or(this::badColor)
                .orElseGet(() -> unknown(part.start(), name + ": " + value, hint()));
    }

    private Optional<StyleFinding> detached() {
        Matcher found = DETACHED.matcher(value);
        String joined = found.replaceAll("$1$2");
        return joined.equals(value) || refuses(joined) || !found.reset().find()
                ? Optional.empty()
                : mistake(
                        valueStart + found.start(),
                        found.group(),
                        StyleWords.message(
                                "a space parts {} from its unit",
                                value.substring(0, found.end(1)).replaceAll(".*\\s", "")),
                        StyleWords.message("write {-}", name + ": " + joined));
    }

    private Optional<StyleFinding> unitless() {
        Matcher found = BARE.matcher(value);
        while (found.find()) {
            String mended = BARE.matcher(value).replaceAll(number -> withUnit(number.group()));
            if (Double.parseDouble(found.group()) != 0 && !refuses(mended)) {
                return mistake(
                        valueStart + found.start(),
                        found.group(),
                        StyleWords.message("{} needs a unit", found.group()),
                        StyleWords.message("write {-}", name + ": " + mended));
            }
        }
        return Optional.empty();
    }

    private static String withUnit(String number) {
        return Double.parseDouble(number) == 0 ? number : number + "pt";
    }

    private Optional<StyleFinding> misspelt() {
        Matcher found = WORD.matcher(value);
        while (found.find()) {
            Optional<String> meant = meant(found);
            if (meant.isPresent()) {
                return mistake(
                        valueStart + found.start(),
                        found.group(),
                        StyleWords.message("{} is no value of {-}", found.group(), name),
                        StyleWords.message("did you mean {}?", meant.get()));
            }
        }
        return Optional.empty();
    }

    /** The closest of the words that the engine would take in place of one. */
    private Optional<String> meant(Matcher word) {
        String before = value.substring(0, word.start());
        String behind = value.substring(word.end());
        return Similar.to(word.group(), StyleWords.VALUES)
                .filter(near -> !near.equalsIgnoreCase(word.group()))
                .filter(near -> !refuses(before + near + behind));
    }

    private Optional<StyleFinding> badColor() {
        Matcher found = COLOR.matcher(value);
        return found.find() && !refuses(found.replaceFirst("#000"))
                ? mistake(
                        valueStart + found.start(),
                        found.group(),
                        StyleWords.message("{} is no color", found.group()),
                        StyleWords.message("write # and three or six of 0 to 9 and a to f"))
                : Optional.empty();
    }

    private String hint() {
        String lower = value.toLowerCase(Locale.ROOT);
        if (lower.startsWith("flex") || lower.endsWith("-flex") || lower.contains("grid")) {
            return "use a table, or put it into @media screen { … }";
        }
        if (lower.contains("var(")) {
            return "write the value itself";
        }
        if (lower.contains("calc(")) {
            return "write what comes of it";
        }
        return UNIT.matcher(lower).find()
                ? "write a length in in, cm, mm, pt, em or %"
                : "use a value of CSS 2.1" + SCREEN;
    }

    private static StyleFinding unknown(int offset, String what, String hint) {
        return StyleWords.unknown(offset, what, hint);
    }

    private static Optional<StyleFinding> mistake(
            int offset, String what, Message message, Message hint) {
        return Optional.of(StyleWords.mistake(offset, what.length(), message, hint));
    }
}
