package io.github.letterwright.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.letterwright.model.Text;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.InputSource;

class MarkdownPrinterTest {

    private static final Path FOLDER = Path.of("src/test/resources/markdown");
    private static final Pointer FIELD = Pointer.to("caseSummary").child("markdown");

    /** Each {@code .md} has the letters that it makes beside it. */
    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void printsAsTheFileBesideItSays(Path file) throws Exception {
        Text text = Text.parse(Files.readString(file));
        for (Audience audience : Audience.values()) {
            TextPrinter texts = Fixtures.texts(audience);
            String html = new MarkdownPrinter(texts).print(text, FIELD).text().html();
            wellFormed(html);
            assertThat(texts.findings().diagnostics()).isEmpty();
            assertThat(html).isEqualToIgnoringNewLines(expected(file, audience));
        }
    }

    private static String expected(Path file, Audience audience) throws IOException {
        String name = file.getFileName().toString().replace(".md", "." + audience.word() + ".html");
        return Files.readString(FOLDER.resolve(name));
    }

    private static void wellFormed(String html) throws Exception {
        DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader("<div>" + html + "</div>")));
    }

    @Test
    void knowsWhereEachPieceStands() {
        String source = "# A *b* <<physician|C>>\n\n- d &amp; e `<<x|F>>`";
        NarrativeView view = print(source, Audience.PARTIES);
        assertThat(view.text().fragments())
                .filteredOn(fragment -> !fragment.source().pointer().isEmpty())
                .extracting(fragment -> fragment.text() + "@" + fragment.source().offset())
                .containsExactly("A @2", "b@5", " @7", "C@20", "d & e @27", "F@42");
    }

    @Test
    void hasParagraphsApartWhenThereIsNothingElse() {
        assertThat(print("a\n\nb *c*", Audience.PARTIES).paragraphs())
                .extracting(Printed::html)
                .containsExactly("a", "b <em>c</em>");
        assertThat(print("a\n\n- b", Audience.PARTIES).paragraphs()).isEmpty();
    }

    @Test
    void readsAsPlainText() {
        assertThat(print("a\n\n1. b\n2. c\n\n> d  \n> e", Audience.PARTIES).text().text())
                .isEqualTo("a\n\n1. b\n2. c\n\nd\ne");
    }

    @ParameterizedTest
    @EnumSource(Audience.class)
    void refusesWhatOnlyReadsLikeAMark(Audience audience) {
        TextPrinter texts = Fixtures.texts(audience);
        new MarkdownPrinter(texts).print(Text.parse("by &lt;&lt;physician|Dr. Roe>> x"), FIELD);
        assertThat(texts.findings().diagnostics())
                .extracting(Object::toString)
                .containsExactly(
                        "[ERROR] case.yaml/caseSummary/markdown:[1,1] LW352 this reads like a"
                                + " redaction mark and is none");
    }

    @Test
    void survivesDeepNesting() {
        String deep = ">".repeat(5000) + " x\n\n" + "*a ".repeat(5000) + "[".repeat(5000);
        assertThat(print(deep, Audience.PUBLIC).text().text()).contains("x");
    }

    @Test
    void makesSoundMarkupOfAnyTextAndNeverLeaks() throws Exception {
        Random random = new Random(20150304);
        for (int i = 0; i < 1000; i++) {
            String source = anyMarkdown(random);
            wellFormed(print(source, Audience.PARTIES).text().html());
            String html = print(source, Audience.PUBLIC).text().html();
            wellFormed(html);
            assertThat(html).as(source).doesNotContain(Cases.SECRET);
        }
    }

    private static String anyMarkdown(Random random) {
        String[] pieces = {
            "a", " ", "\n", "\n\n", "    ", "*", "**", "_", "`", "```\n", "> ", "- ", "1. ", "# ",
            "[", "]", "](", "](<", ")", "]: ", "![", "<b ", "<!--", "-->", "&", ";", "\"", "---\n",
            "===\n", "\\", "\\*", "&lt;", "http://x.org/", "\t", "<http://", ">"
        };
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(25);
        for (int i = 0; i < length; i++) {
            String piece = pieces[random.nextInt(pieces.length)];
            boolean marked = random.nextInt(4) == 0 && !text.toString().endsWith("\\");
            text.append(marked ? "<<who|" + Cases.SECRET + ">>" : piece);
        }
        return isSound(text.toString()) ? text.toString() : anyMarkdown(random);
    }

    private static boolean isSound(String text) {
        try {
            return !Text.parse(text).source().isEmpty();
        } catch (Text.MalformedMarkException e) {
            return false;
        }
    }

    private static NarrativeView print(String source, Audience audience) {
        return new MarkdownPrinter(Fixtures.texts(audience)).print(Text.parse(source), FIELD);
    }
}
