package io.github.letterwright.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.letterwright.compose.HtmlDocument;
import io.github.letterwright.diagnostic.Checked;
import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.view.Audience;
import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

/** Cases of a size that nobody writes. The limit is for what never ends. */
class HugeCasesTest {

    private static final Duration LIMIT = Duration.ofMinutes(2);
    private static final int MEGABYTE = 1 << 20;

    @Test
    void aMegabyteInOneWord() {
        assertHolds("x".repeat(MEGABYTE), "x".repeat(MEGABYTE));
    }

    @Test
    void tenThousandParagraphs() {
        assertHolds(
                "|\n" + "  Words &c.\n\n".repeat(10_000), "<p>Words &amp;c.</p>\n".repeat(10_000));
    }

    @Test
    void aMegabyteThatNoFontShows() {
        Checked<HtmlDocument> letter = html(yaml("\u4e2d".repeat(MEGABYTE / 3), "Cane"));

        assertThat(letter.diagnostics())
                .extracting(Diagnostic::toString)
                .containsExactly(
                        "[ERROR] a.yaml:[9,14] LW401 no font of the pack shows U+4E2D CJK UNIFIED"
                                + " IDEOGRAPHS 4E2D");
    }

    @Test
    void everyCharacterThatThereIs() {
        StringBuilder all = new StringBuilder();
        for (int c = 0xA0; c < 0x30000; c++) {
            if (Character.isDefined(c) && !Character.isSurrogate((char) c)) {
                all.appendCodePoint(c == 0xFEFF ? 'x' : c);
            }
        }

        assertThat(html(yaml("|\n  " + all + "\n", "Cane")).isFailed()).isTrue();
    }

    @Test
    void deeplyNestedMarkdown() {
        for (String nested :
                new String[] {
                    ">".repeat(2000) + " words",
                    "- ".repeat(2000) + "words",
                    "*a **a ".repeat(2000) + "words",
                    "[".repeat(5000) + "words",
                    "[a](".repeat(5000) + "words",
                    "`".repeat(5000) + "words" + "`".repeat(4999)
                }) {
            Checked<HtmlDocument> letter =
                    html(yaml("\n  markdown: |\n    " + nested + "\n", "Cane"));

            letter.value().ifPresent(it -> assertThat(it.text()).contains("words"));
            assertThat(letter.diagnostics()).allMatch(it -> it.id().matches("LW\\d+"));
        }
    }

    @Test
    void aThousandItems() {
        String item = yaml("Words", "Cane");
        String items = item.substring(item.indexOf("  - treatment"));
        Checked<HtmlDocument> letter = html(item + items.repeat(999));

        assertThat(letter.diagnostics()).isEmpty();
        assertThat(letter.orThrow().text().split("<article", -1)).hasSize(1001);
    }

    private static void assertHolds(String summary, String html) {
        Checked<HtmlDocument> letter = html(yaml(summary, "Cane"));

        assertThat(letter.diagnostics()).isEmpty();
        assertThat(letter.orThrow().text().contains(html.stripTrailing())).isTrue();
    }

    private static Checked<HtmlDocument> html(String yaml) {
        return Assertions.assertTimeoutPreemptively(
                LIMIT, () -> Stages.html("a.yaml", yaml, Audience.PARTIES));
    }

    private static String yaml(String summary, String treatment) {
        return """
        schema: review-case/1
        letter: imr-final-determination
        reviewer:
          title: expert
          specialties:
            - Surgery
          licensure:
            - California
        caseSummary: %s
        items:
          - treatment: %s
            decision: upheld
            claimsAdministratorGuideline: none
            reviewerGuideline: none
            rationale: Not needed.
        """
                .formatted(summary, treatment);
    }
}
