package io.github.letterwright.rule.prose;

import io.github.letterwright.model.CaseFacts;
import io.github.letterwright.model.UtilizationReview;
import io.github.letterwright.read.CaseFile;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds dates as they are written in the United States. Two digits mean the year that is at most
 * ten years after the case's last fact. Immutable.
 */
public final class WrittenDates {

    private static final String YEAR = "(?:19|20)\\d\\d";
    private static final String MONTH =
            "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
                    + "|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)";
    private static final Pattern DATE =
            pattern(
                    // What begins with a digit, apart from what begins with a month.
                    "(?=\\d)(?:(?<iy>YEAR)(?<iseparator>[/.-])(?<im>\\d{1,2})\\k<iseparator>(?<id>\\d{1,2})",
                    "(?<nm>\\d{1,2})(?<separator>[/.-]|\\s/\\s)(?<nd>\\d{1,2})\\k<separator>"
                            + "(?<ny>YEAR|['’]?\\d\\d)",
                    "(?<mm>\\d{1,2})[/-](?<my>YEAR)",
                    "(?<!\\p{L}-)(?<bd>\\d{1,2})(?:(?:st|nd|rd|th)?\\s+(?:of\\s+)?|-)?(?<bm>MONTH)(?:\\.?,?\\s+|-)?"
                            + "(?<by>YEAR|(?:['’]|(?<=\\p{L}-?))\\d\\d)",
                    "(?<y>YEAR))",
                    "(?=[JFMASOND])(?:(?<am>MONTH)(?:\\.?\\s+(?:the\\s+)?|-)(?<ad>\\d{1,2})(?:st|nd|rd|th)?"
                            + "(?:\\s*,\\s*|\\s+|-)(?:of\\s+)?(?<ay>YEAR|['’]\\d\\d)",
                    // The day behind the year: "in May of 2014, on the 7th".
                    "(?<em>MONTH)\\.?,?\\s+(?:of\\s+)?(?<ey>YEAR)\\W{1,3}(?:on\\s+)?the\\s+"
                            + "(?<ed>\\d{1,2})(?:st|nd|rd|th)",
                    "(?<cm>MONTH)\\.?,?\\s+(?:of\\s+)?(?<cy>YEAR|['’]\\d\\d))");
    private static final Pattern DAY_OF_MONTH =
            Pattern.compile(
                    "(?<![\\w/.-])(?:\\d{1,2}/\\d{1,2}|MONTH\\.?\\s+\\d{1,2})(?![\\w/]|-\\d)"
                            .replace("MONTH", MONTH));
    private static final Pattern RANGE =
            Pattern.compile(
                    "\\s*(?:-|–|—|to|through|thru|until|and\\s+(?:ending|continuing)(?:\\s+\\w+)?)\\s*",
                    Pattern.CASE_INSENSITIVE);
    private static final int LONGEST_RANGE_WORD = 40;
    private static final int YEARS_AHEAD = 10;
    private static final int LAST_YEAR_WITHOUT_FACTS = 2049;
    private static final int CENTURY = 100;

    private final int lastYear;

    private WrittenDates(int lastYear) {
        this.lastYear = lastYear;
    }

    /** Finds the dates of a case. */
    public static WrittenDates of(CaseFile file) {
        Optional<CaseFacts> facts = file.reviewCase().facts();
        return Stream.concat(
                        Stream.of(
                                        facts.flatMap(CaseFacts::decisionDate),
                                        facts.flatMap(CaseFacts::dateAssigned),
                                        facts.flatMap(CaseFacts::applicationReceived))
                                .flatMap(Optional::stream),
                        file.reviewCase().utilizationReview().stream()
                                .map(UtilizationReview::date)
                                .flatMap(Optional::stream))
                .max(LocalDate::compareTo)
                .map(last -> new WrittenDates(last.getYear() + YEARS_AHEAD))
                .orElseGet(() -> new WrittenDates(LAST_YEAR_WITHOUT_FACTS));
    }

    private static Pattern pattern(String... shapes) {
        String any = String.join("|", shapes).replace("YEAR", YEAR).replace("MONTH", MONTH);
        return Pattern.compile(
                "(?=[\\dJFMASOND])(?<![\\w/$#.])(?:" + any + ")(?![\\w/%]|\\.\\d)",
                Pattern.CASE_INSENSITIVE);
    }

    /** The dates in a text, in order. */
    public List<WrittenDate> in(String text) {
        List<WrittenDate> dates = new ArrayList<>();
        Matcher matcher = DATE.matcher(text);
        while (matcher.find()) {
            date(matcher, text).ifPresent(date -> add(dates, date, text));
        }
        return dates;
    }

    /** Whether a text has the month and the day of a date without its year, such as "on 3/9". */
    public boolean isDayOfMonthIn(String text, WrittenDate date) {
        return DAY_OF_MONTH
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .map(each -> each + "/" + date.first().getYear())
                .flatMap(each -> in(each.replaceFirst("(?<=\\p{L}.{0,6}\\d)/", ", ")).stream())
                .anyMatch(each -> each.first().equals(date.first()));
    }

    private static void add(List<WrittenDate> dates, WrittenDate date, String text) {
        int last = dates.size() - 1;
        if (last >= 0 && isRange(dates.get(last), date, text)) {
            dates.set(last, dates.get(last).asRange());
            dates.add(date.asRange());
        } else {
            dates.add(date);
        }
    }

    private static boolean isRange(WrittenDate before, WrittenDate date, String text) {
        return date.from() - before.to() <= LONGEST_RANGE_WORD
                && RANGE.matcher(text.substring(before.to(), date.from())).matches();
    }

    private Optional<WrittenDate> date(Matcher found, String text) {
        boolean hyphened =
                found.group("y") != null
                        || found.group("my") != null
                        || "-".equals(found.group("separator"));
        if (hyphened && isPartOfNumber(found, text) || isLowerCaseWord(found)) {
            return Optional.empty();
        }
        try {
            return Optional.of(date(found));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    /** Whether hyphens and digits go on, as in a claim number. */
    private static boolean isPartOfNumber(Matcher found, String text) {
        int to = found.end();
        boolean before = found.start() > 0 && text.charAt(found.start() - 1) == '-';
        boolean after =
                to + 1 < text.length()
                        && text.charAt(to) == '-'
                        && Character.isDigit(text.charAt(to + 1))
                        && found.group("y") == null;
        return before && found.group("y") == null || after;
    }

    /** "It may 2014 times", and the verb "march"; with a day it is none. */
    private static boolean isLowerCaseWord(Matcher found) {
        String month = found.group("cm");
        return month != null && Character.isLowerCase(month.charAt(0));
    }

    private WrittenDate date(Matcher found) {
        if (found.group("y") != null) {
            int year = year(found.group("y"));
            return written(found, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        }
        for (String kind : List.of("i", "n", "a", "b", "e")) {
            if (found.group(kind + "y") != null) {
                LocalDate day =
                        LocalDate.of(
                                year(found.group(kind + "y")),
                                month(found.group(kind + "m")),
                                Integer.parseInt(found.group(kind + "d")));
                return written(found, day, day);
            }
        }
        String kind = found.group("my") != null ? "m" : "c";
        YearMonth month =
                YearMonth.of(year(found.group(kind + "y")), month(found.group(kind + "m")));
        return written(found, month.atDay(1), month.atEndOfMonth());
    }

    private static WrittenDate written(Matcher found, LocalDate first, LocalDate last) {
        String text = found.group().replaceAll("\\s+", " ");
        return new WrittenDate(first, last, false, text, found.start(), found.end());
    }

    private int year(String digits) {
        int year = Integer.parseInt(digits.replaceFirst("^['’]", ""));
        if (year >= CENTURY) {
            return year;
        }
        int inThisCentury = lastYear - lastYear % CENTURY + year;
        return inThisCentury <= lastYear ? inThisCentury : inThisCentury - CENTURY;
    }

    private static int month(String written) {
        if (Character.isDigit(written.charAt(0))) {
            return Integer.parseInt(written);
        }
        String start = written.substring(0, 3).toLowerCase(Locale.ROOT);
        return "janfebmaraprmayjunjulaugsepoctnovdec".indexOf(start) / 3 + 1;
    }
}
