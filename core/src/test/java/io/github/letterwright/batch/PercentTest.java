package io.github.letterwright.batch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PercentTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0%",
        "0, 7, 0%",
        "7, 7, 100%",
        "1, 3, 33%",
        "2, 3, 67%",
        "1, 1000, under 1%",
        "5, 1000, 1%",
        "999, 1000, over 99%"
    })
    void noneAndAllAreSaidOfNoneAndAllAlone(long part, long all, String percent) {
        assertThat(Percent.of(part, all)).isEqualTo(percent);
    }
}
