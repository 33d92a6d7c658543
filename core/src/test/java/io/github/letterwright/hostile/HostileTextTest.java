package io.github.letterwright.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.letterwright.compose.HtmlDocument;
import io.github.letterwright.diagnostic.Checked;
import io.github.letterwright.pdf.PdfDocument;
import io.github.letterwright.view.Audience;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import tools.jackson.databind.json.JsonMapper;

/** Whatever words a case holds, its letter holds those words, or there is no letter. */
class HostileTextTest {

    private static final String[] SHARDS = {
        "<b>",
        "</p>",
        "</style>",
        "</title>",
        "<!--",
        "-->",
        "<![CDATA[",
        "]]>",
        "<script>",
        "&amp;",
        "&#60;",
        "&",
        "<",
        ">",
        "\"",
        "'",
        "\\",
        "${x}",
        "${",
        "<#if x>",
        "</#if>",
        "<@m/>",
        "[=x]",
        "#{1}",
        "*/",
        "/*",
        "{",
        "}",
        ";",
        "<<",
        ">>",
        "\\<<",
        "<<a|b>>",
        "|",
        "*a*",
        "_a_",
        "`",
        "# ",
        "1. ",
        "- ",
        "> ",
        "[a](b)",
        "![a](b)",
        "~~~",
        "***",
        "&copy;",
        "%s",
        "{}",
        "\u202e",
        "\u2066",
        "\u200b",
        "\u00ad",
        "\ufeff",
        "\u0007",
        "\u2713",
        "\u4e2d",
        "\ud83d\ude00",
        "\u2028",
        "\ue000",
        "\u0301",
        "\u00a0",
        "\u05d0",
        "\n",
        "\n\n",
        "\t",
        " ",
        "\uffff",
        "\u0085",
    };

    /** The fields that take any text, in the order of {@link #yaml}. */
    private static final int FIELDS = 12;

    /** As many of them, the first ones, the public does not see. */
    private static final int CONFIDENTIAL = 2;

    @Provide
    Arbitrary<List<String>> fields() {
        Arbitrary<String> piece =
                Arbitraries.frequencyOf(
                        Tuple.of(4, Arbitraries.of(SHARDS)),
                        Tuple.of(5, Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(6)),
                        Tuple.of(1, Arbitraries.strings().ofMaxLength(3)));
        return piece.list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(pieces -> String.join("", pieces))
                .list()
                .ofSize(FIELDS);
    }

    @Provide
    Arbitrary<List<String>> printable() {
        return Arbitraries.oneOf(
                        Arbitraries.of(SHARDS)
                                .filter(s -> s.chars().allMatch(c -> c > ' ' && c < 0x7F)),
                        Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(6))
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(pieces -> "a" + String.join("", pieces))
                .filter(words -> !words.contains("<<"))
                .list()
                .ofSize(FIELDS);
    }

    @Property(tries = 300, seed = "4021", shrinking = ShrinkingMode.BOUNDED)
    void aLetterHoldsTheWordsOfItsCaseOrThereIsNone(@ForAll("fields") List<String> fields) {
        for (Audience audience : Audience.values()) {
            Checked<HtmlDocument> letter = Stages.html("a.yaml", yaml(fields), audience);
            letter.value().ifPresent(html -> assertHolds(html, fields, audience));
            assertThat(letter.diagnostics()).allMatch(it -> !it.message().text().isBlank());
        }
    }

    @Property(tries = 300, seed = "4022", shrinking = ShrinkingMode.BOUNDED)
    void printableTextIsAlwaysPrinted(@ForAll("printable") List<String> fields) {
        for (Audience audience : Audience.values()) {
            Checked<HtmlDocument> letter = Stages.html("a.yaml", yaml(fields), audience);
            assertThat(letter.diagnostics()).isEmpty();
            assertHolds(letter.orThrow(), fields, audience);
        }
    }

    @Property(tries = 20, seed = "4023", shrinking = ShrinkingMode.BOUNDED)
    void thePdfHoldsThemToo(@ForAll("printable") List<String> fields) throws IOException {
        Checked<PdfDocument> letter = Stages.pdf("a.yaml", yaml(fields), Audience.PARTIES);

        assertThat(letter.diagnostics()).isEmpty();
        try (PDDocument pdf = Loader.loadPDF(letter.orThrow().bytes())) {
            String read = bare(new PDFTextStripper().getText(pdf));
            fields.forEach(words -> assertThat(read).contains(bare(words)));
        }
    }

    /** A text with a redaction mark is not printed as it was written. */
    private static void assertHolds(HtmlDocument html, List<String> fields, Audience audience) {
        String read = bare(html.dom().getDocumentElement().getTextContent());
        fields.stream()
                .skip(audience == Audience.PARTIES ? 0 : CONFIDENTIAL)
                .filter(words -> !words.contains("<<"))
                .forEach(words -> assertThat(read).contains(bare(words)));
    }

    /** Lines fold, so that white space may differ. */
    private static String bare(String text) {
        return text.replaceAll("[\\s\u00a0\u2028\u0085]+", "");
    }

    /** The fields in JSON's quotes, which are YAML's too; the first ones are confidential. */
    private static String yaml(List<String> fields) {
        List<String> quoted = new ArrayList<>();
        for (String words : fields) {
            quoted.add(words.isBlank() ? "\"x\"" : JsonMapper.shared().writeValueAsString(words));
        }
        return TEMPLATE.formatted(quoted.toArray());
    }

    private static final String TEMPLATE =
            """
            schema: review-case/1
            letter: imr-final-determination
            injuredWorker:
              name: %s
              claimNumber: %s
            case:
              number: %s
            organization:
              name: %s
              shortName: %s
              address:
                - %s
            reviewer:
              title: expert
              specialties:
                - %s
              licensure:
                - %s
            caseSummary: %s
            items:
              - treatment: %s
                decision: upheld
                claimsAdministratorGuideline: none
                reviewerGuideline:
                  nonMtus:
                    - %s
                rationale: %s
            """;
}
