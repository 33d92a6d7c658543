package io.github.letterwright.rule;

import io.github.letterwright.model.Decision;
import io.github.letterwright.model.Item;
import io.github.letterwright.rule.prose.CaseProse;
import io.github.letterwright.rule.prose.Measure;
import io.github.letterwright.rule.prose.Occurrence;
import io.github.letterwright.rule.prose.Passage;
import io.github.letterwright.rule.prose.RequestElsewhere;
import io.github.letterwright.rule.prose.SidedPart;
import io.github.letterwright.rule.prose.ToldByBoth;
import io.github.letterwright.rule.prose.ToldTeeth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What an item's heading has, and rationale, summary or body part tell otherwise.
 *
 * @param title what differs, as a message calls it
 * @param there where it is told
 * @param here where the heading has it
 */
record ToldElsewhere(String title, Occurrence there, Occurrence here) {

    private static final List<Measure> COUNTED =
            List.of(Measure.VISITS, Measure.QUANTITY, Measure.HOURS, Measure.UNITS);

    private static final List<Measure> CONCLUDED =
            List.of(Measure.VISITS, Measure.QUANTITY, Measure.DOSE);

    private static final List<Measure> AGREED =
            List.of(
                    Measure.DOSE,
                    Measure.VISITS,
                    Measure.QUANTITY,
                    Measure.WEIGHT,
                    Measure.REFILLS,
                    Measure.LENGTH,
                    Measure.HOURS,
                    Measure.HOURS_A_DAY,
                    Measure.UNITS);

    /** The first that differs. */
    static Optional<ToldElsewhere> in(CaseProse prose, int index) {
        Passage heading = prose.treatment(index);
        Passage rationale = prose.rationales().get(index);
        Item item = prose.file().reviewCase().items().get(index);
        Set<Measure> asked = QuotedValues.asked(heading);
        List<Passage> narratives = List.of(rationale, prose.summary());
        boolean isPart = item.decision() == Decision.PARTIALLY_OVERTURNED;
        return otherSide(heading, isPart ? narratives : List.of(rationale))
                .or(() -> place(heading, asked, narratives))
                .or(() -> otherSide(heading, narratives))
                .or(() -> bodyPart(prose, index, item))
                .or(() -> sidedBodyPart(prose, index, item))
                .or(() -> asked.contains(Measure.DOSE) ? dose(prose, index) : Optional.empty())
                .or(() -> number(prose, index, asked))
                .or(() -> isPart ? Optional.empty() : concluded(heading, asked, rationale))
                .or(() -> byBoth(prose, index, asked));
    }

    static ToldElsewhere of(Measure measure, Occurrence there, Passage heading) {
        return new ToldElsewhere(
                measure.title(), there, Occurrence.at(heading, measure.in(heading.text()).get(0)));
    }

    private static Optional<ToldElsewhere> place(
            Passage heading, Set<Measure> asked, List<Passage> narratives) {
        return Stream.of(Measure.SIDE, Measure.LEVEL, Measure.DIGIT)
                .filter(asked::contains)
                .flatMap(
                        measure ->
                                RequestElsewhere.place(measure, heading, narratives).stream()
                                        .map(there -> of(measure, there, heading)))
                .findFirst();
    }

    private static Optional<ToldElsewhere> otherSide(Passage heading, List<Passage> narratives) {
        return SidedPart.only(heading)
                .flatMap(
                        part ->
                                part.onOtherSideAlone(narratives)
                                        .map(
                                                other ->
                                                        new ToldElsewhere(
                                                                Measure.SIDE.title(),
                                                                other,
                                                                part.words())));
    }

    /** The side of the item's own part of the body. */
    private static Optional<ToldElsewhere> bodyPart(CaseProse prose, int index, Item item) {
        Passage heading = prose.treatment(index);
        return item.bodyPart()
                .map(part -> prose.of("/items/" + index + "/bodyPart", part))
                .flatMap(part -> SidedPart.againstBodyPart(heading, part))
                .map(there -> of(Measure.SIDE, there, heading));
    }

    /** The side that the item's part of the body alone has. */
    private static Optional<ToldElsewhere> sidedBodyPart(CaseProse prose, int index, Item item) {
        return Measure.SIDE.in(item.treatment().toString()).isEmpty()
                ? item.bodyPart()
                        .map(part -> prose.of("/items/" + index + "/bodyPart", part))
                        .flatMap(
                                part ->
                                        otherSide(
                                                part,
                                                List.of(
                                                        prose.rationales().get(index),
                                                        prose.summary())))
                : Optional.empty();
    }

    /** Another dose; where a part is granted, it may be that part's. */
    private static Optional<ToldElsewhere> dose(CaseProse prose, int index) {
        Passage heading = prose.treatment(index);
        Set<String> names = TellingWords.of(heading.text());
        return prose.file().reviewCase().items().get(index).authorized().isPresent()
                ? Optional.empty()
                : RequestElsewhere.dose(
                                heading, names, prose.rationales().get(index), prose.summary())
                        .map(there -> of(Measure.DOSE, there, heading));
    }

    /** Another number of visits or the like, where no other item can have it. */
    private static Optional<ToldElsewhere> number(CaseProse prose, int index, Set<Measure> asked) {
        Passage heading = prose.treatment(index);
        List<Passage> narratives = List.of(prose.rationales().get(index), prose.summary());
        if (RequestsBySummary.of(prose).areModified(index)) {
            return Optional.empty();
        }
        if (asked.contains(Measure.VISITS) && isAlone(Measure.VISITS, prose, index)) {
            Optional<ToldElsewhere> issue =
                    RequestElsewhere.atIssue(heading, prose.rationales().get(index))
                            .map(there -> of(Measure.VISITS, there, heading));
            if (issue.isPresent()) {
                return issue;
            }
        }
        return COUNTED.stream()
                .filter(asked::contains)
                .filter(measure -> isAlone(measure, prose, index))
                .filter(measure -> !QuotedValues.isReckoned(measure, heading.text()))
                .flatMap(
                        measure ->
                                RequestElsewhere.number(measure, heading, narratives).stream()
                                        .map(there -> of(measure, there, heading)))
                .findFirst();
    }

    private static boolean isAlone(Measure measure, CaseProse prose, int index) {
        List<Item> items = prose.file().reviewCase().items();
        return IntStream.range(0, items.size())
                .filter(i -> i != index)
                .allMatch(i -> measure.in(items.get(i).treatment().toString()).isEmpty());
    }

    /** Another amount that summary and rationale agree upon. */
    private static Optional<ToldElsewhere> byBoth(CaseProse prose, int index, Set<Measure> asked) {
        Passage heading = prose.treatment(index);
        Passage rationale = prose.rationales().get(index);
        if (asked.contains(Measure.TOOTH)) {
            return ToldTeeth.other(
                            heading,
                            List.of(rationale, prose.summary()),
                            taken(Measure.TOOTH, prose, index))
                    .map(there -> of(Measure.TOOTH, there, heading));
        }
        boolean isModified = RequestsBySummary.of(prose).areModified(index);
        return AGREED.stream()
                .filter(asked::contains)
                .flatMap(
                        measure ->
                                new ToldByBoth(measure, heading, prose.summary(), rationale)
                                                .other(taken(measure, prose, index))
                                                .filter(
                                                        it ->
                                                                !isModified
                                                                        || isMore(
                                                                                measure, heading,
                                                                                it))
                                                .map(there -> of(measure, there, heading))
                                                .stream())
                .findFirst();
    }

    /** Whether a heading asks for more than was asked for, and so for no part of it. */
    private static boolean isMore(Measure measure, Passage heading, Occurrence there) {
        return number(measure, heading.text()) > number(measure, there.words());
    }

    private static double number(Measure measure, String text) {
        return measure.values(measure.in(text)).stream()
                .filter(it -> it.matches("\\d{1,4}"))
                .mapToDouble(Double::parseDouble)
                .findFirst()
                .orElse(Double.NaN);
    }

    /** What other headings have, or what is granted of this one. */
    private static Set<String> taken(Measure measure, CaseProse prose, int index) {
        List<Item> items = prose.file().reviewCase().items();
        Stream<String> others =
                IntStream.range(0, items.size())
                        .filter(i -> i != index)
                        .mapToObj(i -> items.get(i).treatment().toString());
        return Stream.concat(others, items.get(index).authorized().map(Object::toString).stream())
                .flatMap(text -> measure.values(measure.in(text)).stream())
                .collect(Collectors.toSet());
    }

    /** Another amount in the sentence that concludes on the treatment. */
    private static Optional<ToldElsewhere> concluded(
            Passage heading, Set<Measure> asked, Passage rationale) {
        Set<String> names = TellingWords.of(heading.text());
        return CONCLUDED.stream()
                .filter(asked::contains)
                .filter(measure -> !QuotedValues.isReckoned(measure, heading.text()))
                .flatMap(
                        measure ->
                                RequestElsewhere.concluded(measure, heading, names, rationale)
                                        .stream()
                                        .map(there -> of(measure, there, heading)))
                .findFirst();
    }
}
