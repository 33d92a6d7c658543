package io.github.letterwright.rule.prose;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The teeth that narratives tell, by their numbers. */
public final class ToldTeeth {

    private ToldTeeth() {}

    /**
     * Other teeth, as many as there are in a heading that narratives nowhere tell.
     *
     * @param taken the teeth of other headings
     */
    public static Optional<Occurrence> other(
            Passage heading, List<Passage> narratives, Set<String> taken) {
        Set<String> asked = values(heading);
        Set<String> untold =
                asked.stream()
                        .filter(it -> !RequestElsewhere.isSaid(Measure.TOOTH, it, narratives))
                        .collect(Collectors.toSet());
        Set<String> others = new HashSet<>();
        narratives.forEach(each -> others.addAll(values(each)));
        others.removeAll(asked);
        others.removeAll(taken);
        return untold.isEmpty() || others.size() != untold.size()
                ? Optional.empty()
                : narratives.stream()
                        .flatMap(ToldTeeth::told)
                        .filter(it -> !Collections.disjoint(values(it), others))
                        .findFirst();
    }

    private static Stream<Occurrence> told(Passage narrative) {
        return Measure.TOOTH.in(narrative.text()).stream()
                .map(found -> Occurrence.at(narrative, found));
    }

    private static Set<String> values(Passage passage) {
        return Measure.TOOTH.values(Measure.TOOTH.in(passage.text()));
    }

    private static Set<String> values(Occurrence told) {
        return Measure.TOOTH.values(Measure.TOOTH.in(told.words()));
    }
}
