package io.github.letterwright.view;

import io.github.letterwright.pack.LanguageWords;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.SignStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How a language writes dates: {@code yyyy} or {@code yy}, {@code M}, {@code MM}, {@code MMM} or
 * {@code MMMM}, {@code d} or {@code dd}; other words in apostrophes, two of which are one; any
 * other character as it stands. Names of months are the pack's words, never the JDK's.
 */
final class DatePattern {

    private static final int MONTHS = 12;

    private final DateTimeFormatter formatter;

    private DatePattern(DateTimeFormatter formatter) {
        this.formatter = formatter;
    }

    /**
     * A pattern for whole dates.
     *
     * @throws IllegalArgumentException when it is broken
     */
    static DatePattern ofDate(String pattern, LanguageWords words) {
        return checked(pattern, words, LocalDate.of(2000, 1, 1));
    }

    /**
     * A pattern for months.
     *
     * @throws IllegalArgumentException when it is broken, or has a day
     */
    static DatePattern ofMonth(String pattern, LanguageWords words) {
        return checked(pattern, words, YearMonth.of(2000, 1));
    }

    private static DatePattern checked(
            String pattern, LanguageWords words, TemporalAccessor example) {
        DatePattern compiled = new DatePattern(compile(pattern, words));
        try {
            compiled.print(example);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("a month has no day", e);
        }
        return compiled;
    }

    String print(TemporalAccessor date) {
        return formatter.format(date);
    }

    private static DateTimeFormatter compile(String pattern, LanguageWords words) {
        DateTimeFormatterBuilder builder = new DateTimeFormatterBuilder();
        int from = 0;
        while (from < pattern.length()) {
            char c = pattern.charAt(from);
            int to = c == '\'' ? endOfQuote(pattern, from) : endOfRun(pattern, from);
            if (c == '\'') {
                builder.appendLiteral(unquoted(pattern.substring(from, to)));
            } else if (isLetter(c)) {
                appendField(builder, pattern.substring(from, to), words);
            } else {
                builder.appendLiteral(pattern.substring(from, to));
            }
            from = to;
        }
        return builder.toFormatter(Locale.ROOT);
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static int endOfRun(String pattern, int from) {
        int to = from;
        while (to < pattern.length() && pattern.charAt(to) == pattern.charAt(from)) {
            to++;
        }
        return to;
    }

    private static int endOfQuote(String pattern, int from) {
        int end = pattern.indexOf('\'', from + 1);
        while (end >= 0 && pattern.startsWith("''", end)) {
            end = pattern.indexOf('\'', end + 2);
        }
        if (end < 0) {
            throw new IllegalArgumentException("an apostrophe is not closed");
        }
        return end + 1;
    }

    private static String unquoted(String quote) {
        return quote.length() == 2
                ? "'"
                : quote.substring(1, quote.length() - 1).replace("''", "'");
    }

    private static void appendField(
            DateTimeFormatterBuilder builder, String letters, LanguageWords words) {
        switch (letters) {
            case "yyyy" -> builder.appendValue(ChronoField.YEAR, 4, 10, SignStyle.NORMAL);
            case "yy" -> builder.appendValueReduced(ChronoField.YEAR, 2, 2, 2000);
            case "y" -> builder.appendValue(ChronoField.YEAR);
            case "M" -> builder.appendValue(ChronoField.MONTH_OF_YEAR);
            case "MM" -> builder.appendValue(ChronoField.MONTH_OF_YEAR, 2);
            case "MMM" -> builder.appendText(ChronoField.MONTH_OF_YEAR, names(words.shortMonths()));
            case "MMMM" -> builder.appendText(ChronoField.MONTH_OF_YEAR, names(words.months()));
            case "d" -> builder.appendValue(ChronoField.DAY_OF_MONTH);
            case "dd" -> builder.appendValue(ChronoField.DAY_OF_MONTH, 2);
            default -> throw new IllegalArgumentException(letters + " means nothing");
        }
    }

    private static Map<Long, String> names(List<String> months) {
        if (months.size() != MONTHS) {
            throw new IllegalArgumentException("the language has no names of months for it");
        }
        Map<Long, String> names = new HashMap<>();
        for (int i = 0; i < MONTHS; i++) {
            names.put(i + 1L, months.get(i));
        }
        return names;
    }
}
