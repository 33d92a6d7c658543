package io.github.letterwright.pdf.style;

import com.openhtmltopdf.css.parser.CSSParser;
import com.openhtmltopdf.css.sheet.StylesheetInfo;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The engine's own parser of styles, asked about one part of a sheet at a time. */
final class EngineParser {

    private EngineParser() {}

    /** What the parser says against a declaration, in its words; empty when it takes it. */
    static Optional<String> refusesDeclaration(String declaration) {
        return refuses("x { " + declaration + " }");
    }

    /** What the parser says against what stands before a block. */
    static Optional<String> refusesPrelude(String prelude) {
        return refuses(prelude + " { }");
    }

    static Optional<String> refusesMarginBox(String name) {
        return refuses("@page { " + name + " { } }");
    }

    private static Optional<String> refuses(String sheet) {
        List<String> said = new ArrayList<>();
        CSSParser parser = new CSSParser((uri, message) -> said.add(message));
        try {
            parser.parseStylesheet(null, StylesheetInfo.AUTHOR, new StringReader(sheet));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RuntimeException | StackOverflowError e) {
            // What it fails at, it will fail at in a letter, and is told of there.
            return Optional.empty();
        }
        return said.stream().findFirst();
    }
}
