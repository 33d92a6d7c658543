package io.github.letterwright.batch;

import io.github.letterwright.diagnostic.Checked;
import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.rule.Traces;
import io.github.letterwright.view.Audience;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** One look at a folder of cases and at all packs, without writing anything. */
final class BatchCheck {

    private final Packs packs;
    private final LetterMaker maker;
    private final Progress progress;
    private final Set<Diagnostic> found = new LinkedHashSet<>();

    BatchCheck(Packs packs, Set<Audience> audiences, Progress progress) {
        this.packs = packs;
        this.progress = progress;
        maker = new LetterMaker(packs, audiences);
    }

    /** Packs are looked at even when there are no cases: one run tells all that is wrong. */
    CheckReport report(Checked<List<CaseSource>> cases, int threads) {
        found.addAll(cases.diagnostics());
        List<CaseSource> sources = cases.value().orElse(List.of());
        Names names = new Names(sources, List.of());
        found.addAll(
                new SetPass(sources, packs, progress)
                        .run(
                                threads,
                                source -> look(source, names),
                                looked -> found.addAll(looked.diagnostics())));
        Set<String> all = packNames();
        all.forEach(name -> found.addAll(packs.problems(name)));
        return CheckReport.of(sources.size(), all.size(), found);
    }

    private Set<String> packNames() {
        Checked<Set<String>> own = packs.own();
        found.addAll(own.diagnostics());
        Set<String> names = new TreeSet<>(own.value().orElse(Set.of()));
        packs.all().forEach(pack -> names.add(pack.name()));
        return names;
    }

    private record Looked(
            Optional<String> pack, Optional<Traces> traces, List<Diagnostic> diagnostics)
            implements SetPass.Kept {}

    private Looked look(CaseSource source, Names names) {
        Map<Audience, Letter> letters = maker.letters(source, names);
        List<Diagnostic> all = new ArrayList<>();
        letters.values().forEach(letter -> all.addAll(letter.diagnostics()));
        Letter any = letters.values().iterator().next();
        return new Looked(any.pack(), any.traces(), all);
    }
}
