package io.github.letterwright.conform;

import io.github.letterwright.compose.HtmlDocument;
import io.github.letterwright.conform.RuleJudge.Failure;
import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.diagnostic.SourceLocation;
import io.github.letterwright.pdf.PdfDocument;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.xml.sax.SAXException;

/**
 * Checks finished letters: that the PDF keeps the rules of PDF/A-2a and PDF/UA-1, as far as veraPDF
 * is on the class path, and what its rules do not ask. Immutable, thread-safe.
 *
 * <ul>
 *   <li>{@code LW420} a rule of the standards is broken; {@code LW421}, a warning, they were not
 *       checked
 *   <li>{@code LW422} a file cannot be read
 *   <li>{@code LW423} language, title or number of pages
 *   <li>{@code LW424} headings; {@code LW425} bookmarks and links; {@code LW426} tables; {@code
 *       LW427} pictures
 *   <li>{@code LW428} text that nobody can read: a missing glyph, or outside of the page
 *   <li>{@code LW429} the words of the PDF are not those of the HTML
 * </ul>
 */
public final class Conformance {

    private static final List<Check> CHECKS =
            List.of(
                    new SelfDescription(),
                    new Headings(),
                    new Jumps(),
                    new Tables(),
                    new Pictures(),
                    new LostText(),
                    new Words());

    private static final int LONGEST = 200;

    private final Optional<RuleJudge> judge;

    Conformance(Optional<RuleJudge> judge) {
        this.judge = judge;
    }

    /** A check that asks veraPDF where it is on the class path. */
    public static Conformance create() {
        return new Conformance(RuleJudge.find());
    }

    /** Whether veraPDF is there; else its absence is a warning of every check. */
    public boolean judgesStandards() {
        return judge.isPresent();
    }

    /**
     * What is wrong with a letter. It is blamed on the template, or on the case where the words are
     * the case's; on the file of either where it stands nowhere in particular.
     */
    public List<Diagnostic> check(HtmlDocument letter, PdfDocument pdf) {
        return check(letter, pdf.bytes(), pdf.pages(), FinishedFiles.source(letter));
    }

    /**
     * What is wrong with the files of a letter. It is blamed on their lines.
     *
     * @param pages how many pages the PDF is said to have
     */
    public List<Diagnostic> check(Path html, Path pdf, int pages) {
        SourceLocation place = FinishedFiles.place(pdf);
        try {
            HtmlDocument letter = FinishedFiles.letter(html);
            return check(letter, Files.readAllBytes(pdf), pages, place);
        } catch (IOException e) {
            return List.of(Diagnostic.error("LW422", place, "a file cannot be read"));
        } catch (SAXException e) {
            return List.of(notWellFormed(FinishedFiles.place(html)));
        }
    }

    private List<Diagnostic> check(
            HtmlDocument letter, byte[] bytes, int pages, SourceLocation whole) {
        List<Diagnostic> found = new ArrayList<>(standards(bytes, whole));
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            LetterParts parts = LetterReader.read(letter);
            Finished finished = new Finished(letter, parts, pdf, PdfParts.of(pdf), pages, whole);
            for (Check check : CHECKS) {
                found.addAll(check.check(finished));
            }
        } catch (IOException e) {
            found.add(
                    Diagnostic.error("LW422", whole, "the PDF cannot be read")
                            .withHint("render the letter again"));
        } catch (SAXException e) {
            found.add(notWellFormed(whole));
        }
        return found.stream().distinct().toList();
    }

    private List<Diagnostic> standards(byte[] pdf, SourceLocation place) {
        return judge.map(it -> it.failures(pdf).stream().map(f -> broken(f, place)).toList())
                .orElseGet(
                        () ->
                                List.of(
                                        Diagnostic.warning(
                                                        "LW421",
                                                        SourceLocation.NONE,
                                                        "not checked: the rules of PDF/A-2a and"
                                                                + " PDF/UA-1")
                                                .withHint(
                                                        "add org.verapdf:validation-model to the"
                                                                + " plugin's dependencies")));
    }

    private static Diagnostic broken(Failure failure, SourceLocation place) {
        String rule =
                "%s %s-%d: %s"
                        .formatted(
                                failure.standard(),
                                failure.clause(),
                                failure.test(),
                                clip(Spaces.single(failure.message())));
        return Diagnostic.error("LW420", place, rule).withHint(RuleHints.of(failure));
    }

    /** Some rules quote a page of the standard. */
    private static String clip(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
    }

    private static Diagnostic notWellFormed(SourceLocation place) {
        return Diagnostic.error("LW422", place, "the HTML is not well-formed")
                .withHint("render the letter again");
    }
}
