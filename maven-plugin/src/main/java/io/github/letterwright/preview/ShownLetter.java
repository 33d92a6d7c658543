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
 * @param good what made the last letter that there was, when there is none now
 * @param composed what came of it; empty until it was made for the first time
 * @param paper what printing found; empty until it was printed
 * @param amongCases what the rules among cases find
 * @param revision grows when the letter is made anew; 0 before
 */
record ShownLetter(
        Inputs inputs,
        Optional<Inputs> good,
        Optional<Composed> composed,
        Optional<Paper> paper,
        List<Diagnostic> amongCases,
        long revision) {

    /**
     * What is kept of a letter that was printed.
     *
     * @param pages how many there are; 0 when it could not be printed
     * @param diagnostics what was found up to the PDF
     */
    record Paper(int pages, List<Diagnostic> diagnostics) {}

    static ShownLetter waiting(Inputs inputs) {
        return new ShownLetter(
                inputs, Optional.empty(), Optional.empty(), Optional.empty(), List.of(), 0);
    }

    String stem() {
        return inputs.copy().source().stem();
    }

    /** The same, to be made from something else. */
    ShownLetter from(Inputs now) {
        return new ShownLetter(now, good, composed, paper, amongCases, revision);
    }

    ShownLetter with(Composed now, long newRevision) {
        Optional<Inputs> last = now.hasHtml() ? Optional.of(inputs) : good;
        return new ShownLetter(
                inputs, last, Optional.of(now), Optional.empty(), amongCases, newRevision);
    }

    ShownLetter with(Paper now) {
        return new ShownLetter(inputs, good, composed, Optional.of(now), amongCases, revision);
    }

    ShownLetter with(List<Diagnostic> findings) {
        return new ShownLetter(inputs, good, composed, paper, findings, revision);
    }

    /** Whether there is no letter now, and an earlier one is shown in its place. */
    boolean isStale() {
        return composed.isPresent() && !composed.get().hasHtml() && good.isPresent();
    }

    /** What makes the letter that is shown. */
    Inputs shown() {
        return isStale() ? good.orElseThrow() : inputs;
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
        return composed.isEmpty()
                ? "waiting"
                : tally.errors() > 0 ? "errors" : tally.warnings() > 0 ? "warnings" : "clean";
    }
}
