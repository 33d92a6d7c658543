package io.github.letterwright.rule;

import io.github.letterwright.rule.prose.DateMention;
import io.github.letterwright.rule.prose.EarlierHistory;
import io.github.letterwright.rule.prose.Passage;
import io.github.letterwright.rule.prose.Sentence;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A date shortly before the injury that is told behind it as of what came of it. */
final class ToldBehindInjury {

    private static final int MONTHS = 13;

    /** In days, and in chars. */
    private static final int NEAR = 60;

    /** What is done about an injury. */
    private static final Pattern TREATED =
            pattern(
                    "s/p|ORIF|fixation|fixed|surger\\w+|operat\\w+|repair\\w*|reduction|underwent"
                            + "|undergone|treated|emergency|ER|ED|urgent\\s+care|hospital\\w*|admitted|cast"
                            + "|splint\\w*|sutur\\w+|seen|presented|x-?rays?|films|MRI|fusion|arthroscop\\w+"
                            + "|meniscectomy|discectomy|amputat\\w+|next\\s+day|days?\\s+later|then|followed");

    /** How one goes back to work. */
    private static final Pattern RETURNED =
            pattern(
                    "(?:returned|went\\s+back|came\\s+back|(?:been|was|is)\\s+back|resumed|released|cleared)\\b"
                            + "[^.;]{0,30}\\b(?:work|job|duty|duties)");

    private ToldBehindInjury() {}

    /** The first of a summary. */
    static Optional<DateMention> in(Passage summary, LocalDate injury) {
        List<DateMention> dates =
                Stream.concat(summary.days().stream(), summary.months().stream())
                        .sorted(Comparator.comparingInt(each -> each.date().from()))
                        .toList();
        return IntStream.range(1, dates.size())
                .filter(i -> isShortlyBefore(dates.get(i), injury))
                .filter(i -> isOutcome(dates.get(i - 1), dates.get(i), injury))
                .mapToObj(dates::get)
                .filter(each -> !EarlierHistory.isToldBesideInjury(each))
                .findFirst();
    }

    private static boolean isShortlyBefore(DateMention date, LocalDate injury) {
        return date.date().last().isBefore(injury)
                && date.date().first().isAfter(injury.minusMonths(MONTHS));
    }

    /** Whether it is told behind a day as of what came after it. */
    private static boolean isOutcome(DateMention before, DateMention date, LocalDate injury) {
        boolean later = before.date().isDay() && !before.date().first().isBefore(injury);
        int apart = sentence(date) - sentence(before);
        if (later && apart == 0 && !date.date().isDay()) {
            return isTold(TREATED, date) || isTold(RETURNED, date);
        }
        return apart <= 1
                && (later && isTold(RETURNED, date)
                        || date.date().isDay()
                                && before.date().mayBe(injury)
                                && (apart == 0 || isSoonAfter(date, injury))
                                && isTold(TREATED, date));
    }

    /** Whether it would be soon after the injury, in the next year or some days later. */
    private static boolean isSoonAfter(DateMention date, LocalDate injury) {
        LocalDate day = date.date().first();
        return day.isAfter(injury.minusDays(NEAR))
                || day.plusYears(1).isAfter(injury)
                        && day.plusYears(1).isBefore(injury.plusDays(NEAR));
    }

    private static boolean isTold(Pattern words, DateMention date) {
        int at = date.date().from();
        String text = date.passage().text();
        return words.matcher(text.substring(Math.max(0, at - NEAR), at)).find();
    }

    private static int sentence(DateMention date) {
        List<Sentence> sentences = date.passage().sentences();
        return (int) sentences.stream().filter(each -> each.offset() <= date.date().from()).count();
    }

    private static Pattern pattern(String words) {
        return Pattern.compile("\\b(?:" + words + ")\\b", Pattern.CASE_INSENSITIVE);
    }
}
