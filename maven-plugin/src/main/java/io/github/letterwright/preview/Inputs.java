package io.github.letterwright.preview;

import io.github.letterwright.batch.Drafts;
import io.github.letterwright.batch.Letter;
import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.diagnostic.SourceLocation;
import java.util.List;
import java.util.Optional;

/**
 * Everything that a case's letters are made from: while it is kept, they can be made again,
 * whatever has become of the files.
 *
 * @param drafts makes them, with the packs as they stood
 */
record Inputs(CaseCopy copy, Drafts drafts) {

    /** The id of what is no fault of the input. */
    static final String FAULT = "LW531";

    /** Makes a letter. It never throws: the preview goes on, whatever the files hold. */
    Letter letter(SetKey set, boolean withPdf) {
        try {
            return drafts.letter(copy.source(), copy.read(), set.audience(), set.pack(), withPdf);
        } catch (RuntimeException | Error e) {
            return new Letter(
                    copy.source(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(fault(e)));
        }
    }

    private Diagnostic fault(Throwable fault) {
        return Diagnostic.error(
                FAULT,
                SourceLocation.ofFile(copy.source().name()),
                "the letter could not be made, and that is no fault of the case: {}",
                fault.toString());
    }
}
