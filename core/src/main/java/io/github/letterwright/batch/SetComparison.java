package io.github.letterwright.batch;

import io.github.letterwright.batch.ProvenanceComparison.Cause;
import io.github.letterwright.batch.ProvenanceComparison.Recorded;
import io.github.letterwright.diagnostic.Ceiling;
import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.view.Audience;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What became of the letter sets of an output folder since they were rendered: every file that
 * their manifests list, held against the same file of sets that were rendered just now.
 *
 * @param same how many files have the same bytes
 * @param different how many have others: altered since, or stale
 * @param missing how many are not on disk any more
 * @param unrendered how many letters of today the sets do not have
 * @param diagnostics an error for each file that was altered after it had been rendered ({@code
 *     LW509}); a warning for each cause of stale letters, at the first of them ({@code LW510}); an
 *     error for a file that cannot be read ({@code LW505})
 */
public record SetComparison(
        int same, int different, int missing, int unrendered, List<Diagnostic> diagnostics) {

    /** Of no sets. */
    public static final SetComparison NONE = new SetComparison(0, 0, 0, 0, List.of());

    public SetComparison {
        diagnostics = List.copyOf(diagnostics);
    }

    /**
     * Compares the sets of a folder.
     *
     * @param output where they stand, a folder for each audience; a set that was not rendered, or
     *     not to its end, has no files. Letters of cases that only other executions have are theirs
     * @param fresh where the same sets were rendered just now, in every format
     * @param audiences whom these were rendered for
     */
    public static SetComparison of(Path output, Path fresh, Set<Audience> audiences) {
        Map<String, String> ours = CaseNotes.standing(fresh);
        Map<String, String> others = CaseNotes.standing(output);
        others.keySet().removeAll(ours.keySet());
        others.values().removeAll(ours.values());
        SetComparison all = NONE;
        for (Audience audience : audiences) {
            String word = audience.word();
            all = all.plus(ofOne(output.resolve(word), fresh.resolve(word), others.keySet()));
        }
        return all;
    }

    private static SetComparison ofOne(Path output, Path fresh, Set<String> others) {
        try {
            RecordedSet now = RecordedSet.in(fresh);
            // A run that could not write its manifest has said so.
            return now.isRecorded()
                    ? new Comparing(output, RecordedSet.in(output), now, others).result()
                    : NONE;
        } catch (IOException e) {
            return new SetComparison(0, 0, 0, 0, List.of(Places.unreadable(output, e)));
        }
    }

    private SetComparison plus(SetComparison other) {
        List<Diagnostic> both = new ArrayList<>(diagnostics);
        both.addAll(other.diagnostics);
        return new SetComparison(
                same + other.same,
                different + other.different,
                missing + other.missing,
                unrendered + other.unrendered,
                both);
    }

    /** How many files were there to compare. */
    public int compared() {
        return same + different;
    }

    /** Goes through a set file by file; no more than two are in memory at once. */
    private static final class Comparing {

        private final Path folder;
        private final RecordedSet then;
        private final RecordedSet now;
        private final Set<String> others;
        private final StaleLetters stale;
        private final List<Diagnostic> errors = new ArrayList<>();
        private int same;
        private int missing;

        Comparing(Path folder, RecordedSet then, RecordedSet now, Set<String> others) {
            this.others = others;
            this.folder = folder;
            this.then = then;
            this.now = now;
            stale = new StaleLetters(folder);
        }

        SetComparison result() {
            then.files().stream().filter(path -> !isOthers(path)).forEach(this::compare);
            Set<String> unrendered = now.stems();
            unrendered.removeAll(then.stems());
            List<Diagnostic> found = new ArrayList<>(Ceiling.over(Places.slashed(folder), errors));
            found.addAll(stale.diagnostics());
            return new SetComparison(
                    same, errors.size() + stale.files(), missing, unrendered.size(), found);
        }

        private boolean isOthers(String path) {
            return OutputFormat.stem(path).filter(others::contains).isPresent();
        }

        private void compare(String path) {
            try {
                Optional<Recorded> old = then.file(path);
                if (old.isEmpty()) {
                    missing++;
                } else {
                    compare(path, old.get(), now.file(path));
                }
            } catch (IOException e) {
                errors.add(Places.unreadable(folder.resolve(path), e));
            }
        }

        private void compare(String path, Recorded old, Optional<Recorded> fresh) {
            List<Cause> causes =
                    fresh.map(it -> ProvenanceComparison.of(old, it).causes()).orElse(List.of());
            if (old.isAltered()) {
                altered(path, "altered since it was rendered: the manifest records other bytes");
            } else if (fresh.isEmpty()) {
                stale.addGone(path);
            } else if (causes.isEmpty()) {
                same++;
            } else if (!causes.contains(Cause.LETTER)) {
                stale.add(path, causes);
            } else if (path.endsWith(OutputFormat.PDF.file(""))) {
                stale.addUnexplained(path);
            } else {
                altered(path, "altered since it was rendered, and the manifest with it");
            }
        }

        private void altered(String path, String message) {
            errors.add(
                    Diagnostic.error("LW509", Places.of(folder.resolve(path)), message)
                            .withHint("render again"));
        }
    }
}
