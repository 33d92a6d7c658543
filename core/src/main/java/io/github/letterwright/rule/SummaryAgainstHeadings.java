package io.github.letterwright.rule;

import io.github.letterwright.model.Item;
import io.github.letterwright.rule.prose.CaseProse;
import io.github.letterwright.rule.prose.Measure;
import io.github.letterwright.rule.prose.Occurrence;
import io.github.letterwright.rule.prose.Passage;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What the case summary says to be requested or denied, where no heading has it.
 *
 * @param measure the side, level, dose or number that differs
 * @param there where the summary has it
 * @param heading the heading of the same treatment
 */
record SummaryAgainstHeadings(Measure measure, Occurrence there, Passage heading) {

    /** What may stand anywhere else in the summary, and is the heading's then. */
    private static final Set<Measure> OF_PLACE =
            EnumSet.of(
                    Measure.SIDE, Measure.LEVEL, Measure.REGION, Measure.DIGIT, Measure.EXTREMITY);

    private static final Set<Measure> COUNTED =
            EnumSet.of(
                    Measure.QUANTITY,
                    Measure.REFILLS,
                    Measure.VISITS,
                    Measure.HOURS,
                    Measure.HOURS_A_DAY);

    private static final Pattern BOTH =
            Pattern.compile("\\b(?:bilateral\\w*|both)\\b", Pattern.CASE_INSENSITIVE);

    /** Leaves the amount to the reader. */
    private static final Pattern RANGE =
            Pattern.compile(
                    "\\d\\s?(?:-|to)\\s?\\d+\\s*(?:times|x|visits|weeks|months|days|hours)\\b|\\bor\\b");

    /** The first such statement on the treatment of an item. */
    static Optional<SummaryAgainstHeadings> at(CaseProse prose, int index) {
        Passage heading = prose.treatment(index);
        List<Measure> compared =
                Stream.of(Measure.values())
                        .filter(measure -> isToCompare(measure, heading, prose.summary()))
                        .toList();
        if (compared.isEmpty()) {
            return Optional.empty();
        }
        RequestsBySummary requests = RequestsBySummary.of(prose);
        return compared.stream()
                .flatMap(
                        measure ->
                                against(measure, prose, heading, requests.pieces(index, measure)))
                .filter(
                        it ->
                                OF_PLACE.contains(it.measure())
                                        || it.isLess()
                                        || !requests.areModified(index))
                .filter(it -> !it.isExplained(prose.rationales().get(index)))
                .findFirst();
    }

    /** Time passes before a decision: "one of the six weeks is over, so that five weeks remain". */
    private boolean isExplained(Passage rationale) {
        Set<String> both = new HashSet<>(values(measure, heading.text()));
        both.addAll(values(measure, there.words()));
        return measure == Measure.LENGTH
                && rationale.sentences().stream()
                        .anyMatch(it -> values(measure, it.text()).containsAll(both));
    }

    /** Whether the heading asks for more than was asked for, and so can be no remaining part. */
    private boolean isLess() {
        String told = number(measure, there.words());
        String asked = number(measure, heading.text());
        return COUNTED.contains(measure)
                && told.matches("\\d{1,4}")
                && asked.matches("\\d{1,4}")
                && Integer.parseInt(told) < Integer.parseInt(asked);
    }

    private static String number(Measure measure, String text) {
        return String.join(" ", values(measure, text));
    }

    /**
     * Whether the heading has one value of it, and one of a place stands nowhere in the summary.
     */
    private static boolean isToCompare(Measure measure, Passage heading, Passage summary) {
        Set<String> asked = values(measure, heading.text());
        if (asked.size() != 1) {
            return false;
        }
        return !OF_PLACE.contains(measure)
                || Collections.disjoint(asked, values(measure, summary.text()))
                        && !BOTH.matcher(summary.text()).find();
    }

    private static Stream<SummaryAgainstHeadings> against(
            Measure measure, CaseProse prose, Passage heading, List<Occurrence> pieces) {
        Set<String> asked = values(measure, heading.text());
        Set<String> told =
                pieces.stream()
                        .flatMap(piece -> values(measure, text(piece)).stream())
                        .collect(Collectors.toSet());
        if (told.size() != 1
                || areOne(measure, asked, told)
                || isInAnotherHeading(measure, prose, told)
                || QuotedValues.isReckoned(measure, heading.text())
                || pieces.stream().anyMatch(piece -> RANGE.matcher(text(piece)).find())) {
            return Stream.empty();
        }
        return pieces.stream()
                .flatMap(piece -> measure.in(text(piece)).stream().map(found -> at(piece, found)))
                .limit(1)
                .map(there -> new SummaryAgainstHeadings(measure, there, heading));
    }

    private static boolean isInAnotherHeading(Measure measure, CaseProse prose, Set<String> told) {
        List<Item> items = prose.file().reviewCase().items();
        return IntStream.range(0, items.size())
                .mapToObj(i -> values(measure, items.get(i).treatment().toString()))
                .anyMatch(values -> areOne(measure, values, told));
    }

    /** Of the strengths of a compound, one may be left out. */
    private static boolean areOne(Measure measure, Set<String> some, Set<String> others) {
        return !Collections.disjoint(some, others)
                || measure == Measure.DOSE && !Collections.disjoint(parts(some), parts(others));
    }

    private static Set<String> parts(Set<String> doses) {
        return doses.stream()
                .flatMap(dose -> Stream.of(dose.split("/")))
                .collect(Collectors.toSet());
    }

    private static Occurrence at(Occurrence piece, MatchResult found) {
        return new Occurrence(
                piece.passage(), piece.from() + found.start(), piece.from() + found.end());
    }

    private static Set<String> values(Measure measure, String text) {
        return measure.values(measure.in(text));
    }

    private static String text(Occurrence piece) {
        return piece.passage().text().substring(piece.from(), piece.to());
    }
}
