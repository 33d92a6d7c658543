package io.github.letterwright.conform;

import io.github.letterwright.diagnostic.Diagnostic;
import java.io.IOException;
import java.util.List;

/** Something that a finished letter is held to. */
interface Check {

    /** What is wrong with a letter. */
    List<Diagnostic> check(Finished letter) throws IOException;
}
