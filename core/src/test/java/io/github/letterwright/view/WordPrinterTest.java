package io.github.letterwright.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.letterwright.model.Decision;
import io.github.letterwright.model.Sex;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordPrinterTest {

    private final WordPrinter words = new WordPrinter(Fixtures.ENGLISH);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"a | a", "a;b | a and b", "a;b;c | a, b, and c", "a;b;c;d | a, b, c, and d"})
    void joinsAList(String entries, String expected) {
        List<Printed> printed =
                List.of(entries.split(";")).stream()
                        .map(entry -> Fragments.single(entry, Pointer.to(entry)))
                        .toList();
        ListView view = words.print(printed);
        assertThat(view.text().text()).isEqualTo(expected);
        assertThat(view.entries()).hasSameSizeAs(printed);
        assertThat(view.text().fragments().get(0).source()).isEqualTo(Source.of("/a"));
    }

    @Test
    void joinsNothingToNothing() {
        assertThat(words.print(List.of()).text().html()).isEmpty();
    }

    @Test
    void saysNumbersInWordsAsFarAsTheyGo() {
        assertThat(words.print(5, Pointer.NONE).words().text()).isEqualTo("five");
        assertThat(words.print(24, Pointer.NONE).words().text()).isEqualTo("24");
        assertThat(words.print(12345, Pointer.NONE).text().text()).isEqualTo("12345");
        assertThat(words.print(-1, Pointer.NONE).words().text()).isEqualTo("-1");
    }

    @Test
    void labelsWordsThatHaveALabel() {
        assertThat(words.print(Decision.UPHELD, Pointer.NONE).text().text()).isEqualTo("Upheld");
        assertThat(words.print(Decision.UPHELD, Pointer.NONE).word().text()).isEqualTo("upheld");
        assertThat(words.print(Sex.FEMALE, Pointer.NONE).text().text()).isEqualTo("female");
    }
}
