package io.github.letterwright.batch;

import io.github.letterwright.batch.LetterSet.Stored;
import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.pack.TemplatePack;
import io.github.letterwright.view.Audience;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One rendering of a folder of cases. Keeps little of each: a folder may hold many thousand. */
final class BatchRun {

    private final List<CaseSource> sources;
    private final Packs packs;
    private final SetPass pass;
    private final Map<Audience, LetterSet> sets;
    private final Set<Diagnostic> found = new LinkedHashSet<>();
    private final Map<String, Set<Diagnostic>> ofPacks = new HashMap<>();
    private final Map<Audience, List<Manifest.Letter>> entries = new EnumMap<>(Audience.class);

    BatchRun(
            List<CaseSource> sources,
            Packs packs,
            LetterMaker maker,
            Map<Audience, LetterSet> sets) {
        this.sources = sources;
        this.packs = packs;
        this.sets = sets;
        pass = new SetPass(sources, packs, maker);
        sets.keySet().forEach(audience -> entries.put(audience, new ArrayList<>()));
    }

    /** Renders the cases; the sets are open. */
    BatchReport report(int threads) {
        review(pass.run(threads, this::put, this::note));
        sets.forEach((audience, set) -> found.addAll(set.close(packs(set), entries.get(audience))));
        List<Manifest.Letter> all = entries.values().stream().flatMap(List::stream).toList();
        return BatchReport.of(sources.size(), all, found);
    }

    private Map<Audience, Stored> put(Map<Audience, Letter> letters) {
        Map<Audience, Stored> stored = new EnumMap<>(Audience.class);
        letters.forEach((audience, it) -> stored.put(audience, sets.get(audience).put(it)));
        return stored;
    }

    private void note(Map<Audience, Stored> letters) {
        letters.forEach(
                (audience, stored) -> {
                    entries.get(audience).add(stored.entry());
                    found.addAll(stored.own());
                    found.addAll(stored.ofPack());
                    stored.entry().pack().ifPresent(pack -> note(pack, stored.ofPack()));
                });
    }

    private void note(String pack, List<Diagnostic> diagnostics) {
        ofPacks.computeIfAbsent(pack, name -> new LinkedHashSet<>()).addAll(diagnostics);
    }

    /** Rules among cases speak last: only now is every case known. */
    private void review(List<Diagnostic> amongCases) {
        Map<String, List<Diagnostic>> byFile = new HashMap<>();
        for (Diagnostic finding : amongCases) {
            found.add(finding);
            byFile.computeIfAbsent(finding.location().file(), file -> new ArrayList<>())
                    .add(finding);
        }
        if (!byFile.isEmpty()) {
            sets.forEach((audience, set) -> review(set, entries.get(audience), byFile));
        }
    }

    /** The entries stand in the order of the sources. */
    private void review(
            LetterSet set, List<Manifest.Letter> letters, Map<String, List<Diagnostic>> byFile) {
        for (int i = 0; i < letters.size(); i++) {
            List<Diagnostic> findings = byFile.get(sources.get(i).name());
            if (findings != null) {
                Stored stored = set.review(letters.get(i), sources.get(i), findings);
                letters.set(i, stored.entry());
                found.addAll(stored.own());
            }
        }
    }

    private List<Manifest.Pack> packs(LetterSet set) {
        return packs.all().stream().map(pack -> set.pack(pack, ofPack(pack))).toList();
    }

    private Set<Diagnostic> ofPack(TemplatePack pack) {
        return ofPacks.getOrDefault(pack.name(), Set.of());
    }
}
