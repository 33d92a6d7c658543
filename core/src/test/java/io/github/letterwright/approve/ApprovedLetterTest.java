package io.github.letterwright.approve;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class ApprovedLetterTest {

    private static final String HTML =
            """
            <!DOCTYPE html>
            <html lang="en"><head><title>Letter</title></head><body><main>
            <address>Harbor Review<br/>1 Pier Road</address>
            <h1>Final Determination</h1>
            <p>Upheld. The denial of Dr. A. Roe's request stands.</p>
            <h2>Case facts</h2>
            <table><tr><th scope="row">Case number</th><td>CM15-0000042</td></tr></table>
            <h2>Decisions</h2>
            <h3>Norco #60: Upheld</h3>
            <p>#60 is not needed. No more
            is.</p>
            <p>Second paragraph.</p>
            </main></body></html>
            """;

    private static final String TEXT =
            """
            case: ../cases/a.yaml
            pages: 2

            Harbor Review
            1 Pier Road

            # Final Determination

            Upheld.
            The denial of Dr. A. Roe's request stands.

            ## Case facts

            Case number: CM15-0000042

            ## Decisions

            ### Norco #60: Upheld

            \\#60 is not needed.
            No more is.

            Second paragraph.
            """;

    @Test
    void aLetterIsASentenceALineUnderItsHeadings() {
        assertThat(ApprovedLetter.of("../cases/a.yaml", HTML, 2).text()).isEqualTo(TEXT);
    }

    @Test
    void whatIsWrittenIsReadBack() {
        ApprovedLetter letter = ApprovedLetter.of("../cases/a.yaml", HTML, 2);

        assertThat(ApprovedLetter.parse(letter.text())).isEqualTo(letter);
    }

    @Property
    void anyWordsAreReadBackWithoutADifference(@ForAll @StringLength(max = 60) String words) {
        String html =
                "<html><body><h1>T</h1><p>x"
                        + words.replaceAll("[^\\u0020-\\u007e\\n]", "#").replaceAll("[<&>]", "#")
                        + "</p></body></html>";
        ApprovedLetter letter = ApprovedLetter.of("", html, 1);

        assertThat(LetterDifference.of(letter.text(), letter).isNone()).isTrue();
        assertThat(ApprovedLetter.parse(letter.text()).text()).isEqualTo(letter.text());
    }

    @Test
    void aTextThatWasChangedByHandIsReadAsFarAsItGoes() {
        assertThat(ApprovedLetter.parse("nonsense\n\n\n##nothing\n## Facts\n").text())
                .isEqualTo("pages: 0\n\n\\##nothing\n\n## Facts\n");
    }
}
