package io.github.letterwright.batch;

import io.github.letterwright.batch.LetterSet.Stored;
import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.read.CaseFile;
import io.github.letterwright.rule.Traces;
import io.github.letterwright.view.Audience;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One rendering of a folder of cases. Keeps little of each: a folder may hold many thousand. */
final class BatchRun {

    private final List<CaseSource> sources;
    private final LetterMaker maker;
    private final Map<Audience, LetterSet> sets;
    private final CaseNotes notes;
    private final Unchanged unchanged;
    private final Optional<String> settings;
    private final RunNotes all;
    private final List<CaseNote> others;
    private final Names names;
    private final SetPass pass;
    private final Set<Diagnostic> found = new LinkedHashSet<>();
    private final Map<Audience, SetEntries> entries = new EnumMap<>(Audience.class);
    private int left;

    /**
     * A run.
     *
     * @param settings everything but case and pack that shapes a letter or what is told of it;
     *     empty when each letter is to be made anew
     */
    BatchRun(
            List<CaseSource> sources,
            Packs packs,
            LetterMaker maker,
            Map<Audience, LetterSet> sets,
            CaseNotes notes,
            Optional<String> settings,
            Progress progress) {
        this.sources = sources;
        this.maker = maker;
        this.sets = sets;
        this.notes = notes;
        this.settings = settings;
        all = new RunNotes(packs, sets.keySet());
        unchanged = new Unchanged(notes, packs, sets, settings);
        others = notes.others(sources);
        names = new Names(sources, others);
        pass = new SetPass(sources, packs, progress);
        sets.keySet().forEach(audience -> entries.put(audience, new SetEntries()));
    }

    /** Renders the cases that have changed, and reports on all. */
    BatchReport report(int threads) {
        List<Diagnostic> faults = new ArrayList<>();
        sets.forEach((audience, set) -> faults.addAll(set.open(sources, stemsOfOthers(audience))));
        if (!faults.isEmpty()) {
            return BatchReport.of(faults);
        }
        review(pass.run(threads, this::render, this::note));
        notes.keepOnly(sources);
        List<Manifest.Letter> letters =
                entries.values().stream().flatMap(its -> its.letters().stream()).toList();
        sets.forEach(this::close);
        BatchReport report = BatchReport.of(sources.size(), left, letters, found);
        settings.filter(its -> report.isSound()).ifPresent(its -> remember(its, report));
        return report;
    }

    private void remember(String settings, BatchReport report) {
        try {
            notes.write(all.all(settings, sets.values(), report));
        } catch (IOException e) {
            // The next run goes through the notes of the cases.
            return;
        }
    }

    private Set<String> stemsOfOthers(Audience audience) {
        Set<String> stems = new HashSet<>();
        others.stream()
                .filter(note -> note.letters().containsKey(audience))
                .forEach(note -> stems.add(CaseSource.stem(note.source())));
        return stems;
    }

    private void close(Audience audience, LetterSet set) {
        SetEntries its = entries.get(audience);
        others.stream()
                .flatMap(note -> Optional.ofNullable(note.letters().get(audience)).stream())
                .forEach(its::add);
        found.addAll(set.close(its));
    }

    /**
     * What is kept of a case until its turn comes to be noted.
     *
     * @param made whether its letters were made in this run
     */
    private record Rendered(CaseNote note, boolean made) implements SetPass.Kept {

        @Override
        public Optional<String> pack() {
            return note.pack();
        }

        @Override
        public Optional<Traces> traces() {
            return note.traces();
        }
    }

    private Rendered render(CaseSource source) {
        return unchanged
                .of(source)
                .filter(note -> names.clash(source).isEmpty())
                .map(note -> new Rendered(note, false))
                .orElseGet(() -> new Rendered(make(source), true));
    }

    private CaseNote make(CaseSource source) {
        Map<Audience, Letter> letters = maker.letters(source, names);
        Map<Audience, Stored> stored = new EnumMap<>(Audience.class);
        letters.forEach((audience, letter) -> stored.put(audience, put(audience, letter)));
        Letter any = letters.values().iterator().next();
        boolean whole = stored.values().stream().noneMatch(Stored::isWithheld);
        Optional<String> sha256 = any.file().map(CaseFile::sha256);
        CaseNote note =
                new CaseNote(
                        source.path(),
                        source.name(),
                        sha256,
                        sha256.filter(file -> whole)
                                .map(its -> unchanged.inputs(its, any.madeWith().orElseThrow())),
                        any.pack(),
                        any.traces(),
                        stored);
        notes.write(note);
        return note;
    }

    private Stored put(Audience audience, Letter letter) {
        LetterSet set = sets.get(audience);
        return names.isTaken(letter.source()) ? set.refuse(letter) : set.put(letter);
    }

    private void note(Rendered rendered) {
        CaseNote note = rendered.note();
        all.add(note);
        left += rendered.made() ? 0 : sets.size();
        for (Audience audience : sets.keySet()) {
            Stored stored = note.letters().get(audience);
            entries.get(audience).add(stored);
            found.addAll(stored.own());
            found.addAll(stored.ofPack());
        }
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
            sets.forEach((audience, set) -> review(set, entries.get(audience).letters(), byFile));
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
}
