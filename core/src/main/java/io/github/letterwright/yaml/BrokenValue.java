package io.github.letterwright.yaml;

import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.diagnostic.SourceLocation;

/**
 * A value behind its key, or behind a dash, that begins as no value can or goes on behind its end.
 */
final class BrokenValue {

    private static final String ID = "LW101";

    private final SourceText source;
    private final Outline outline;
    private final SourceLocation location;

    /**
     * A value.
     *
     * @param location where a parser gave it up
     */
    BrokenValue(SourceText source, Outline outline, SourceLocation location) {
        this.source = source;
        this.outline = outline;
        this.location = location;
    }

    /** Where it stands. */
    SourceLocation place(OutlineLine line) {
        int from = source.offset(line.number(), 0);
        int column = line.column() + line.content().length() - line.value().length();
        return source.at(from + column, line.value().length());
    }

    /** What stands behind a value that has ended. */
    Diagnostic behind(OutlineLine line) {
        String value = line.value();
        boolean bracket = value.startsWith("[") || value.startsWith("{");
        if (source.text().startsWith(",", source.offset(location))
                && !(bracket && value.indexOf(',') < value.length() - 1)) {
            return Diagnostic.error(ID, location, "a comma behind a value").withHint("take it out");
        }
        if (value.startsWith("\"") || value.startsWith("'")) {
            String mark = value.substring(0, 1);
            Diagnostic fault =
                    Diagnostic.error(ID, location, "text behind a closing quotation mark");
            boolean closed = value.length() > 1 && value.endsWith(mark);
            boolean goesOn =
                    outline.below(line).filter(l -> l.column() > line.column()).isPresent();
            if (goesOn && mark.equals("'")) {
                return fault.withHint("inside text between ' and ', write '' for each apostrophe");
            }
            return goesOn
                    ? fault.withHint("inside quoted text, write \\\" for a quotation mark")
                    : fault.withHint(
                            "write {}",
                            Quotation.of(closed ? value.substring(1, value.length() - 1) : value));
        }
        return badBegin(line);
    }

    /** Everything that an unquoted text cannot begin with. */
    Diagnostic badBegin(OutlineLine line) {
        String value = line.value();
        boolean block = value.startsWith("|") || value.startsWith(">");
        SourceLocation place = place(line);
        if (block && value.length() > 1) {
            String key = line.isKey() ? line.key() + ": |" : "|";
            boolean goesOn = hasTextBelow(line);
            return Diagnostic.error(ID, place, "text on the line of " + value.charAt(0))
                    .withHint(
                            goesOn
                                    ? "write {-}, and all of the text below it, indented"
                                    : "write {-} and the text below it, indented; or write {} if it"
                                            + " begins with "
                                            + value.charAt(0),
                            goesOn ? new String[] {key} : new String[] {key, Quotation.of(value)});
        }
        if (value.isEmpty()) {
            return Diagnostic.error(ID, location, "this is not YAML")
                    .withHint("look at this line and at the one above it");
        }
        return Diagnostic.error(
                        ID,
                        place,
                        "unquoted text cannot begin with {}",
                        value.substring(0, value.offsetByCodePoints(0, 1)))
                .withHint("write {}", Quotation.of(value));
    }

    private boolean hasTextBelow(OutlineLine line) {
        return outline.below(line).filter(l -> l.indent() > line.parentColumn()).isPresent();
    }
}
