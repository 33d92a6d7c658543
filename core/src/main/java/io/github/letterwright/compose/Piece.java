package io.github.letterwright.compose;

import io.github.letterwright.diagnostic.SourceLocation;
import io.github.letterwright.view.Fragment;
import io.github.letterwright.view.Source;
import java.util.Optional;

/**
 * A piece of finished markup.
 *
 * @param html the markup
 * @param source the place in the case that it came from
 * @param file the place in the pack that wrote it, when it is not the template that prints it: a
 *     style sheet
 */
record Piece(String html, Source source, Optional<SourceLocation> file) {

    static Piece of(String html) {
        return new Piece(html, Source.NONE, Optional.empty());
    }

    static Piece of(Fragment fragment) {
        return new Piece(fragment.html(), fragment.source(), Optional.empty());
    }
}
