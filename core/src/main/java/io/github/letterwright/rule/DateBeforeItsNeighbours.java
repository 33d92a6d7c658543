package io.github.letterwright.rule;

import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.diagnostic.Severity;
import io.github.letterwright.rule.prose.CaseProse;
import io.github.letterwright.rule.prose.DateMention;
import io.github.letterwright.rule.prose.EarlierHistory;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** {@code LW233}: among days told in order one lies before the injury, but for its year. */
final class DateBeforeItsNeighbours implements CaseRule {

    private static final About ABOUT =
            new About(
                    "LW233",
                    "a date is out of the order of telling",
                    Severity.WARNING,
                    "A day in the case summary that lies shortly before the injury is found where the"
                            + " other days are told in order, and one year more, or two, would put it"
                            + " after the injury and between its neighbours; among few days only that"
                            + " of a note; and so is the one note of the year before the injury that is told"
                            + " behind it. So is a day that is told right behind the injury as of its"
                            + " treatment, and the month of treatment or of the return to work that"
                            + " is told behind a later day. Sentences on"
                            + " earlier history or on another claim are left alone.",
                    "Slips in the year make a treatment older than what it treats");

    private static final int OTHERS = 3;
    private static final int YEARS = 2;
    private static final int NEAR = 60;

    /** In months. */
    private static final int STRETCH = 6;

    private static final int MONTHS = 13;

    private static final Pattern JOINED =
            Pattern.compile("\\s*(?:,|&|and|,\\s*and)\\s+(?:(?:on|of)\\s+)?");

    private static final String DOCUMENT =
            "(?:(?:progress|chart|clinic|office|visit|consult\\w*)\\s+)?(?:notes?|reports?|PR-?2|RFA|visit|exam\\w*|re-?exam\\w*"
                    + "|(?:re-?)?evaluation|consult\\w*|follow[- ]?up|requests?(?:\\s+for\\s+authorization)?)";
    private static final Pattern NOTE =
            Pattern.compile(
                    "\\b"
                            + DOCUMENT
                            + "\\W+(?:(?:of|on|dated|from|by|the)\\W+){0,3}$"
                            + "|(?<!\\w)Dr\\.?\\s+[\\p{L}'’.-]+(?:\\s+\\p{L}[\\p{L}'’-]+)?,\\s+(?:on\\s+)?$",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern NOTE_AFTER =
            Pattern.compile("^\\W{1,3}(?:\\w+\\s+)?" + DOCUMENT + "\\b", Pattern.CASE_INSENSITIVE);

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public List<Diagnostic> check(CaseProse prose) {
        Optional<DatedFact> injury = DatedFact.injury(prose.file().reviewCase());
        return injury.stream().flatMap(it -> check(prose, it).stream()).toList();
    }

    private Optional<Diagnostic> check(CaseProse prose, DatedFact injury) {
        List<DateMention> days =
                prose.summary().days().stream()
                        .filter(each -> !each.date().mayBe(injury.date()))
                        .toList();
        return beforeNeighbours(days, injury.date())
                .or(() -> noteBefore(prose, days, injury.date()))
                .or(() -> ToldBehindInjury.in(prose.summary(), injury.date()))
                .map(day -> finding(prose, day, injury));
    }

    private static Optional<DateMention> beforeNeighbours(
            List<DateMention> days, LocalDate injury) {
        List<Integer> before =
                IntStream.range(0, days.size())
                        .filter(i -> day(days, i).isBefore(injury))
                        .boxed()
                        .toList();
        return before.size() == 1
                ? before.stream()
                        .filter(
                                i ->
                                        days.size() > OTHERS
                                                || isNote(days.get(i))
                                                || isBetween(days, i))
                        .filter(i -> isJoined(days, i) || !EarlierHistory.isToldAt(days.get(i)))
                        .filter(i -> fits(days, i, injury))
                        .map(days::get)
                        .findFirst()
                : Optional.empty();
    }

    /** The one note of the year before the injury, where the injury was told before it. */
    private static Optional<DateMention> noteBefore(
            CaseProse prose, List<DateMention> days, LocalDate injury) {
        List<DateMention> early =
                days.stream().filter(each -> each.date().first().isBefore(injury)).toList();
        return early.size() != 1
                ? Optional.empty()
                : early.stream()
                        .filter(each -> each.date().first().isAfter(injury.minusMonths(MONTHS)))
                        .filter(DateBeforeItsNeighbours::isNote)
                        .filter(each -> !EarlierHistory.isToldInClause(each))
                        .filter(each -> isBehind(prose, each, injury))
                        .findFirst();
    }

    private static boolean isBehind(CaseProse prose, DateMention note, LocalDate injury) {
        return prose.summary().days().stream()
                .anyMatch(
                        each ->
                                each.date().mayBe(injury)
                                        && each.date().from() < note.date().from());
    }

    /** Whether a note of the day is read, which a letter hardly does of what is not treated. */
    private static boolean isNote(DateMention day) {
        String text = day.passage().text();
        int to = day.date().to();
        return NOTE.matcher(before(day)).find()
                || NOTE_AFTER
                        .matcher(text.substring(to, Math.min(text.length(), to + NEAR)))
                        .find();
    }

    private static String before(DateMention day) {
        int at = day.date().from();
        return day.passage().text().substring(Math.max(0, at - NEAR), at);
    }

    /** Whether the days before and behind it are of one stretch of time. */
    private static boolean isBetween(List<DateMention> days, int at) {
        return at > 0
                && at + 1 < days.size()
                && day(days, at + 1).isBefore(day(days, at - 1).plusMonths(STRETCH));
    }

    /** Whether the same was done on the next day: "screens of 5/8/12 and 8/7/14". */
    private static boolean isJoined(List<DateMention> days, int at) {
        if (at + 1 == days.size()) {
            return false;
        }
        String between =
                days.get(at)
                        .passage()
                        .text()
                        .substring(days.get(at).date().to(), days.get(at + 1).date().from());
        return JOINED.matcher(between).matches();
    }

    /** Whether a later year puts a day after the injury and between its neighbours. */
    private static boolean fits(List<DateMention> days, int at, LocalDate injury) {
        LocalDate from = at == 0 ? injury : later(injury, day(days, at - 1));
        Optional<LocalDate> to =
                at + 1 < days.size() ? Optional.of(day(days, at + 1)) : Optional.empty();
        return to.isPresent()
                && IntStream.rangeClosed(1, YEARS)
                        .mapToObj(years -> day(days, at).plusYears(years))
                        .anyMatch(day -> !day.isBefore(from) && !day.isAfter(to.get()));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate day(List<DateMention> days, int at) {
        return days.get(at).date().first();
    }

    private Diagnostic finding(CaseProse prose, DateMention day, DatedFact injury) {
        return Diagnostic.warning(
                        id(),
                        day.at(),
                        "{} is before the injury of {}, and the summary tells it behind",
                        day.date().text(),
                        injury.date().toString())
                .withHint(
                        "correct the date; what was before the injury is best called so, such as"
                                + " \"an earlier MRI\"")
                .withRelated(List.of(prose.file().locations().of(injury.pointer())));
    }
}
