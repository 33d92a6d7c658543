package io.github.letterwright.batch;

import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.rule.Traces;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A look at the cases of a set as a whole, with the rules of their packs. Not thread-safe. */
final class SetReview {

    private final Packs packs;
    private final Map<String, List<Traces>> byPack = new TreeMap<>();

    SetReview(Packs packs) {
        this.packs = packs;
    }

    /** Takes in what is kept of one case. */
    void add(String pack, Traces traces) {
        byPack.computeIfAbsent(pack, name -> new ArrayList<>()).add(traces);
    }

    /** What is wrong among the cases. */
    List<Diagnostic> finish() {
        List<Diagnostic> found = new ArrayList<>();
        byPack.forEach((pack, traces) -> found.addAll(packs.setRules(pack).check(traces)));
        return found;
    }
}
