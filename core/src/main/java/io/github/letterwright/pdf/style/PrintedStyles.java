package io.github.letterwright.pdf.style;

import io.github.letterwright.compose.DocumentText;
import io.github.letterwright.compose.HtmlDocument;
import io.github.letterwright.compose.LastStyles;
import io.github.letterwright.compose.StyleCheck;
import io.github.letterwright.compose.StyleFinding;
import io.github.letterwright.compose.StyleSheets;
import io.github.letterwright.compose.StyleText;
import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.pack.FontFamily;
import io.github.letterwright.pack.TemplatePack;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Looks through the styles that a PDF is made with, where they are written: for mistakes in CSS
 * ({@code LW332}), for what the engine does not know ({@code LW331}) and would pass over, and for
 * fonts that the pack lacks ({@code LW403}). Thread-safe.
 */
public final class PrintedStyles {

    /** As many are told of one sheet: a file that is no style sheet has thousands. */
    static final int TOLD = 50;

    private static final Pattern SHEET =
            Pattern.compile("<style\\b([^>]*+)>(.*?)</style>", Pattern.DOTALL);
    private static final Pattern SCREEN_MEDIA =
            Pattern.compile("\\smedia\\s*=(?![^>]*\\b(?:print|all)\\b)[^>]*\\bscreen\\b.*");
    private static final Pattern ATTRIBUTE =
            Pattern.compile("<[a-z][^<>]*?\\sstyle\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')");

    private final FontCheck fonts;
    private final LastStyles sheets = new LastStyles(this::ofSheet);
    private final LastStyles attributes = new LastStyles(this::ofDeclarations);

    private PrintedStyles(List<FontFamily> families) {
        this.fonts = new FontCheck(families.stream().map(FontFamily::family).toList());
    }

    /** A look with the fonts of a pack. */
    public static PrintedStyles of(List<FontFamily> families) {
        return new PrintedStyles(families);
    }

    /** What is wrong with a pack's style sheets as they stand. */
    public List<Diagnostic> problems(TemplatePack pack) {
        return StyleSheets.problemsOnPaper(pack, sheets::findings);
    }

    /** What is wrong with the styles of a letter; each thing once. */
    public List<Diagnostic> check(HtmlDocument letter) {
        Set<Diagnostic> found = new LinkedHashSet<>();
        DocumentText text = new DocumentText(letter);
        Matcher sheet = SHEET.matcher(letter.text());
        while (sheet.find()) {
            if (!SCREEN_MEDIA.matcher(sheet.group(1)).matches()) {
                add(sheets.findings(sheet.group(2)), sheet.start(2), letter, text, found);
            }
        }
        if (letter.text().contains("style=")) {
            attributes(letter, text, found);
        }
        return List.copyOf(found);
    }

    private void attributes(HtmlDocument letter, DocumentText text, Set<Diagnostic> found) {
        Matcher attribute = ATTRIBUTE.matcher(letter.text());
        while (attribute.find()) {
            int group = attribute.start(1) < 0 ? 2 : 1;
            String css = attribute.group(group);
            if (css.indexOf('&') < 0) {
                add(attributes.findings(css), attribute.start(group), letter, text, found);
            }
        }
    }

    /** What a case's own words hold is no mistake of a sheet that prints them. */
    private static void add(
            List<StyleFinding> findings,
            int start,
            HtmlDocument letter,
            DocumentText text,
            Set<Diagnostic> found) {
        for (StyleFinding it : findings) {
            int offset = start + it.offset();
            if (!it.id().equals(StyleWords.MISTAKE) || !letter.originAt(offset).isData()) {
                found.add(it.at(text.blame(offset)));
            }
        }
    }

    private List<StyleFinding> ofSheet(String css) {
        StyleText text = StyleText.of(css);
        return findings(text, StyleReader.sheet(text));
    }

    private List<StyleFinding> ofDeclarations(String css) {
        StyleText text = StyleText.of(css);
        return findings(text, StyleReader.declarations(text));
    }

    /** What is refused anyway is not judged as well. */
    private List<StyleFinding> findings(StyleText text, StyleReader.Reading reading) {
        List<StyleFinding> found = new ArrayList<>(reading.mistakes());
        List<StyleFinding> refused = StyleCheck.of(text.css());
        reading.parts().stream()
                .filter(part -> part.text().indexOf(StyleMarks.UNKNOWN) < 0)
                .filter(part -> refused.stream().noneMatch(it -> isWithin(part, it)))
                .map(part -> written(part, text))
                .flatMap(part -> judged(part).stream())
                .forEach(found::add);
        found.sort(Comparator.comparingInt(StyleFinding::offset));
        return found.subList(0, Math.min(found.size(), TOLD));
    }

    private static boolean isWithin(StylePart part, StyleFinding finding) {
        return part.start() <= finding.offset() && finding.offset() < part.end();
    }

    /** A part with its strings. */
    private static StylePart written(StylePart part, StyleText text) {
        StringBuilder words = new StringBuilder(part.text());
        for (StyleText.Skipped it : text.skipped()) {
            if (!it.isComment() && it.isClosed() && isIn(part, it)) {
                int from = it.start() - part.start();
                words.replace(from, from + it.text().length(), it.text());
            }
        }
        return new StylePart(part.kind(), part.start(), words.toString());
    }

    private static boolean isIn(StylePart part, StyleText.Skipped skipped) {
        return part.start() <= skipped.start() && skipped.end() <= part.end();
    }

    private Optional<StyleFinding> judged(StylePart part) {
        return switch (part.kind()) {
            case SELECTOR -> SelectorCheck.selector(part);
            case AT_RULE -> SelectorCheck.atRule(part);
            case MARGIN_BOX -> SelectorCheck.marginBox(part);
            case DECLARATION -> DeclarationCheck.check(part).or(() -> fonts.check(part));
        };
    }
}
