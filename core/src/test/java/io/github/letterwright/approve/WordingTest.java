package io.github.letterwright.approve;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.letterwright.approve.Change.Edit;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

    private static final FactWords FACTS =
            new FactWords(
                    List.of(
                            List.of("physical", "medicine", "", "rehabilitation"),
                            List.of("physical", "therapy", "six", "visits"),
                            List.of("pain")));

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
                    A peer in physical medicine & rehabilitation read it. | A peer in … read it.
                    The request for physical therapy, six visits is new.  | The request for … is new.
                    No physical medicine is needed, and no painting.      | No physical medicine is needed, and no painting.
                    pain medicine                          | pain medicine
                    ''                                     | ''
                    """)
    void namesAndNumbersInASentenceAreNotTheTemplates(String text, String wording) {
        assertThat(Wording.of(new Edit(text, ""), FACTS)).isEqualTo(new Edit(wording, ""));
    }
}
