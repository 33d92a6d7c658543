package io.github.letterwright.compose;

import freemarker.core.HTMLOutputFormat;
import freemarker.core.MarkupOutputFormat;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * HTML as FreeMarker escapes it, except that markup is handed to an {@link OriginWriter} piece by
 * piece, and a text as the one value that it is.
 */
final class LetterFormat extends MarkupOutputFormat<Markup> {

    static final LetterFormat INSTANCE = new LetterFormat();

    private LetterFormat() {}

    @Override
    public String getName() {
        return HTMLOutputFormat.INSTANCE.getName();
    }

    @Override
    public String getMimeType() {
        return HTMLOutputFormat.INSTANCE.getMimeType();
    }

    @Override
    public void output(String text, Writer out) throws IOException {
        if (out instanceof OriginWriter letter) {
            letter.printText(escapePlainText(text));
        } else {
            out.write(escapePlainText(text));
        }
    }

    @Override
    public void output(Markup markup, Writer out) throws IOException {
        if (out instanceof OriginWriter letter) {
            letter.printPieces(markup.pieces());
        } else {
            out.write(markup.html());
        }
    }

    @Override
    public Markup fromPlainTextByEscaping(String text) {
        return fromMarkup(escapePlainText(text));
    }

    @Override
    public Markup fromMarkup(String html) {
        return new Markup.Plain(List.of(Piece.of(html)));
    }

    @Override
    public Markup concat(Markup first, Markup second) {
        return new Markup.Plain(
                Stream.concat(first.pieces().stream(), second.pieces().stream()).toList());
    }

    /** None: what a piece was escaped from is not kept. */
    @Override
    public @Nullable String getSourcePlainText(Markup markup) {
        return null;
    }

    @Override
    public String getMarkupString(Markup markup) {
        return markup.html();
    }

    @Override
    public String escapePlainText(String text) {
        return HTMLOutputFormat.INSTANCE.escapePlainText(text);
    }

    @Override
    public boolean isEmpty(Markup markup) {
        return markup.html().isEmpty();
    }

    @Override
    public boolean isLegacyBuiltInBypassed(String builtIn) {
        return HTMLOutputFormat.INSTANCE.isLegacyBuiltInBypassed(builtIn);
    }

    @Override
    public boolean isOutputFormatMixingAllowed() {
        return false;
    }

    @Override
    public boolean isAutoEscapedByDefault() {
        return true;
    }
}
