package io.github.letterwright.compose;

import freemarker.core.MarkupOutputFormat;
import freemarker.core.TemplateMarkupOutputModel;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Finished markup in pieces: FreeMarker prints it as it stands, and each piece keeps its origin.
 */
interface Markup extends TemplateMarkupOutputModel<Markup> {

    /** The pieces, in order. */
    List<Piece> pieces();

    /** The markup as one text. */
    default String html() {
        return pieces().stream().map(Piece::html).collect(Collectors.joining());
    }

    @Override
    default MarkupOutputFormat<Markup> getOutputFormat() {
        return LetterFormat.INSTANCE;
    }

    /** Markup that is nothing else. */
    record Plain(List<Piece> pieces) implements Markup {}
}
