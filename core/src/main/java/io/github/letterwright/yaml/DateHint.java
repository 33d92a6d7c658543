package io.github.letterwright.yaml;

import io.github.letterwright.diagnostic.Message;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says how a date that was written otherwise is written here. */
final class DateHint {

    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})([-/.]?)(\\d{1,2})\\2(\\d{1,2})(?:[T ].*)?");
    private static final Pattern YEAR_LAST =
            Pattern.compile("(\\d{1,2})[-/.](\\d{1,2})[-/.](\\d{4})");
    private static final Pattern MONTH_AND_YEAR = Pattern.compile("(\\d{1,2})[-/.](\\d{4})");
    private static final Pattern MONTH_NAMED =
            Pattern.compile("(?:(\\d{1,2})\\.? )?(\\p{L}{3,9})\\.? (?:(\\d{1,2}),? )?(\\d{4})");
    private static final Pattern RANGE = Pattern.compile("(\\S+) (?:to|through|and|-|–|—) (\\S+)");

    private final String text;
    private final boolean month;

    private DateHint(String text, boolean month) {
        this.text = text;
        this.month = month;
    }

    /**
     * A hint.
     *
     * @param month whether year and month alone are a date, too
     */
    static Message of(String text, boolean month) {
        return new DateHint(Quotation.withoutTypographic(text).strip(), month).hint();
    }

    private Message hint() {
        return match(RANGE)
                .filter(it -> month)
                .map(DateHint::range)
                .or(() -> match(YEAR_FIRST).flatMap(this::yearFirst))
                .or(() -> match(YEAR_LAST).flatMap(this::yearLast))
                .or(() -> match(MONTH_NAMED).flatMap(this::monthNamed))
                .or(() -> match(MONTH_AND_YEAR).flatMap(it -> write(part(it, 2), part(it, 1), 0)))
                .orElseGet(this::form);
    }

    private Message form() {
        boolean digits = text.chars().anyMatch(Character::isDigit);
        return Message.of(
                "write year-month-day, such as 2014-12-04"
                        + (month ? ", or year-month" : "")
                        + (digits ? "" : "; take the line out when it is not known"));
    }

    private Optional<MatchResult> match(Pattern pattern) {
        Matcher matcher = pattern.matcher(text);
        return matcher.matches() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
    }

    private static int part(MatchResult match, int group) {
        return match.group(group) == null ? 0 : Integer.parseInt(match.group(group));
    }

    private Optional<Message> yearFirst(MatchResult it) {
        int year = part(it, 1);
        int inYear = part(it, 3);
        int day = part(it, 4);
        if (inYear < 1 || inYear > 12) {
            return Optional.of(Message.of("a year has the months 01 to 12"));
        }
        int days = YearMonth.of(year, inYear).lengthOfMonth();
        return day < 1 || day > days
                ? Optional.of(
                        Message.of(
                                english(Month.of(inYear))
                                        + " "
                                        + year
                                        + " has the days 01 to "
                                        + days))
                : write(year, inYear, day);
    }

    private static String english(Month month) {
        return month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }

    private Optional<Message> yearLast(MatchResult it) {
        Optional<Message> monthFirst = write(part(it, 3), part(it, 1), part(it, 2));
        Optional<Message> dayFirst = write(part(it, 3), part(it, 2), part(it, 1));
        boolean same = part(it, 1) == part(it, 2);
        return monthFirst.isPresent() && dayFirst.isPresent() && !same
                ? Optional.of(
                        Message.of(
                                "write {-} if the month stands first, {-} if the day does",
                                monthFirst.get().quotes().get(0),
                                dayFirst.get().quotes().get(0)))
                : monthFirst.or(() -> dayFirst);
    }

    private Optional<Message> monthNamed(MatchResult it) {
        for (Month named : Month.values()) {
            String prefix = it.group(2).substring(0, 3);
            if (english(named).regionMatches(true, 0, prefix, 0, 3)) {
                return write(part(it, 4), named.getValue(), part(it, 1) + part(it, 3));
            }
        }
        return Optional.empty();
    }

    private Optional<Message> write(int year, int inYear, int day) {
        try {
            String date =
                    day == 0
                            ? YearMonth.of(year, inYear).toString()
                            : LocalDate.of(year, inYear, day).toString();
            return day == 0 && !month
                    ? Optional.empty()
                    : Optional.of(Message.of("write {-}", date));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Message range(MatchResult it) {
        boolean dates = IsoDate.isDateOrMonth(it.group(1)) && IsoDate.isDateOrMonth(it.group(2));
        return Message.of(
                "write two lines, from: {-} and to: {-}" + (dates ? "" : ", each year-month-day"),
                it.group(1),
                it.group(2));
    }
}
