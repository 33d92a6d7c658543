package io.github.letterwright.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.letterwright.model.Narrative;
import io.github.letterwright.model.Text;
import java.io.StringReader;
import java.util.Random;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.InputSource;

class NarrativePrinterTest {

    private static final Pointer FIELD = Pointer.to("caseSummary");

    private static NarrativeView print(String source, Audience audience) {
        return new NarrativePrinter(Fixtures.texts(audience))
                .print(Narrative.verbatim(source), FIELD);
    }

    @Test
    void startsAParagraphAtABlankLine() {
        NarrativeView view =
                print("\n \nOne *a*\n two.\n  \t\n\n1. Three  x.\n\n", Audience.PARTIES);
        assertThat(view.text().html()).isEqualTo("<p>One *a* two.</p>\n<p>1. Three  x.</p>");
        assertThat(view.text().text()).isEqualTo("One *a* two.\n\n1. Three  x.");
        assertThat(view.paragraphs())
                .extracting(Printed::html)
                .containsExactly("One *a* two.", "1. Three  x.");
    }

    @Test
    void letsAMarkCrossTheFold() {
        String source = "by <<physician|Dr. A.\nRoe>>\nand <<physician|B\n\nC>>.";
        assertThat(print(source, Audience.PARTIES).text().html())
                .isEqualTo("<p>by Dr. A. Roe and B C.</p>");
        assertThat(print(source, Audience.PUBLIC).text().text())
                .isEqualTo("by [treating physician] and [treating physician].");
    }

    @Test
    void readsMarkdownWhenToldTo() {
        Narrative narrative = new Narrative(Text.parse("*a*"), Narrative.Format.MARKDOWN);
        NarrativeView view =
                new NarrativePrinter(Fixtures.texts(Audience.PARTIES)).print(narrative, FIELD);
        assertThat(view.text().html()).isEqualTo("<p><em>a</em></p>");
        assertThat(view.paragraphs().get(0).fragments().get(1).source())
                .isEqualTo(new Source("/caseSummary/markdown", 1));
    }

    @Test
    void keepsEveryCharacterOfAnyText() throws Exception {
        Random random = new Random(20150304);
        for (int i = 0; i < 2000; i++) {
            String source = anyText(random);
            NarrativeView view = print(source, Audience.PARTIES);
            assertThat(xmlText(view.text().html())).isEqualTo(words(source));
            assertThat(words(view.text().text())).isEqualTo(words(source));
            standsWhereItSays(source, view);
        }
    }

    private static void standsWhereItSays(String source, NarrativeView view) {
        for (Printed paragraph : view.paragraphs()) {
            for (Fragment fragment : paragraph.fragments()) {
                int from = fragment.source().offset();
                String there = source.substring(from, from + fragment.text().length());
                assertThat(words(there)).isEqualTo(words(fragment.text()));
            }
        }
    }

    private static String anyText(Random random) {
        String[] pieces = {
            "a",
            "é",
            "\uD83E\uDDB4",
            "<",
            ">",
            "&",
            "\"",
            "'",
            " ",
            "\t",
            "\n",
            "\r\n",
            "\n\n",
            "&lt;",
            "<b>",
            "*",
            "|",
            "]]>",
            "<!--",
            "\u00A0",
            "\u0085",
            "\u2028",
            "1. ",
            "\\"
        };
        StringBuilder text = new StringBuilder();
        int length = random.nextInt(30);
        for (int i = 0; i < length; i++) {
            text.append(pieces[random.nextInt(pieces.length)]);
        }
        return text.toString().replace("<<", "< <").replace("<<", "< <");
    }

    private static String xmlText(String html) throws Exception {
        String document = "<div>" + html + "</div>";
        return words(
                DocumentBuilderFactory.newInstance()
                        .newDocumentBuilder()
                        .parse(new InputSource(new StringReader(document)))
                        .getDocumentElement()
                        .getTextContent());
    }

    private static String words(String text) {
        return text.replaceAll("[ \t\r\n]", "");
    }
}
