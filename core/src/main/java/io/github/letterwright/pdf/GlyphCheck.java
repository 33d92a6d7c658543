package io.github.letterwright.pdf;

import io.github.letterwright.compose.HtmlDocument;
import io.github.letterwright.compose.Origin;
import io.github.letterwright.diagnostic.Ceiling;
import io.github.letterwright.diagnostic.CodePoint;
import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.diagnostic.SourceLocation;
import io.github.letterwright.pack.TemplatePack;
import io.github.letterwright.pdf.PrintedText.Part;
import io.github.letterwright.pdf.PrintedText.Sign;
import io.github.letterwright.pdf.Typeface.Style;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Finds characters that a letter cannot show: they would come out as another sign, in the wrong
 * order, or not at all. Of words, everything is looked at; of styles, titles and attributes, what
 * comes from the case. Thread-safe.
 */
public final class GlyphCheck {

    /** A character of a piece is told once. To find it takes time, and so is done for the first. */
    private record Known(int codePoint, int piece) {}

    private final Typefaces typefaces;
    private final Engine engine;

    GlyphCheck(Typefaces typefaces, Engine engine) {
        this.typefaces = typefaces;
        this.engine = engine;
    }

    /** A check against the fonts of a pack, each of which is parsed once. */
    public static GlyphCheck of(TemplatePack pack) {
        Typefaces typefaces = Typefaces.of(pack.settings().fonts());
        return new GlyphCheck(typefaces, new Engine(typefaces));
    }

    /** The font files that are broken ({@code LW414}): with any of them, no letter can be shown. */
    public List<Diagnostic> problems() {
        return typefaces.problems();
    }

    /**
     * What is broken in the fonts; else the characters that cannot be shown, each once for every
     * place that it came from: {@code LW401} for one that no font has in the weight that its words
     * have, {@code LW402} for one that vanishes, {@code LW412} for one of a script that the PDF
     * cannot set. Which weight words have is looked into when nothing else is wrong.
     */
    public List<Diagnostic> check(HtmlDocument letter) {
        if (!problems().isEmpty()) {
            return problems();
        }
        List<Diagnostic> found = unfit(letter);
        return found.isEmpty() && isDoubtful(letter)
                ? missing(letter, engine.missing(letter))
                : found;
    }

    /** The characters that cannot be shown in whatever weight. */
    List<Diagnostic> unfit(HtmlDocument letter) {
        return find(letter, sign -> isUnfit(letter, sign), Map.of());
    }

    /** The words that hold characters for which the faces of some weights had no glyph. */
    List<Diagnostic> missing(HtmlDocument letter, Map<Integer, Set<Style>> missing) {
        return missing.isEmpty()
                ? List.of()
                : find(letter, sign -> isMissing(sign, missing.keySet()), missing);
    }

    private boolean isUnfit(HtmlDocument letter, Sign sign) {
        boolean given = letter.originAt(sign.start()).isData();
        return switch (sign.where()) {
            case WORDS -> isUnfit(sign.codePoint());
            case STYLES -> given && isUnfit(sign.codePoint());
            case UNSEEN -> given && Characters.vanishes(sign.codePoint());
        };
    }

    private boolean isUnfit(int codePoint) {
        return Characters.vanishes(codePoint)
                || Characters.isComplex(codePoint)
                || !Characters.isSpace(codePoint) && typefaces.styles(codePoint).isEmpty();
    }

    private boolean isMissing(Sign sign, Set<Integer> missing) {
        int codePoint = sign.codePoint();
        return sign.where() == Part.WORDS
                && missing.contains(codePoint)
                && !isUnfit(codePoint)
                && !Characters.isSpace(codePoint);
    }

    /** Whether a character has a glyph in some weights and not in others. */
    private boolean isDoubtful(HtmlDocument letter) {
        boolean[] doubtful = new boolean[1];
        PrintedText.read(
                letter.text(),
                sign -> doubtful[0] |= sign.where() != Part.UNSEEN && isDoubtful(sign.codePoint()));
        return doubtful[0];
    }

    private boolean isDoubtful(int codePoint) {
        int styles = typefaces.styles(codePoint).size();
        return !Characters.isSpace(codePoint) && 0 < styles && styles < Style.values().length;
    }

    private List<Diagnostic> find(
            HtmlDocument letter, Predicate<Sign> sought, Map<Integer, Set<Style>> missing) {
        Set<Known> known = new HashSet<>();
        Set<Diagnostic> found = new LinkedHashSet<>();
        PrintedText.read(
                letter.text(),
                sign -> {
                    if (sought.test(sign)) {
                        Origin origin = letter.originAt(sign.start());
                        if (known.add(new Known(sign.codePoint(), origin.start()))) {
                            Set<Style> styles = missing.getOrDefault(sign.codePoint(), Set.of());
                            SourceLocation place =
                                    found.size() < Ceiling.MOST
                                            ? letter.placeOf(sign.start(), sign.end())
                                            : origin.field();
                            found.add(diagnostic(sign.codePoint(), styles, place));
                        }
                    }
                });
        return List.copyOf(found);
    }

    /**
     * What is said of a character that cannot be shown.
     *
     * @param styles the weights that its words have
     */
    Diagnostic diagnostic(int codePoint, Set<Style> styles, SourceLocation place) {
        String name = CodePoint.name(codePoint);
        if (Characters.vanishes(codePoint)) {
            return Diagnostic.error("LW402", place, name + " would vanish from the letter")
                    .withHint("take it out; it may have come with text from another program");
        }
        if (Characters.isComplex(codePoint)) {
            return Diagnostic.error(
                            "LW412",
                            place,
                            name + " is of a script that the PDF cannot set in its order and shape")
                    .withHint("write it in Latin letters");
        }
        return Diagnostic.error(
                        "LW401", place, "no font of the pack shows " + name + in(styles, codePoint))
                .withHint("write it in words, or give the pack a font that has it");
    }

    /** Weights are spoken of when others have a glyph for it. */
    private String in(Set<Style> styles, int codePoint) {
        return typefaces.styles(codePoint).isEmpty()
                ? ""
                : styles.stream()
                        .map(style -> style.key)
                        .collect(Collectors.joining(", ", " in ", ""));
    }
}
