package io.github.letterwright.batch;

import io.github.letterwright.read.Fingerprint;
import io.github.letterwright.view.Audience;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Finds out whether all stands as the last run left it: by the bytes of cases, packs and letters,
 * and without reading a note of any case. What takes longest comes last, and letters are gone
 * through while packs are read.
 */
final class Standing {

    /** No hash. */
    private static final String NONE = "none";

    private final Packs packs;
    private final Map<Audience, LetterSet> sets;
    private final String settings;
    private final int threads;

    /**
     * Of a folder of cases.
     *
     * @param settings everything but cases and packs that shapes a letter or what is told of it
     */
    Standing(Packs packs, Map<Audience, LetterSet> sets, String settings, int threads) {
        this.packs = packs;
        this.sets = sets;
        this.settings = RunningHash.of(settings);
        this.threads = threads;
    }

    /** Whether these cases, their packs and letters are as a run left them. */
    Predicate<LastRun> of(List<CaseSource> sources) {
        return last ->
                settings.equals(last.settings())
                        && sum(sources, Standing::ofCase).equals(last.cases())
                        && standsBeyondCases(last, sources);
    }

    private boolean standsBeyondCases(LastRun last, List<CaseSource> sources) {
        var letters = new FutureTask<>(() -> letters(sources));
        new Thread(letters, "letterwright-letters").start();
        // On the thread that runs: packs may stand on its class path alone.
        boolean packsStand =
                last.packs().entrySet().stream()
                        .allMatch(
                                each -> ofPack(each.getKey()).equals(Optional.of(each.getValue())));
        return letters(letters).equals(last.letters()) && packsStand;
    }

    private static String letters(FutureTask<String> letters) {
        try {
            return letters.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause().getMessage(), e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    private String letters(List<CaseSource> sources) {
        RunningHash all = new RunningHash();
        all.add(sum(sources, this::ofLetters));
        sets.values().forEach(set -> all.add(ofSet(set)));
        return all.sum();
    }

    private String sum(List<CaseSource> sources, Function<CaseSource, String> words) {
        RunningHash sum = new RunningHash();
        InOrder.forEach(sources, threads, words, sum::add);
        return sum.sum();
    }

    private static String ofCase(CaseSource source) {
        try {
            return LastRun.words(source.path(), Fingerprint.of(source.file()));
        } catch (IOException e) {
            return NONE;
        }
    }

    private String ofLetters(CaseSource source) {
        StringBuilder words = new StringBuilder();
        try {
            for (LetterSet set : sets.values()) {
                words.append(LastRun.words(set.files(source)));
            }
            return words.toString();
        } catch (IOException e) {
            return NONE;
        }
    }

    private static String ofSet(LetterSet set) {
        try {
            return set.sha256();
        } catch (IOException e) {
            return NONE;
        }
    }

    private Optional<String> ofPack(String name) {
        return packs.pack(name).value().map(LastRun::words);
    }
}
