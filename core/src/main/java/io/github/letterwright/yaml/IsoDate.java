package io.github.letterwright.yaml;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;

/** Dates as files write them: {@code 2014-12-04} and {@code 2014-12}. */
final class IsoDate {

    private IsoDate() {}

    static boolean isDate(String text) {
        return text.matches("\\d{4}-\\d\\d-\\d\\d") && parses(() -> LocalDate.parse(text));
    }

    static boolean isDateOrMonth(String text) {
        return isDate(text) || text.matches("\\d{4}-\\d\\d") && parses(() -> YearMonth.parse(text));
    }

    private static boolean parses(Runnable parser) {
        try {
            parser.run();
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }
}
