package io.github.letterwright.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.github.letterwright.compose.HtmlDocument;
import io.github.letterwright.diagnostic.Checked;
import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.pack.FontFamily;
import io.github.letterwright.pack.TemplatePack;
import java.io.IOException;
import java.lang.Character.UnicodeBlock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every character that the shipped pack is said to print, in every weight. */
class CharactersTest {

    private static final List<FontFamily> FONTS =
            TemplatePack.named("imr-final-determination").settings().fonts();
    private static final Typefaces FACES = Typefaces.of(FONTS);
    private static final PdfWriter WRITER = PdfWriter.builder(FONTS).build();
    private static final String CLINICAL = "≥≤±°µ½×²→✓☐☑☒•…′″∆Ω♀♂↑↓≈≠√∞";

    /** The first mark over a letter that readers take for a gap: its two halves. */
    private static final Set<String> MISREAD = Set.of("a", "\u20D0b");

    private static final int SCRIPTS = 0x3134F;

    /** What every weight of the pack's fonts shows, and every letter may hold. */
    private static List<Integer> shown() {
        return IntStream.rangeClosed('!', SCRIPTS)
                .filter(c -> !Characters.vanishes(c) && !Characters.isComplex(c))
                .filter(c -> !Characters.isSpace(c))
                .filter(c -> FACES.styles(c).size() == Typeface.Style.values().length)
                .boxed()
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"../README.md", "../docs/trust/chars.md"})
    void theCountsThatArePublishedAreTheFontsOwn(String page) throws IOException {
        Map<String, Long> counts =
                shown().stream()
                        .collect(
                                Collectors.groupingBy(
                                        CharactersTest::block, Collectors.counting()));
        Matcher row =
                Pattern.compile("\\| `([A-Z0-9_]+)` \\| ([\\d,]+) \\|")
                        .matcher(Files.readString(Path.of(page)));
        Map<String, Long> published = new TreeMap<>();
        while (row.find()) {
            published.put(row.group(1), Long.valueOf(row.group(2)));
        }

        assertThat(published).isNotEmpty();
        assertThat(counts).containsAllEntriesOf(published);
        assertThat(Files.readString(Path.of(page)))
                .contains("%,d characters".formatted(shown().size()));
        if (page.endsWith("chars.md")) {
            assertThat(published).containsExactlyInAnyOrderEntriesOf(counts);
        }
    }

    private static String block(int codePoint) {
        return String.valueOf(UnicodeBlock.of(codePoint));
    }

    @Test
    void theClinicalSymbolsAreAmongThem() {
        assertThat(shown()).containsAll(CLINICAL.codePoints().boxed().toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"p", "strong-em"})
    void eachOfThemIsReadBackFromThePdf(String weight, @TempDir Path folder) throws Exception {
        byte[] pdf = WRITER.write(letter(weight)).orThrow().bytes();

        assertThat(differences(stripped(pdf))).isEmpty();
        assertThat(VeraPdf.failures(pdf)).isEmpty();
        assertThat(differences(poppler(pdf, folder))).isEmpty();
    }

    private static List<String> differences(String read) {
        String expected = "T " + text();
        List<String> words = new ArrayList<>(words(read));
        words.removeAll(words(expected));
        assertThat(String.join("", words(read))).isEqualTo(String.join("", words(expected)));
        return words.stream().filter(word -> !MISREAD.contains(word)).toList();
    }

    /** Each as a word of its own, between letters: a mark alone would join the word before it. */
    private static String text() {
        return shown().stream()
                .map(c -> "a" + Character.toString(c) + "b")
                .collect(Collectors.joining(" "));
    }

    private static HtmlDocument letter(String weight) {
        String escaped = text().replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
        String words = escaped;
        for (String element : weight.replace("p", "span").split("-")) {
            words = "<%1$s>%2$s</%1$s>".formatted(element, words);
        }
        return Letters.document(
                "<html lang='en-US'><head><title>T</title><style>body { font-family: 'Liberation"
                        + " Serif' }</style></head><body><h1>T</h1><p>"
                        + words
                        + "</p></body></html>");
    }

    /** Readers of PDF take compatible characters for each other, such as ﬁ for fi. */
    private static List<String> words(String text) {
        return Stream.of(text.strip().split("[ \r\n\f]+"))
                .map(word -> Normalizer.normalize(word, Normalizer.Form.NFKC).replace(" ", ""))
                .toList();
    }

    private static String stripped(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static String poppler(byte[] pdf, Path folder) throws Exception {
        Path file = Files.write(folder.resolve("a.pdf"), pdf);
        Process process;
        try {
            process =
                    new ProcessBuilder("pdftotext", "-enc", "UTF-8", file.toString(), "-")
                            .redirectError(ProcessBuilder.Redirect.DISCARD)
                            .start();
        } catch (IOException e) {
            assumeThat(e).as("SKIPPED: pdftotext (poppler-utils) is not installed").isNull();
            return "";
        }
        String text = new String(process.getInputStream().readAllBytes(), "UTF-8");
        assertThat(process.waitFor()).isZero();
        return text.replace("\f", " ");
    }

    @Test
    void aCharacterThatOnlySomeWeightsHaveIsRefusedInTheOthers() {
        HtmlDocument good = Letters.body("<h1>T</h1><p>\u2D63</p>");
        HtmlDocument bad = Letters.body("<h1>T</h1><p>x <em>\u2D63</em></p>");
        String said =
                "[ERROR] cases/one.yaml:[4,9] LW401 no font of the pack shows U+2D63 TIFINAGH"
                        + " LETTER YAZ in italic";
        GlyphCheck check = new GlyphCheck(FACES, new Engine(FACES));

        assertThat(check.check(good)).isEmpty();
        assertThat(check.check(bad)).extracting(Diagnostic::toString).containsExactly(said);
        assertThat(WRITER.write(good).diagnostics()).isEmpty();
        assertThat(WRITER.write(bad).diagnostics())
                .extracting(Diagnostic::toString)
                .containsExactly(said);
    }

    @Test
    void fallBackDoesNotMoveTheLines() throws IOException {
        String plain = "<h1>T</h1><p style='line-height: normal'>one<br/>two<br/>three</p>";
        byte[] without = WRITER.write(Letters.body(plain)).orThrow().bytes();
        byte[] with = WRITER.write(Letters.body(plain.replace("two", "\u2713"))).orThrow().bytes();

        assertThat(lastLine(with)).isEqualTo(lastLine(without));
    }

    private static float lastLine(byte[] pdf) throws IOException {
        float[] last = new float[1];
        try (PDDocument document = Loader.loadPDF(pdf)) {
            new PDFTextStripper() {
                @Override
                protected void processTextPosition(org.apache.pdfbox.text.TextPosition position) {
                    if (position.getFontSizeInPt() > 10 && position.getUnicode().equals("h")) {
                        last[0] = position.getYDirAdj();
                    }
                }
            }.getText(document);
        }
        return last[0];
    }

    @Test
    void scriptsThatWouldComeOutWrongAreRefused() {
        Checked<PdfDocument> written =
                WRITER.write(Letters.body("<h1>T</h1><p>\u05D0 \u0627 \u0915 \u0E01</p>"));

        assertThat(written.diagnostics())
                .extracting(Diagnostic::toString)
                .containsExactly(
                        complex("U+05D0 HEBREW LETTER ALEF"),
                        complex("U+0627 ARABIC LETTER ALEF"),
                        complex("U+0915 DEVANAGARI LETTER KA"),
                        complex("U+0E01 THAI CHARACTER KO KAI"));
    }

    private static String complex(String name) {
        return "[ERROR] cases/one.yaml:[4,9] LW412 "
                + name
                + " is of a script that the PDF cannot set in its order and shape";
    }
}
