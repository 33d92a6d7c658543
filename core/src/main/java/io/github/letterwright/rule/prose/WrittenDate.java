package io.github.letterwright.rule.prose;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.IntStream;

/**
 * A date as a reviewer wrote it: {@code 6/10/14}, {@code June of 2014}, {@code 2014}.
 *
 * @param first the first day that it may mean
 * @param last the last day that it may mean; the first one when the day is written
 * @param ranged whether it begins or ends a range of dates
 * @param text the words, on one line
 * @param from where it begins in its text, in chars
 * @param to where it ends
 */
public record WrittenDate(
        LocalDate first, LocalDate last, boolean ranged, String text, int from, int to) {

    private static final int LONGEST_MONTH = 31;

    /** Whether the day is written. */
    public boolean isDay() {
        return first.equals(last);
    }

    /** Whether no more than the year is written. */
    public boolean isYear() {
        return first.plusDays(LONGEST_MONTH).isBefore(last);
    }

    /** Whether it may mean a day. */
    public boolean mayBe(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /**
     * Whether it is a day so like another that one was probably written for the other: two of year,
     * month and day are the same, or month and day have changed places.
     */
    public boolean isSlipOf(LocalDate day) {
        if (!isDay() || first.equals(day)) {
            return false;
        }
        boolean year = first.getYear() == day.getYear();
        boolean month = first.getMonthValue() == day.getMonthValue();
        boolean ofMonth = first.getDayOfMonth() == day.getDayOfMonth();
        return year && (month || ofMonth) || month && ofMonth || year && isTransposed(day);
    }

    /** Whether it is another day but for one digit, or for two that have changed places. */
    public boolean isMistyped(LocalDate day) {
        String here = first.toString();
        String there = day.toString();
        long digits =
                IntStream.range(0, Math.min(here.length(), there.length()))
                        .filter(i -> here.charAt(i) != there.charAt(i))
                        .count();
        return isDay() && (digits == 1 || isTransposed(day));
    }

    /**
     * Whether it was probably mistyped for another: by a digit, an exchange, the year or a month.
     */
    public boolean isLikelySlipOf(LocalDate day) {
        boolean oneMonth =
                first.getYear() == day.getYear()
                        && first.getDayOfMonth() == day.getDayOfMonth()
                        && Math.abs(first.getMonthValue() - day.getMonthValue()) == 1;
        boolean year =
                first.getMonthValue() == day.getMonthValue()
                        && first.getDayOfMonth() == day.getDayOfMonth();
        return isDay() && !first.equals(day) && (isMistyped(day) || oneMonth || year);
    }

    /**
     * Whether whoever meant another day may have written it: by a likely slip, by a digit of the
     * month in the day's stead and the reverse, by a digit that went over from one to the other, or
     * by words that sound alike.
     */
    public boolean isWrittenFor(LocalDate day) {
        return isDay()
                && !first.equals(day)
                && (isLikelySlipOf(day)
                        || hasSwappedDigits(day)
                        || soundsLike(day)
                        || runsLike(day));
    }

    /** "7/29" for "9/27". */
    private boolean hasSwappedDigits(LocalDate day) {
        String here = first.toString();
        String there = day.toString();
        int[] other =
                IntStream.range(0, Math.min(here.length(), there.length()))
                        .filter(i -> here.charAt(i) != there.charAt(i))
                        .toArray();
        return other.length == 2
                && here.charAt(other[0]) == there.charAt(other[1])
                && here.charAt(other[1]) == there.charAt(other[0]);
    }

    /** Twelve and twenty, thirteen and thirty. */
    private boolean soundsLike(LocalDate day) {
        int sum = first.getDayOfMonth() + day.getDayOfMonth();
        int between = Math.abs(first.getDayOfMonth() - day.getDayOfMonth());
        return YearMonth.from(first).equals(YearMonth.from(day))
                && (sum == 12 + 20 && between == 20 - 12 || sum == 13 + 30 && between == 30 - 13);
    }

    /** "11/2" for "1/12". */
    private boolean runsLike(LocalDate day) {
        return first.getYear() == day.getYear() && digits(first).equals(digits(day));
    }

    private static String digits(LocalDate day) {
        return "" + day.getMonthValue() + day.getDayOfMonth();
    }

    /** Whether month and day, or the digits of the day, have changed places. */
    public boolean isTransposed(LocalDate day) {
        int month = first.getMonthValue();
        int ofMonth = first.getDayOfMonth();
        boolean exchanged = month == day.getDayOfMonth() && ofMonth == day.getMonthValue();
        boolean turned =
                month == day.getMonthValue()
                        && ofMonth % 10 * 10 + ofMonth / 10 == day.getDayOfMonth();
        return first.getYear() == day.getYear() && !first.equals(day) && (exchanged || turned);
    }

    WrittenDate asRange() {
        return new WrittenDate(first, last, true, text, from, to);
    }
}
