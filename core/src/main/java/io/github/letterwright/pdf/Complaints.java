package io.github.letterwright.pdf;

import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.LogMessageId.LogMessageId0Param;
import com.openhtmltopdf.util.LogMessageId.LogMessageId1Param;
import com.openhtmltopdf.util.LogMessageId.LogMessageId2Param;
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

    /** {@link Metadata} writes these, whatever the engine finds in the head. */
    private static final Set<Enum<?>> OURS =
            Set.of(
                    LogMessageId0Param.GENERAL_PDF_ACCESSIBILITY_NO_DOCUMENT_TITLE_PROVIDED,
                    LogMessageId0Param.GENERAL_PDF_ACCESSIBILITY_NO_DOCUMENT_DESCRIPTION_PROVIDED);

    private static final int QUOTE = 80;

    private final SourceLocation letter;
    private final Set<io.github.letterwright.diagnostic.Diagnostic> found = new LinkedHashSet<>();

    /** Nothing yet; what stands nowhere in particular is laid at the letter's door. */
    Complaints(SourceLocation letter) {
        this.letter = letter;
    }

    List<io.github.letterwright.diagnostic.Diagnostic> found() {
        return List.copyOf(found);
    }

    void addAll(Collection<io.github.letterwright.diagnostic.Diagnostic> others) {
        found.addAll(others);
    }

    void add(io.github.letterwright.diagnostic.Diagnostic diagnostic) {
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

    void missingFont() {
        found.add(
                error("LW403", "text has no font of the pack")
                        .withHint(
                                "give it a font-family of the pack's fonts, in @page and its margin"
                                        + " boxes as well"));
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

    void engineFailed(Throwable failure) {
        found.add(
                error("LW407", "the letter cannot be laid out: {}", clip(failure.toString()))
                        .withHint("make the letter's HTML and styles simpler"));
    }

    void outsidePage(int page, String text) {
        found.add(
                error("LW408", "text leaves page " + page + " at its side: {}", clip(text))
                        .withHint("let it wrap, or make the table or picture narrower"));
    }

    /** Takes what the engine reports; what it reports for information is dropped. */
    void engine(Diagnostic said) {
        Enum<?> id = said.getLogMessageId().getEnum();
        if (said.getLevel().intValue() < Level.WARNING.intValue() || OURS.contains(id)) {
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
        } else {
            found.add(error("LW407", "the PDF engine finds fault: {}", clip(text(said))));
        }
    }

    private void refused(Diagnostic said) {
        found.add(
                error("LW404", "{} is outside of the letter and is not loaded", clip(first(said)))
                        .withHint("put the picture or the style into the pack"));
    }

    private void styles(Diagnostic said) {
        Object[] words = said.getArgs();
        String why = String.valueOf(words[words.length - 1]);
        found.add(
                io.github.letterwright.diagnostic.Diagnostic.warning(
                                "LW405", letter, "a style is passed over in the PDF: {}", clip(why))
                        .withHint("use CSS 2.1 and CSS paged media; flex and grid are not known"));
    }

    private io.github.letterwright.diagnostic.Diagnostic error(
            String id, String pattern, String... quotes) {
        return io.github.letterwright.diagnostic.Diagnostic.error(id, letter, pattern, quotes);
    }

    private static String first(Diagnostic said) {
        return String.valueOf(said.getArgs()[0]);
    }

    private static String text(Diagnostic said) {
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
