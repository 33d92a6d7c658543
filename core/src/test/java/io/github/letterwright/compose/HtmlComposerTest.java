package io.github.letterwright.compose;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.letterwright.pack.TemplatePack;
import io.github.letterwright.read.CaseFile;
import io.github.letterwright.read.CaseReader;
import io.github.letterwright.view.Audience;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HtmlComposerTest {

    private static final String CASE =
            """
            schema: review-case/1
            organization:
              name: Harbor & Sons
              address:
                - 1 Pier Road
            case:
              number: CM15-0000042
              decisionDate: 2015-03-04
            reviewer:
              title: expert
              specialties:
                - Rehabilitation
              licensure:
                - California
            caseSummary: |
              First <paragraph>
              goes on.

              Second.
            items:
              - treatment: Revision of fusion
                decision: upheld
                claimsAdministratorGuideline: none
                reviewerGuideline: none
                rationale: |
                  Because.
            """;

    private final TemplatePack pack = TemplatePack.named("imr-final-determination");
    private final CaseFile file = CaseReader.create().read(CASE).orThrow();
    private final HtmlDocument letter =
            HtmlComposer.of(pack).compose(file, Audience.PARTIES).orThrow();

    @Test
    void knowsWhatTheLetterIs() {
        assertThat(letter.title())
                .isEqualTo("Independent Medical Review Final Determination, case CM15-0000042");
        assertThat(letter.language()).isEqualTo("en-US");
        assertThat(letter.author()).isEqualTo("Harbor & Sons");
        assertThat(letter.date()).hasToString("Optional[2015-03-04]");
    }

    @Test
    void originsCoverTheTextInOrderWithoutGaps() {
        int end = 0;
        for (Origin origin : letter.origins()) {
            assertThat(origin.start()).isEqualTo(end);
            assertThat(origin.end()).isGreaterThan(origin.start());
            end = origin.end();
        }
        assertThat(end).isEqualTo(letter.text().length());
    }

    @Test
    void eachParagraphOfANarrativeHasItsOwnPlaceInTheCase() {
        assertThat(placeOf("First &lt;paragraph")).isEqualTo("/caseSummary [16,3]");
        assertThat(placeOf("Second.")).isEqualTo("/caseSummary [19,3]");
        assertThat(placeOf("Because.")).isEqualTo("/items/0/rationale [26,7]");
        assertThat(placeOf("<td>CM15", 4)).isEqualTo("/case/number [7,11]");
    }

    @Test
    void theTemplatesOwnWordsHaveTheirPlaceInTheTemplate() {
        Origin origin = letter.originAt(letter.text().indexOf("The reviewer drew up"));
        assertThat(origin.pointer()).isEmpty();
        assertThat(origin.template().toString())
                .isEqualTo(
                        "letterwright/packs/imr-final-determination/sections/summary.ftlh:[3,1]");
    }

    @Test
    void theSameCaseGivesTheSameTextInAnyLocale() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            HtmlDocument again = HtmlComposer.of(pack).compose(file, Audience.PARTIES).orThrow();
            assertThat(again).isEqualTo(letter);
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void composesForMoreThanOneThread() {
        HtmlComposer composer = HtmlComposer.of(pack);
        List<String> texts =
                IntStream.range(0, 40)
                        .parallel()
                        .mapToObj(i -> composer.compose(file, Audience.PARTIES).orThrow().text())
                        .distinct()
                        .toList();
        assertThat(texts).containsExactly(letter.text());
    }

    @Test
    void thePublicReadsMarkersAndTheLetterIsStillSound() {
        String marked = CASE.replace("Revision of fusion", "Revision by <<physician|Dr. Roe>>");
        CaseFile file = CaseReader.create().read(marked).orThrow();
        HtmlDocument letter = HtmlComposer.of(pack).compose(file, Audience.PUBLIC).orThrow();
        assertThat(letter.text()).doesNotContain("Roe");
        assertThat(HtmlText.of(letter)).contains("Revision by [physician]: Upheld");
    }

    @Test
    void theWordsOfALetterReadFromTopToBottom() {
        assertThat(HtmlText.of(letter))
                .startsWith("Harbor & Sons\n\n1 Pier Road\n\nDate of decision: 03/04/2015\n")
                .contains("\nCase number: CM15-0000042\n")
                .contains("\nFirst <paragraph> goes on.\n\nSecond.\n");
    }

    @Test
    void aLetterOfThousandsOfItemsIsFarFromTheLimits() {
        String item = CASE.substring(CASE.indexOf("  - treatment"));
        CaseFile large = CaseReader.create().read(CASE + item.repeat(3_000)).orThrow();
        assertThat(HtmlComposer.of(pack).compose(large, Audience.PARTIES).isFailed()).isFalse();
    }

    private String placeOf(String words) {
        return placeOf(words, 0);
    }

    private String placeOf(String words, int offset) {
        Origin origin = letter.originAt(letter.text().indexOf(words) + offset);
        String place = origin.data().orElseThrow().toString();
        return origin.pointer() + " " + place.substring(place.lastIndexOf('['));
    }
}
