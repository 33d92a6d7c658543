package io.github.letterwright.pdf;

import com.openhtmltopdf.util.LogMessageId.LogMessageId0Param;
import com.openhtmltopdf.util.LogMessageId.LogMessageId1Param;
import com.openhtmltopdf.util.LogMessageId.LogMessageId2Param;
import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.diagnostic.SourceLocation;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is wrong with one letter, each thing once, in our own words. */
final class Complaints {

    /** What was refused is reported as refused, and a font that is missing once. */
    private static final Set<Enum<?>> PASSED_OVER =
            Set.of(
                    LogMessageId1Param.LOAD_UNABLE_TO_LOAD_CSS_FROM_URI,
                    LogMessageId1Param.EXCEPTION_COULD_NOT_LOAD_FONT_FACE,
                    LogMessageId1Param.EXCEPTION_FONT_METRICS_NOT_AVAILABLE,
                    LogMessageId1Param.RENDER_FONT_IS_NULL,
                    LogMessageId1Param.EXCEPTION_FAILED_TO_LOAD_BACKGROUND_IMAGE_AT_URI);

    private static final String FONT_HINT =
            "name it under fonts in pack.yaml, or give the text, and every margin box of @page, a"
                    + " font-family of the pack";

    /** What the engine looks for when the styles name no family. */
    private static final String UNNAMED = "serif";

    private static final String NO_ROOM = "document margin definition";

    private static final int QUOTE = 160;

    private final SourceLocation letter;
    private final SourceLocation style;
    private final Set<Diagnostic> found = new LinkedHashSet<>();
    private boolean fontless;

    /**
     * Nothing yet.
     *
     * @param letter the place of what stands nowhere in particular
     * @param style the place of the letter's styles
     */
    Complaints(SourceLocation letter, SourceLocation style) {
        this.letter = letter;
        this.style = style;
    }

    List<Diagnostic> found() {
        if (fontless && !isKnown("LW403")) {
            found.add(error("LW403", "text has no font of the pack").withHint(FONT_HINT));
        }
        return List.copyOf(found);
    }

    private boolean isKnown(String... ids) {
        return found.stream().anyMatch(known -> List.of(ids).contains(known.id()));
    }

    void addAll(Collection<Diagnostic> others) {
        found.addAll(others);
    }

    void add(Diagnostic diagnostic) {
        found.add(diagnostic);
    }

    void missingFace(Typeface face) {
        String key = face.style().key;
        found.add(
                error(
                                "LW403",
                                "text needs the face "
                                        + key
                                        + " of {}, which the pack does not have",
                                face.family())
                        .withHint("name it in pack.yaml: fonts, " + key));
    }

    /** Told where the styles name it; when they name none, the engine looks for its own choice. */
    void missingFont(String families) {
        if (isKnown("LW403")) {
            return;
        }
        Diagnostic missing =
                families.equals(UNNAMED)
                        ? error("LW403", "text, or a margin box of @page, has no font-family")
                        : error("LW403", "the pack has no font {}, which text needs", families);
        found.add(missing.withHint(FONT_HINT));
    }

    void notWellFormed(int line, int column, String why) {
        found.add(
                error(
                                "LW406",
                                "the letter is not well-formed at %d,%d".formatted(line, column)
                                        + ": {}",
                                why)
                        .withHint("close every element, and write <br/> for <br>"));
    }

    void notPrintable(String element) {
        found.add(
                error("LW411", "the PDF cannot show the element <" + element + ">")
                        .withHint("use text, tables, lists, and PNG or JPEG pictures"));
    }

    void engineFailed(Throwable failure) {
        String why =
                failure instanceof IllegalArgumentException
                        ? String.valueOf(failure.getMessage())
                        : "the engine does not get through";
        if (why.contains(NO_ROOM)) {
            found.add(
                    error("LW407", "the margins leave no room for the letter")
                            .withHint(
                                    "make the margin of @page, or of page in pack.yaml, smaller"));
            return;
        }
        found.add(
                error("LW407", "the letter cannot be laid out: {}", clip(why))
                        .withHint("make the letter's HTML and styles simpler"));
    }

    void tooMuch(String why) {
        found.add(
                error("LW413", "the letter is too much for a PDF: " + why)
                        .withHint("make the letter's HTML and styles simpler"));
    }

    void outsidePage(int page, String text) {
        found.add(
                error("LW408", "text leaves page " + page + " at its side: {}", clip(text))
                        .withHint("let it wrap, or make the table or picture narrower"));
    }

    /** Takes what the engine reports; what it reports for information is dropped. */
    void engine(com.openhtmltopdf.util.Diagnostic said) {
        Enum<?> id = said.getLogMessageId().getEnum();
        if (said.getLevel().intValue() < Level.WARNING.intValue() || PASSED_OVER.contains(id)) {
            return;
        }
        if (id == LogMessageId2Param.LOAD_RESOURCE_ACCESS_REJECTED) {
            refused(said);
        } else if (id == LogMessageId2Param.CSS_PARSE_GENERIC_MESSAGE) {
            styles(said);
        } else if (id
                == LogMessageId0Param
                        .GENERAL_PDF_ACCESSIBILITY_NO_ALT_ATTRIBUTE_PROVIDED_FOR_IMAGE) {
            found.add(error("LW409", "a picture has no description").withHint("give it an alt"));
        } else if (id == LogMessageId1Param.GENERAL_PDF_COULD_NOT_FIND_VALID_TARGET_FOR_LINK
                || id == LogMessageId1Param.GENERAL_PDF_COULD_NOT_FIND_VALID_TARGET_FOR_BOOKMARK) {
            found.add(error("LW410", "a link leads nowhere: {}", clip(first(said))));
        } else if (id == LogMessageId0Param.RENDER_FONT_LIST_IS_EMPTY) {
            fontless = true;
        } else if (id == LogMessageId1Param.EXCEPTION_CANT_READ_IMAGE_FILE_FOR_URI
                || id == LogMessageId1Param.LOAD_UNRECOGNIZED_IMAGE_FORMAT_FOR_URI) {
            found.add(error("LW404", "a picture cannot be read: {}", clip(first(said))));
        } else {
            found.add(error("LW407", "the PDF engine finds fault: {}", clip(text(said))));
        }
    }

    private void refused(com.openhtmltopdf.util.Diagnostic said) {
        found.add(
                error("LW404", "{} is outside of the letter and is not loaded", clip(first(said)))
                        .withHint("put the picture or the style into the pack"));
    }

    /** What was seen in the styles is told there; the engine stumbles over the rest as well. */
    private void styles(com.openhtmltopdf.util.Diagnostic said) {
        if (isKnown("LW331", "LW332")) {
            return;
        }
        Object[] words = said.getArgs();
        String why = String.valueOf(words[words.length - 1]);
        found.add(
                Diagnostic.warning(
                                "LW405", style, "a style is passed over in the PDF: {}", clip(why))
                        .withHint("use CSS 2.1 and CSS paged media"));
    }

    private Diagnostic error(String id, String pattern, String... quotes) {
        return Diagnostic.error(id, letter, pattern, quotes);
    }

    private static String first(com.openhtmltopdf.util.Diagnostic said) {
        return String.valueOf(said.getArgs()[0]);
    }

    private static String text(com.openhtmltopdf.util.Diagnostic said) {
        return Stream.of(
                        said.getFormattedMessage(),
                        said.hasError() ? said.getError().toString() : "")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(": "));
    }

    private static String clip(String text) {
        String line = text.replaceAll("\\s+", " ").strip();
        return line.length() <= QUOTE ? line : line.substring(0, QUOTE - 1) + "…";
    }
}
