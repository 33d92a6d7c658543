package io.github.letterwright.rule;

import io.github.letterwright.rule.prose.CaseProse;
import io.github.letterwright.rule.prose.Measure;
import io.github.letterwright.rule.prose.Occurrence;
import io.github.letterwright.rule.prose.Passage;
import io.github.letterwright.rule.prose.StatedRequest;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What the case summary says to be requested, where no heading has it.
 *
 * @param measure the side, level, dose or number that differs
 * @param there where the summary has it
 * @param heading the heading of the same treatment
 */
record SummaryAgainstHeadings(Measure measure, Occurrence there, Passage heading) {

    private static final List<Measure> COMPARED =
            List.of(
                    Measure.SIDE,
                    Measure.LEVEL,
                    Measure.DOSE,
                    Measure.VISITS,
                    Measure.REGION,
                    Measure.DIGIT);

    private static final Pattern BOTH =
            Pattern.compile("\\b(?:bilateral\\w*|both)\\b", Pattern.CASE_INSENSITIVE);

    /** The first such statement on the treatment of an item. */
    static Optional<SummaryAgainstHeadings> at(CaseProse prose, int index) {
        Passage heading = prose.treatment(index);
        List<Occurrence> stated = StatedRequest.in(prose.summary());
        return stated.isEmpty() || BOTH.matcher(prose.summary().text()).find()
                ? Optional.empty()
                : COMPARED.stream()
                        .filter(measure -> isMissing(measure, heading, prose.summary()))
                        .flatMap(measure -> against(measure, prose, heading, stated))
                        .findFirst();
    }

    /** Whether the heading has one such value, and the summary has it nowhere. */
    private static boolean isMissing(Measure measure, Passage heading, Passage summary) {
        Set<String> asked = measure.values(measure.in(heading.text()));
        return asked.size() == 1
                && Collections.disjoint(asked, measure.values(measure.in(summary.text())));
    }

    private static Stream<SummaryAgainstHeadings> against(
            Measure measure, CaseProse prose, Passage heading, List<Occurrence> stated) {
        Set<String> telling = TellingWords.of(heading.text());
        return stated.stream()
                .filter(each -> !Collections.disjoint(telling, TellingWords.of(each.words())))
                .flatMap(
                        each ->
                                value(measure, prose, each).stream()
                                        .map(
                                                it ->
                                                        new SummaryAgainstHeadings(
                                                                measure, it, heading)));
    }

    /** The one value of a statement, if no heading has it. */
    private static Optional<Occurrence> value(Measure measure, CaseProse prose, Occurrence stated) {
        List<MatchResult> found = measure.in(text(stated));
        Set<String> values = measure.values(found);
        boolean isSomewhere =
                IntStream.range(0, prose.rationales().size())
                        .mapToObj(i -> measure.in(prose.treatment(i).text()))
                        .anyMatch(it -> !Collections.disjoint(measure.values(it), values));
        return values.isEmpty() || isSomewhere
                ? Optional.empty()
                : Optional.of(
                        new Occurrence(
                                stated.passage(),
                                stated.from() + found.get(0).start(),
                                stated.from() + found.get(0).end()));
    }

    private static String text(Occurrence stated) {
        return stated.passage().text().substring(stated.from(), stated.to());
    }
}
