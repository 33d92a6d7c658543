package io.github.letterwright.yaml;

import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.diagnostic.SourceLocation;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Says what the YAML parser choked on in words that show how to mend it. */
final class SyntaxFault {

    private static final String ID = "LW101";

    private final SourceText source;
    private final String problem;
    private final SourceLocation location;
    private final Optional<SourceLocation> context;

    private SyntaxFault(
            SourceText source,
            String problem,
            SourceLocation location,
            Optional<SourceLocation> context) {
        this.source = source;
        this.problem = problem;
        this.location = location;
        this.context = context;
    }

    static Diagnostic of(SourceText source, YamlEngineException fault) {
        if (!(fault instanceof MarkedYamlEngineException marked)) {
            return Diagnostic.error(ID, SourceLocation.ofFile(source.file()), "this is not YAML");
        }
        SourceLocation location =
                marked.getProblemMark()
                        .or(marked::getContextMark)
                        .map(mark -> at(source, mark))
                        .orElse(SourceLocation.ofFile(source.file()));
        Optional<SourceLocation> context = marked.getContextMark().map(mark -> at(source, mark));
        String problem = (marked.getContext() + "; " + marked.getProblem()).replace('\n', ' ');
        return new SyntaxFault(source, problem, location, context).diagnostic();
    }

    private static SourceLocation at(SourceText source, Mark mark) {
        return source.at(source.offset(mark.getLine(), mark.getColumn()), 1);
    }

    private Diagnostic diagnostic() {
        if (location.line() > 0) {
            Optional<SourceLocation> tab = Indentation.tabIn(source, location.line() - 1);
            if (tab.isPresent()) {
                return Indentation.refused(tab.get());
            }
        }
        if (problem.contains("mapping values are not allowed")) {
            return colon();
        }
        if (problem.contains("could not find expected ':'")) {
            return Diagnostic.error(ID, context.orElse(location), "a key without its colon")
                    .withHint(
                            "write \"key: value\"; or, where this belongs to the text above,"
                                    + " indent it deeper than its key");
        }
        if (problem.contains("unexpected end of stream") && problem.contains("quoted scalar")) {
            return Diagnostic.error(
                            ID, context.orElse(location), "a quotation mark without its end")
                    .withHint("close the quotation; a quotation mark inside is written \\\" or ''");
        }
        if (problem.contains("block collection") || problem.contains("block mapping")) {
            return Diagnostic.error(ID, location, "this does not fit what stands above it")
                    .withHint("keys of one mapping, and dashes of one list, stand in one column");
        }
        return other();
    }

    private Diagnostic colon() {
        String line = source.line(location.line() - 1);
        int at = source.offset(location) - source.offset(location.line() - 1, 0);
        int key = line.indexOf(": ");
        if (key < 0 || key >= at) {
            return Diagnostic.error("LW118", location, "a colon in unquoted text, or a stray key")
                    .withHint(
                            "write the text below its key, behind | on the line of the key; a key"
                                    + " stands in one column with the others of its mapping");
        }
        String entry = line.strip().replaceFirst("^(- +)+", "");
        String first = entry.substring(0, entry.indexOf(": "));
        String text = first.contains(" ") ? entry : line.substring(key + 2).strip();
        return Diagnostic.error("LW118", location, "a colon in unquoted text")
                .withHint("write {}", text.replace("\\", "\\\\").replace("\"", "\\\""));
    }

    private boolean isTab() {
        return location.line() > 0 && source.text().startsWith("\t", source.offset(location));
    }

    private Diagnostic other() {
        if (isTab()) {
            return Diagnostic.error("LW105", location, "a tab where a space belongs")
                    .withHint("write a space");
        }
        if (problem.contains("flow sequence") || problem.contains("flow mapping")) {
            SourceLocation open =
                    context.filter(place -> place.line() < location.line()).orElse(location);
            return Diagnostic.error(ID, open, "a bracket without its end, or without a comma")
                    .withHint("write [a, b] or {a: 1, b: 2}; or one entry per line, without them");
        }
        if (problem.contains("cannot start any token")) {
            return Diagnostic.error(ID, location, "unquoted text cannot begin with this character")
                    .withHint("put the text in quotation marks");
        }
        if (problem.contains("escape")) {
            return Diagnostic.error(ID, location, "an unknown escape in quoted text")
                    .withHint("a backslash is written \\\\; or use single quotation marks");
        }
        if (problem.contains("alias") || problem.contains("anchor")) {
            return Diagnostic.error(ID, location, "unquoted text cannot begin with * or &")
                    .withHint("put the text in quotation marks");
        }
        if (problem.contains("block scalar")) {
            return Diagnostic.error(ID, location, "a block of text that does not begin right")
                    .withHint("write | alone on the line and indent the text below it with spaces");
        }
        return Diagnostic.error(ID, location, "this is not YAML");
    }
}
