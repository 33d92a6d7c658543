package io.github.letterwright.batch;

import io.github.letterwright.view.Audience;
import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;

/** Gathers, case by case, what a run read and left. Not thread-safe. */
final class RunNotes {

    private final Packs packs;
    private final Collection<Audience> audiences;
    private final RunningHash cases = new RunningHash();
    private final RunningHash letters = new RunningHash();
    private final Map<String, String> used = new TreeMap<>();

    /**
     * Of a run.
     *
     * @param audiences in the order of its sets
     */
    RunNotes(Packs packs, Collection<Audience> audiences) {
        this.packs = packs;
        this.audiences = audiences;
    }

    /** Takes the next case, in the order of the sources. */
    void add(CaseNote note) {
        cases.add(LastRun.words(note.source(), note.sha256().orElse("")));
        StringBuilder words = new StringBuilder();
        for (Audience audience : audiences) {
            words.append(LastRun.words(note.letters().get(audience).entry().outputs()));
        }
        letters.add(words.toString());
        note.pack().ifPresent(name -> used.computeIfAbsent(name, this::words));
    }

    private String words(String pack) {
        return LastRun.words(packs.pack(pack).orThrow());
    }

    /**
     * All of it.
     *
     * @param settings everything but cases and packs that shapes a letter or what is told of it
     * @throws IOException when what tells of a set cannot be read
     */
    LastRun all(String settings, Collection<LetterSet> sets, BatchReport report)
            throws IOException {
        RunningHash left = new RunningHash();
        left.add(letters.sum());
        for (LetterSet set : sets) {
            left.add(set.sha256());
        }
        return new LastRun(
                RunningHash.of(settings),
                cases.sum(),
                used,
                left.sum(),
                report.letters(),
                report.pages(),
                report.diagnostics());
    }
}
