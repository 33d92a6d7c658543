package io.github.letterwright.batch;

import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.read.CaseFile;
import io.github.letterwright.rule.SetRules;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A look at the cases of a set as a whole, with the rules of their packs. Not thread-safe. */
final class SetReview {

    private final Packs packs;
    private final Map<String, SetRules.Run> byPack = new TreeMap<>();

    SetReview(Packs packs) {
        this.packs = packs;
    }

    /** Looks at one case; passed over when its pack is not found. */
    void add(CaseFile file) {
        packs.stages(file)
                .value()
                .ifPresent(
                        stages ->
                                byPack.computeIfAbsent(
                                                stages.pack().name(),
                                                name -> stages.setRules().start())
                                        .add(file));
    }

    /** What is wrong among the cases. */
    List<Diagnostic> finish() {
        return byPack.values().stream().flatMap(run -> run.finish().stream()).toList();
    }
}
