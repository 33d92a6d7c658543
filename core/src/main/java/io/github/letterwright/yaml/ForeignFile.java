package io.github.letterwright.yaml;

import io.github.letterwright.diagnostic.Diagnostic;
import java.util.Optional;

/** Another kind of file: no line of it begins with a key that is known. */
record ForeignFile(Outline outline, Vocabulary vocabulary, Misplaced misplaced) {

    Optional<Diagnostic> said() {
        boolean known = outline.from(0).stream().anyMatch(line -> vocabulary.has(line.key()));
        if (known || vocabulary.begin().isEmpty()) {
            return Optional.empty();
        }
        Optional<OutlineLine> first = outline.from(0).stream().findFirst();
        boolean page =
                first.filter(l -> l.content().matches("(?i)<(!doctype|html|head|body)\\b.*"))
                        .isPresent();
        return first.map(
                line ->
                        Diagnostic.error(
                                        "LW101",
                                        misplaced.place(line),
                                        page
                                                ? "this is a web page"
                                                : "no line of this file has a key that is known")
                                .withHint(
                                        "write keys with their values; the first line is {-}",
                                        vocabulary.begin()));
    }
}
