package io.github.letterwright.compose;

import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.diagnostic.Message;
import io.github.letterwright.diagnostic.MetByCases;
import io.github.letterwright.diagnostic.SourceLocation;
import java.util.List;
import java.util.Optional;

/**
 * What is wrong with a template while it runs, before the case is named.
 *
 * @param id the diagnostic's
 * @param message what is wrong; {@code {}} stands for a quote
 * @param quotes what is quoted of the case
 * @param hint what to write instead; empty when there is nothing to say
 * @param piece the piece that is to blame; empty for what was at work
 */
record Fault(String id, String message, List<String> quotes, String hint, Optional<Syntax> piece) {

    /**
     * A fault.
     *
     * @param message what is wrong, without quotes: braces in it are those of the template
     */
    static Fault of(String id, String message) {
        return new Fault(id, plain(message), List.of(), "", Optional.empty());
    }

    /**
     * A fault that quotes what a template may have worked out from the case.
     *
     * @param pattern with {@code {}} for each quote
     */
    static Fault quoting(String id, String pattern, List<String> quotes) {
        return new Fault(id, pattern, quotes, "", Optional.empty());
    }

    private static String plain(String message) {
        return message.replace("{}", "{ }");
    }

    /** The same, ended by words of the case. */
    Fault quoting(String quote) {
        return new Fault(id, message + " {}", List.of(quote), hint, piece);
    }

    Fault withHint(String newHint) {
        return new Fault(id, message, quotes, newHint, piece);
    }

    Fault at(Optional<Syntax> newPiece) {
        return new Fault(id, message, quotes, hint, newPiece);
    }

    /** The diagnostic of a template as it stands, whatever the case. */
    Diagnostic at(SourceLocation place) {
        String said = Message.of(message, quotes.toArray(String[]::new)).text();
        Diagnostic error = Diagnostic.error(id, place, said);
        return hint.isEmpty() ? error : error.withHint(hint);
    }

    /**
     * The diagnostic of a template that met a case.
     *
     * @param place where something was at work
     * @param file the file of that place
     * @param caseName the case that met it
     */
    Diagnostic with(SourceLocation place, String caseName) {
        Diagnostic fault =
                Diagnostic.error(
                        id,
                        piece.map(it -> it.place(place.file())).orElse(place),
                        message,
                        quotes.toArray(String[]::new));
        Diagnostic error = MetByCases.by(caseName, fault);
        return hint.isEmpty() ? error : error.withHint(hint);
    }
}
