package io.github.letterwright.preview;

import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.diagnostic.Tally;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What is known of a letter.
 *
 * @param inputs what it is made from now
 * @param composed what came of that; of what was before, while it is being made anew; empty until
 *     it was made for the first time
 * @param paper what printing it found; empty until it was printed
 * @param comparison how it differs from the baseline; empty while that is not known, or it has no
 *     letter to compare
 * @param good what made the last letter that there was
 * @param goodPaper what made the last one that could be printed
 * @param amongCases what the rules among cases find
 * @param revision grows when the letter is made anew; 0 before
 */
record ShownLetter(
        Inputs inputs,
        Optional<Composed> composed,
        Optional<Paper> paper,
        Optional<Comparison> comparison,
        Optional<Inputs> good,
        Optional<Inputs> goodPaper,
        List<Diagnostic> amongCases,
        long revision) {

    static ShownLetter waiting(Inputs inputs) {
        Optional<Inputs> none = Optional.empty();
        return new ShownLetter(
                inputs,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                none,
                none,
                List.of(),
                0);
    }

    String stem() {
        return inputs.copy().source().stem();
    }

    /** The same, to be made from something else. */
    ShownLetter from(Inputs now) {
        return new ShownLetter(
                now, composed, paper, comparison, good, goodPaper, amongCases, revision);
    }

    ShownLetter with(Composed now, long newRevision) {
        Optional<Inputs> last = now.hasHtml() ? Optional.of(inputs) : good;
        return new ShownLetter(
                inputs,
                Optional.of(now),
                Optional.empty(),
                comparison,
                last,
                goodPaper,
                amongCases,
                newRevision);
    }

    ShownLetter with(Paper now) {
        Optional<Inputs> last = now.pages() > 0 ? Optional.of(inputs) : goodPaper;
        return new ShownLetter(
                inputs, composed, Optional.of(now), comparison, good, last, amongCases, revision);
    }

    ShownLetter with(List<Diagnostic> findings) {
        return new ShownLetter(
                inputs, composed, paper, comparison, good, goodPaper, findings, revision);
    }

    ShownLetter with(Optional<Comparison> now) {
        return new ShownLetter(inputs, composed, paper, now, good, goodPaper, amongCases, revision);
    }

    ShownLetter withoutComparison() {
        return with(Optional.empty());
    }

    /** How many pages it has; 0 while that is not known. */
    int pages() {
        return paper.map(Paper::pages).orElse(0);
    }

    /** Whether there is no letter now, and an earlier one is shown in its place. */
    boolean isStale() {
        return good.isPresent() && composed.filter(its -> !its.hasHtml()).isPresent();
    }

    /** Everything that is wrong with it. */
    List<Diagnostic> diagnostics() {
        List<Diagnostic> own =
                paper.map(Paper::diagnostics)
                        .or(() -> composed.map(Composed::diagnostics))
                        .orElse(List.of());
        return Stream.concat(own.stream(), amongCases.stream()).distinct().toList();
    }

    /** One of {@code waiting}, {@code clean}, {@code warnings}, {@code errors}. */
    String state() {
        Tally tally = Tally.of(diagnostics());
        String found = tally.errors() > 0 ? "errors" : tally.warnings() > 0 ? "warnings" : "clean";
        return composed.isEmpty() ? "waiting" : found;
    }
}
