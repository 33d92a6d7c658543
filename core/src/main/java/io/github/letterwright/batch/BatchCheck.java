package io.github.letterwright.batch;

import io.github.letterwright.diagnostic.Checked;
import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.diagnostic.SourceLocation;
import io.github.letterwright.rule.Traces;
import io.github.letterwright.view.Audience;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

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
        all.forEach(this::look);
        return CheckReport.of(sources.size(), all.size(), found);
    }

    /** What a case ran into is not said again. */
    private void look(String pack) {
        Map<Spot, List<Diagnostic>> told =
                found.stream().collect(Collectors.groupingBy(Spot::of, Collectors.toList()));
        packs.problems(pack).stream()
                .filter(
                        problem ->
                                told.getOrDefault(Spot.of(problem), List.of()).stream()
                                        .noneMatch(it -> says(it, problem)))
                .forEach(found::add);
    }

    private record Spot(String id, String file, int line, int column) {

        static Spot of(Diagnostic found) {
            SourceLocation at = found.location();
            return new Spot(found.id(), at.file(), at.line(), at.column());
        }
    }

    /** A case's name ends what is said of it. */
    private static boolean says(Diagnostic told, Diagnostic problem) {
        return told.message().text().startsWith(problem.message().text());
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
