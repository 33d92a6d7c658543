package io.github.letterwright.preview;

import io.github.letterwright.batch.Drafts;
import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.rule.Traces;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What rules find among the cases of a set, by the file that it is found in. */
final class AmongCases {

    private AmongCases() {}

    static Map<String, List<Diagnostic>> byFile(Collection<ShownLetter> letters, Drafts drafts) {
        Map<String, List<Traces>> byPack = new TreeMap<>();
        letters.stream()
                .flatMap(letter -> letter.composed().stream())
                .forEach(its -> its.traces().ifPresent(traces -> list(byPack, its).add(traces)));
        return drafts.amongCases(byPack).stream()
                .collect(Collectors.groupingBy(found -> found.location().file()));
    }

    private static List<Traces> list(Map<String, List<Traces>> byPack, Composed its) {
        return byPack.computeIfAbsent(its.pack().orElseThrow(), pack -> new ArrayList<>());
    }
}
