package io.github.letterwright.approve;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.letterwright.approve.Change.Edit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    We wrote to Pat Example on 03/04/2015. | We wrote to … on …
                    The report by Dr. A. Roe was read.     | The report by … was read.
                    Call us. The line is open.             | Call us. The line is open.
                    CM15-0000043                           | CM15-0000043
                    by Dr. A. Roe                          | by Dr. A. Roe
                    30                                     | 30
                    ''                                     | ''
                    """)
    void namesAndNumbersInASentenceAreNotTheTemplates(String text, String wording) {
        assertThat(Wording.of(new Edit(text, ""))).isEqualTo(new Edit(wording, ""));
    }
}
