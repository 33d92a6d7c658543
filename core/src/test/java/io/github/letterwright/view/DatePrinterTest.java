package io.github.letterwright.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.letterwright.model.PartialDate;
import io.github.letterwright.pack.LanguageWords;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatePrinterTest {

    private static final Pointer FIELD = Pointer.to("case").child("decisionDate");
    private static final LocalDate DAY = LocalDate.of(2015, 3, 4);

    private final Findings findings = new Findings(Fixtures.LOCATIONS);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '#',
            value = {
                "MM/dd/yyyy | 03/04/2015",
                "M/d/yy | 3/4/15",
                "d. MMMM yyyy | 4. March 2015",
                "MMM d, yyyy | Mar 4, 2015",
                "d 'de' MMMM 'de' yyyy | 4 de March de 2015",
                "h''h | broken",
                "d 'o''clock' y | 4 o'clock 2015",
                "d' de | broken",
                "LLLL | broken",
            })
    void printsByThePattern(String pattern, String expected) {
        DateView view = printer(Map.of("date", pattern)).print(DAY, FIELD);
        if (expected.equals("broken")) {
            assertThat(findings.diagnostics())
                    .singleElement()
                    .hasFieldOrPropertyWithValue("id", "LW353");
        } else {
            assertThat(findings.diagnostics()).isEmpty();
            assertThat(view.text().fragments())
                    .isEqualTo(Fragments.single(expected, FIELD).fragments());
            assertThat(view.iso().text()).isEqualTo("2015-03-04");
        }
    }

    @Test
    void printsAMonthByAPatternOfItsOwn() {
        DateView view =
                printer(Map.of("date", "MM/dd/yyyy", "month", "MMMM yyyy"))
                        .print(PartialDate.of(YearMonth.of(2014, 12)), FIELD);
        assertThat(view.text().text()).isEqualTo("December 2014");
        assertThat(view.iso().text()).isEqualTo("2014-12");
    }

    @Test
    void printsAMonthInDigitsWithoutAPattern() {
        PartialDate month = PartialDate.of(YearMonth.of(2014, 12));
        assertThat(printer(Map.of()).print(month, FIELD).text().text()).isEqualTo("12/2014");
    }

    @Test
    void refusesADayInAMonth() {
        printer(Map.of("month", "dd MM"));
        assertThat(findings.diagnostics())
                .extracting(Object::toString)
                .containsExactly(
                        "[ERROR]  LW353 the pack's pattern \"month\", dd MM, is broken: a month has"
                                + " no day");
    }

    private DatePrinter printer(Map<String, String> patterns) {
        LanguageWords english = Fixtures.ENGLISH;
        LanguageWords words =
                new LanguageWords(
                        english.months(),
                        english.shortMonths(),
                        List.of(),
                        "",
                        "",
                        patterns,
                        Map.of());
        return new DatePrinter(words, findings);
    }
}
