package io.github.letterwright.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.OptionalInt;

/**
 * A date of which the day may be unknown.
 *
 * @param month year and month
 * @param day the day of the month, from 1; empty when only the month is known
 */
public record PartialDate(YearMonth month, OptionalInt day) {

    public PartialDate {
        if (day.isPresent() && !month.isValidDay(day.getAsInt())) {
            throw new IllegalArgumentException(month + " has no day " + day.getAsInt());
        }
    }

    /** A whole date. */
    public static PartialDate of(LocalDate date) {
        return new PartialDate(YearMonth.from(date), OptionalInt.of(date.getDayOfMonth()));
    }

    /** A month. */
    public static PartialDate of(YearMonth month) {
        return new PartialDate(month, OptionalInt.empty());
    }

    /** ISO 8601: {@code 2014-12-04} or {@code 2014-12}. */
    @Override
    public String toString() {
        return day.isPresent() ? month.atDay(day.getAsInt()).toString() : month.toString();
    }
}
