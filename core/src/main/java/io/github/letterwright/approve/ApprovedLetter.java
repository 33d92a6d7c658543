package io.github.letterwright.approve;

import io.github.letterwright.compose.LetterOutline;
import io.github.letterwright.rule.prose.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What the readers of a letter would notice: its words, heading by heading, and how many pages it
 * has. As a text it is made to be read where changes are reviewed: a sentence a line.
 *
 * <pre>
 * case: ../cases/a.yaml
 * pages: 2
 *
 * # Independent Medical Review Final Determination
 *
 * Upheld.
 * The denial stands.
 *
 * ## Case facts
 *
 * Case number: CM15-0000042
 * </pre>
 *
 * @param source the case that it was made from, as a path from the folder of approved letters; no
 *     reader sees it, but it tells whose letter this is. Empty when it is not known
 * @param pages of the PDF; 0 when none was made
 * @param parts in the order of the letter
 */
public record ApprovedLetter(String source, int pages, List<ApprovedPart> parts) {

    private static final String SOURCE = "case: ";
    private static final String PAGES = "pages: ";
    private static final String ESCAPE = "\\";

    public ApprovedLetter {
        Objects.requireNonNull(source, "source");
        parts = List.copyOf(parts);
    }

    /**
     * What is to be noticed in a letter.
     *
     * @param source the case that it was made from, as a path from the folder of approved letters
     * @param html the letter as HTML
     * @param pages of its PDF; 0 when it has none
     * @throws IllegalArgumentException when it is not well-formed XML, which every letter is
     */
    public static ApprovedLetter of(String source, String html, int pages) {
        return new ApprovedLetter(
                source,
                pages,
                LetterOutline.of(html).parts().stream()
                        .filter(part -> part.level() > 0 || !part.text().isEmpty())
                        .map(ApprovedLetter::part)
                        .toList());
    }

    private static ApprovedPart part(LetterOutline.Part part) {
        List<String> lines = new ArrayList<>();
        for (String line : part.text().lines().toList()) {
            if (line.isEmpty()) {
                lines.add(line);
            } else {
                Sentence.split(line).forEach(sentence -> lines.add(sentence.text()));
            }
        }
        return new ApprovedPart(part.level(), part.heading(), lines);
    }

    /** The letter as a text, which {@link #parse} reads back. */
    public String text() {
        return (source.isEmpty() ? "" : SOURCE + source + "\n") + (PAGES + pages + "\n") + words();
    }

    /** What stands in it, without what stands above all. */
    String words() {
        StringBuilder text = new StringBuilder();
        for (ApprovedPart part : parts) {
            if (part.level() > 0) {
                text.append('\n').append("#".repeat(part.level())).append(' ');
                text.append(part.heading()).append('\n');
            }
            if (!part.lines().isEmpty()) {
                text.append('\n');
            }
            part.lines().forEach(line -> text.append(escaped(line)).append('\n'));
        }
        return text.toString();
    }

    /** A line as the text has it. */
    static String escaped(String line) {
        return line.startsWith("#") || line.startsWith(ESCAPE) ? ESCAPE + line : line;
    }

    /** Reads what {@link #text()} wrote; of a text that was changed by hand, what is there. */
    public static ApprovedLetter parse(String text) {
        ApprovedText reader = new ApprovedText();
        text.lines().forEach(reader::add);
        return reader.letter();
    }

    /** Reads the lines of an approved letter. */
    static String unescaped(String line) {
        return line.startsWith(ESCAPE) ? line.substring(1) : line;
    }

    /** The case that a line above all names; empty when it names none. */
    static String source(String line) {
        return line.startsWith(SOURCE) ? line.substring(SOURCE.length()).strip() : "";
    }

    /** The number that a line above all says; 0 when it says none. */
    static int pages(String line) {
        String digits = line.startsWith(PAGES) ? line.substring(PAGES.length()).strip() : "";
        return digits.matches("\\d{1,6}") ? Integer.parseInt(digits) : 0;
    }
}
