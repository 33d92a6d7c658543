package io.github.letterwright.rule.prose;

import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What summary and rationale both tell of a request in the stead of what its heading has, which
 * neither tells: one slip is likelier than two that agree.
 *
 * @param measure what differs
 * @param heading the heading
 * @param summary the case summary
 * @param rationale the rationale of the item
 */
public record ToldByBoth(Measure measure, Passage heading, Passage summary, Passage rationale) {

    /** A dose may be about to change. */
    private static final Pattern CHANGED =
            Pattern.compile(
                    "\\b(?:increas|rais|titrat|doubl|wean|taper|reduc|decreas|lower|higher|halv|up\\s+to\\b|switch)\\w*",
                    Pattern.CASE_INSENSITIVE);

    /** Of a dose: how much a day, which is another than that of a tablet. */
    private static final Pattern DAILY =
            Pattern.compile("\\b(?:day|daily)\\b", Pattern.CASE_INSENSITIVE);

    /** What others say of such treatments. */
    private static final Pattern RECOMMENDED =
            Pattern.compile(
                    "\\b(?:guidelines?|MTUS|ODG|ACOEM|recommend\\w*|criteri\\w+|up\\s+to|maximum|exceed\\w*|beyond)\\b",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern REQUEST_FOR =
            Pattern.compile(
                    "\\b(?:request(?:s|ed)?\\s+(?:(?:is|was)\\s+)?for\\s+(?:(?:an?|the|all|another)\\s+)?"
                            + "|NUMBER\\s+of\\s+(?:the\\s+|those\\s+)?(?:requested\\s+)?)$"
                                    .replace("NUMBER", Numbers.WRITTEN),
                    Pattern.CASE_INSENSITIVE);

    /** Of what guidelines name no amount. */
    private static final Set<Measure> PRESCRIBED =
            EnumSet.of(Measure.QUANTITY, Measure.WEIGHT, Measure.REFILLS);

    private static final Medications MEDICATIONS = Medications.standard();

    /**
     * Where the rationale tells the one value that the summary tells, too.
     *
     * @param taken values that are those of other items, or of what is authorized
     */
    public Optional<Occurrence> other(Set<String> taken) {
        Set<String> asked = values(heading);
        List<Passage> narratives = List.of(rationale, summary);
        if (asked.size() != 1
                || RequestElsewhere.isSaid(measure, asked.iterator().next(), narratives)
                || measure == Measure.DOSE && isChanged(narratives)) {
            return Optional.empty();
        }
        List<Occurrence> reasoned =
                told(rationale, it -> true).stream()
                        .filter(it -> Collections.disjoint(values(it), taken))
                        .toList();
        Set<String> both = valuesOf(reasoned);
        both.retainAll(valuesOf(told(summary, this::isOfTreatment)));
        return both.size() == 1 && valuesOf(reasoned).size() == 1
                ? reasoned.stream().findFirst()
                : Optional.empty();
    }

    private List<Occurrence> told(Passage passage, Predicate<Occurrence> isMeant) {
        return measure.in(passage.text()).stream()
                .map(found -> Occurrence.at(passage, found))
                .filter(this::isOfNow)
                .filter(isMeant)
                .toList();
    }

    private boolean isOfNow(Occurrence told) {
        String clause = told.clause();
        if (Wording.GENERAL.matcher(clause).find()) {
            return false;
        }
        return REQUEST_FOR.matcher(told.clauseBefore()).find()
                || (PRESCRIBED.contains(measure) || !RECOMMENDED.matcher(told.sentence()).find())
                        && (measure == Measure.DOSE || !StatedRequest.isOfAnother(clause));
    }

    /** Of many medications in a summary, each has its own dose. */
    private boolean isOfTreatment(Occurrence told) {
        if (measure != Measure.DOSE) {
            // Pain and work are told in months and hours, too.
            boolean isTime = measure == Measure.LENGTH || measure == Measure.HOURS;
            return !isTime || StatedRequest.isAsking(told.sentence());
        }
        Set<String> own = MEDICATIONS.ingredients(heading.text());
        String before = told.clauseBefore();
        List<String> named = MEDICATIONS.named(before).stream().map(it -> it.group()).toList();
        return !named.isEmpty() && own.equals(MEDICATIONS.ingredients(named.get(named.size() - 1)));
    }

    private boolean isChanged(List<Passage> narratives) {
        return DAILY.matcher(heading.text()).find()
                || narratives.stream()
                        .flatMap(each -> each.sentences().stream())
                        .map(Sentence::text)
                        .anyMatch(
                                text ->
                                        CHANGED.matcher(text).find()
                                                && !measure.in(text).isEmpty());
    }

    private Set<String> values(Passage passage) {
        return measure.values(measure.in(passage.text()));
    }

    private Set<String> values(Occurrence told) {
        return measure.values(measure.in(told.words()));
    }

    private Set<String> valuesOf(List<Occurrence> told) {
        return told.stream()
                .flatMap(it -> values(it).stream())
                .collect(Collectors.toCollection(HashSet::new));
    }
}
