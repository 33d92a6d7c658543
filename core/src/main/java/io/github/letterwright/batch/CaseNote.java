package io.github.letterwright.batch;

import io.github.letterwright.batch.LetterSet.Stored;
import io.github.letterwright.rule.Traces;
import io.github.letterwright.view.Audience;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What came of a case, written down so that the next run need not do it again.
 *
 * @param source the path of its case description
 * @param file the case description itself, absolute
 * @param sha256 of the case description; empty when it could not be read
 * @param inputs the hash of everything that its letters were made from; empty when they must be
 *     made again whatever that is, because something was wrong
 * @param pack the pack that made them
 * @param traces what the rules over sets keep of the case
 * @param letters what is kept of its letters
 */
record CaseNote(
        String source,
        String file,
        Optional<String> sha256,
        Optional<String> inputs,
        Optional<String> pack,
        Optional<Traces> traces,
        Map<Audience, Stored> letters) {

    /** The same where files have other names. */
    CaseNote renamed(UnaryOperator<String> names) {
        Map<Audience, Stored> renamed = new EnumMap<>(Audience.class);
        letters.forEach((audience, stored) -> renamed.put(audience, stored.renamed(names)));
        return new CaseNote(
                source,
                names.apply(file),
                sha256,
                inputs,
                pack,
                traces.map(its -> its.renamed(names)),
                renamed);
    }

    /** The same without anything of the case in its diagnostics. */
    CaseNote withoutQuotes() {
        Map<Audience, Stored> unquoted = new EnumMap<>(Audience.class);
        letters.forEach((audience, stored) -> unquoted.put(audience, stored.withoutQuotes()));
        return new CaseNote(source, file, sha256, inputs, pack, traces, unquoted);
    }
}
