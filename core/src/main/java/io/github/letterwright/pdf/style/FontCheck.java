package io.github.letterwright.pdf.style;

import io.github.letterwright.compose.StyleFinding;
import io.github.letterwright.diagnostic.Message;
import io.github.letterwright.diagnostic.Severity;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds declarations that name no font of the pack: text that has them would have none. */
final class FontCheck {

    private static final Pattern FAMILIES =
            Pattern.compile(
                    "(?is)(?:font-family\\s*:|font\\s*:.*?[0-9](?:pt|px|em|rem|%|in|cm|mm|pc|ex)"
                            + "(?:\\s*/\\s*[\\w.%]+)?\\s)\\s*(.+?)\\s*(?:!\\s*important)?");

    private static final Set<String> OF_OTHERS = Set.of("inherit", "initial");

    private final List<String> families;

    /** For a pack with these families. */
    FontCheck(List<String> families) {
        this.families = List.copyOf(families);
    }

    /** Whether a declaration, with its strings, names fonts, and none of them is the pack's. */
    Optional<StyleFinding> check(StylePart declaration) {
        Matcher found = FAMILIES.matcher(declaration.text());
        if (!found.matches()
                || List.of(found.group(1).split(",")).stream().anyMatch(this::isKnown)) {
            return Optional.empty();
        }
        String first = name(found.group(1).split(",")[0]);
        return Optional.of(
                new StyleFinding(
                        "LW403",
                        declaration.start() + found.start(1),
                        StyleWords.firstLine(found.group(1)).length(),
                        Severity.ERROR,
                        StyleWords.message("the pack has no font {}", first),
                        Message.of(
                                "fonts of the pack: "
                                        + String.join(", ", families)
                                        + "; name another under fonts in pack.yaml")));
    }

    private boolean isKnown(String family) {
        String name = name(family);
        return OF_OTHERS.contains(name.toLowerCase(Locale.ROOT)) || families.contains(name);
    }

    private static String name(String family) {
        return family.strip().replaceAll("^[\"']|[\"']$", "").replaceAll("\\s+", " ");
    }
}
