package io.github.letterwright.batch;

import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.rule.Traces;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * One pass over the cases of a set: each is worked on, then they are looked at together. It keeps
 * little of each: a set may have many thousand. Serves for one run.
 */
final class SetPass {

    private final List<CaseSource> sources;
    private final SetReview review;
    private final Progress progress;
    private int done;

    SetPass(List<CaseSource> sources, Packs packs, Progress progress) {
        this.progress = progress;
        this.sources = sources;
        review = new SetReview(packs);
    }

    /** What is kept of a case until its turn comes to be noted. */
    interface Kept {

        /** The pack that makes its letters; empty when it was not found. */
        Optional<String> pack();

        /** What the rules over sets keep of it; empty likewise. */
        Optional<Traces> traces();
    }

    /**
     * Takes all cases.
     *
     * @param work what is done with a case; called for several cases at once
     * @param note told of what was kept, in the order of the cases
     * @return what the rules among the cases find; they speak last, when every case is known
     * @throws IllegalStateException when a stage fails in a way that is no fault of the input; its
     *     message names the case. Or when the thread is interrupted
     */
    <K extends Kept> List<Diagnostic> run(
            int threads, Function<CaseSource, K> work, Consumer<K> note) {
        InOrder.forEach(
                sources,
                threads,
                source -> take(source, work),
                kept -> {
                    kept.traces()
                            .ifPresent(traces -> review.add(kept.pack().orElseThrow(), traces));
                    note.accept(kept);
                    progress.done(++done, sources.size());
                });
        return review.finish();
    }

    private static <K> K take(CaseSource source, Function<CaseSource, K> work) {
        try {
            return work.apply(source);
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            throw new IllegalStateException("rendering " + source.path() + " failed: " + e, e);
        }
    }
}
