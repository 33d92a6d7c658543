package io.github.letterwright.compose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What letters share of their styles is looked through once. */
class LastStylesTest {

    private static final String PAPER = "p { background: url(https://example.org/a.png) }";
    private static final String SCREEN = "p { color: red }";

    private final LastStyles styles = new LastStyles(StyleCheck::of);

    @Test
    void theSheetsThatLettersShareAreLookedThroughOnceWhateverEachHasOfItsOwn() {
        List<StyleFinding> paper = styles.findings(PAPER);
        List<StyleFinding> screen = styles.findings(SCREEN);

        for (int letter = 0; letter < 100; letter++) {
            styles.findings("@page { @top-left { content: 'case " + letter + "' } }");
            assertThat(styles.findings(PAPER)).isSameAs(paper);
            assertThat(styles.findings(SCREEN)).isSameAs(screen);
        }
        assertThat(paper).hasSize(1);
        assertThat(screen).isEmpty();
    }

    @Test
    void whatIsFoundInASheetIsNotSaidOfAnother() {
        assertThat(styles.findings(PAPER)).hasSize(1);
        assertThat(styles.findings(SCREEN)).isEmpty();
        assertThat(styles.findings(PAPER)).isEqualTo(StyleCheck.of(PAPER));
    }
}
