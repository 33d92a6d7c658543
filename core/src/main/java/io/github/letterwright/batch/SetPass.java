package io.github.letterwright.batch;

import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.read.CaseFile;
import io.github.letterwright.view.Audience;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * One pass over the cases of a set: each is taken through the stages, then they are looked at
 * together. It keeps little of each: a set may have many thousand. Serves for one run.
 */
final class SetPass {

    private final List<CaseSource> sources;
    private final LetterMaker maker;
    private final Names names;
    private final SetReview review;

    SetPass(List<CaseSource> sources, Packs packs, LetterMaker maker) {
        this.sources = sources;
        this.maker = maker;
        names = new Names(sources);
        review = new SetReview(packs);
    }

    /** What is kept of a case until its turn comes to be noted. */
    private record Kept<K>(Optional<CaseFile> file, K ofLetters) {}

    /**
     * Takes all cases.
     *
     * @param keep what is kept of a case's letters; called for several cases at once
     * @param note told of what was kept, in the order of the cases
     * @return what the rules among the cases find; they speak last, when every case is known
     * @throws IllegalStateException when a stage fails in a way that is no fault of the input; its
     *     message names the case. Or when the thread is interrupted
     */
    <K> List<Diagnostic> run(
            int threads, Function<Map<Audience, Letter>, K> keep, Consumer<K> note) {
        InOrder.forEach(
                sources,
                threads,
                source -> take(source, keep),
                kept -> {
                    kept.file().ifPresent(review::add);
                    note.accept(kept.ofLetters());
                });
        return review.finish();
    }

    private <K> Kept<K> take(CaseSource source, Function<Map<Audience, Letter>, K> keep) {
        try {
            Map<Audience, Letter> letters =
                    names.clash(source)
                            .map(clash -> maker.none(source, clash))
                            .orElseGet(() -> maker.letters(source));
            return new Kept<>(letters.values().iterator().next().file(), keep.apply(letters));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            throw new IllegalStateException("rendering " + source.path() + " failed: " + e, e);
        }
    }
}
