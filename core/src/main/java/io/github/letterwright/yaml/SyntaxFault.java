package io.github.letterwright.yaml;

import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.diagnostic.SourceLocation;
import java.util.Optional;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Says what the YAML parser choked on in words that show how to mend it. A parser notices late: the
 * line that is wrong is often one above.
 */
final class SyntaxFault {

    private static final String ID = "LW101";

    private final SourceText source;
    private final Vocabulary vocabulary;
    private final String problem;
    private final SourceLocation location;
    private final Optional<SourceLocation> context;
    private final Outline outline;
    private final Misplaced misplaced;

    private SyntaxFault(SourceText source, Vocabulary vocabulary, MarkedYamlEngineException fault) {
        this.source = source;
        this.vocabulary = vocabulary;
        this.problem = (fault.getContext() + "; " + fault.getProblem()).replace('\n', ' ');
        this.context = fault.getContextMark().map(this::at);
        this.location =
                fault.getProblemMark()
                        .map(this::at)
                        .or(() -> context)
                        .orElse(SourceLocation.ofFile(source.file()));
        this.outline = new Outline(source);
        this.misplaced = new Misplaced(source, outline, vocabulary);
    }

    /**
     * What is wrong.
     *
     * @param quotation the last quoted text that was read over the end of a line
     */
    static Diagnostic of(
            SourceText source,
            Vocabulary vocabulary,
            YamlEngineException fault,
            Optional<Quoted> quotation) {
        if (!(fault instanceof MarkedYamlEngineException marked)) {
            return Diagnostic.error(ID, SourceLocation.ofFile(source.file()), "this is not YAML");
        }
        if (source.text().isBlank()) {
            return Tree.empty(source.file());
        }
        SyntaxFault said = new SyntaxFault(source, vocabulary, marked);
        return quotation
                .filter(text -> text.lastLine() == said.location.line())
                .map(text -> OpenQuotation.at(source, text.begin()))
                .orElseGet(said::diagnostic);
    }

    /**
     * A quoted text of several lines.
     *
     * @param begin its first quotation mark
     * @param lastLine the line of its last one
     */
    record Quoted(SourceLocation begin, int lastLine) {}

    private SourceLocation at(Mark mark) {
        return source.at(source.offset(mark.getLine(), mark.getColumn()), 1);
    }

    private Optional<OutlineLine> line(SourceLocation place) {
        return outline.at(place.line() - 1);
    }

    private Diagnostic diagnostic() {
        Optional<OutlineLine> line = line(location);
        Optional<OutlineLine> begin = context.flatMap(this::line);
        return blanks(begin, line)
                .or(() -> quoted())
                .or(() -> flow())
                .or(() -> foreign())
                .or(() -> begin.flatMap(lostColon()::near))
                .or(() -> line.flatMap(lostColon()::near))
                .or(() -> begin.or(() -> line).flatMap(prose()::around))
                .or(() -> line.flatMap(prose()::around))
                .or(() -> line.filter(l -> !isBehindValue(l)).flatMap(oddOneOut()::above))
                .or(() -> begin.filter(l -> isKeyWithoutColon()).map(this::keyWithoutColon))
                .or(() -> line.flatMap(this::broken))
                .or(() -> line.filter(l -> isColon()).map(this::colon))
                .or(() -> line.filter(l -> isMisfit()).map(this::misfit))
                .or(() -> line.map(value()::badBegin))
                .orElseGet(this::insideText);
    }

    private Optional<Diagnostic> blanks(Optional<OutlineLine> begin, Optional<OutlineLine> line) {
        Stream<Diagnostic> indentation =
                outline.upTo(location.line() - 1).stream()
                        .flatMap(
                                one -> Indentation.refusedIn(source, one.number(), false).stream());
        Stream<Diagnostic> nearby =
                Stream.of(begin, line, line.flatMap(outline::above))
                        .flatMap(Optional::stream)
                        .flatMap(one -> Indentation.refusedIn(source, one.number(), true).stream());
        return Stream.concat(indentation, nearby).findFirst();
    }

    private Optional<Diagnostic> foreign() {
        return new ForeignFile(outline, vocabulary, misplaced).said();
    }

    private BrokenValue value() {
        return new BrokenValue(source, outline, location);
    }

    private LostColon lostColon() {
        return new LostColon(outline, vocabulary, misplaced);
    }

    private Prose prose() {
        return new Prose(source, outline, vocabulary);
    }

    private OddOneOut oddOneOut() {
        return new OddOneOut(outline, misplaced);
    }

    private Optional<Diagnostic> broken(OutlineLine line) {
        return line.isEntry() ? Optional.empty() : BrokenLine.on(line, misplaced::place);
    }

    private boolean isKeyWithoutColon() {
        return problem.contains("could not find expected ':'");
    }

    private Diagnostic keyWithoutColon(OutlineLine line) {
        return BrokenLine.on(line, misplaced::place)
                .orElseGet(() -> misplaced.textWithoutKey(line));
    }

    private boolean isColon() {
        return problem.contains("mapping values are not allowed");
    }

    private Diagnostic colon(OutlineLine line) {
        int at = source.offset(location) - source.offset(line.number(), 0);
        int key = line.column() + line.key().length();
        if (line.isKey() && at > key) {
            boolean inKey = line.key().contains(" ");
            String text = inKey ? line.content() : line.value();
            return Diagnostic.error("LW118", location, "a colon in unquoted text")
                    .withHint("write {}", Quotation.of(text));
        }
        OutlineLine above = outline.above(line).orElse(line);
        boolean textAbove = !above.isKey() && above.column() <= line.column();
        return (textAbove ? BrokenLine.on(above, misplaced::place) : Optional.<Diagnostic>empty())
                .or(() -> misplaced.tooDeep(line))
                .or(
                        () ->
                                textAbove && above.column() == line.column() && above != line
                                        ? Optional.of(misplaced.textWithoutKey(above))
                                        : Optional.empty())
                .orElseGet(
                        () ->
                                Diagnostic.error("LW118", location, "a colon in unquoted text")
                                        .withHint(
                                                "put the whole text in quotation marks, or write"
                                                        + " it below | behind its key"));
    }

    private boolean isMisfit() {
        return problem.contains("block collection")
                || problem.contains("block mapping")
                || problem.contains("document start");
    }

    private boolean isBehindValue(OutlineLine line) {
        int at = source.offset(location) - source.offset(line.number(), 0);
        return isMisfit() && at > line.column();
    }

    private Diagnostic misfit(OutlineLine line) {
        if (isBehindValue(line)) {
            return value().behind(line);
        }
        OutlineLine above = outline.above(line).orElse(line);
        if (above.content().equals("...")) {
            return Diagnostic.error("LW108", misplaced.place(above), "the file ends at this line")
                    .withHint("take the three dots out");
        }
        boolean text = !line.isKey() && !line.isEntry();
        if (text && line.content().matches("[\\]}],?")) {
            return Diagnostic.error(ID, location, "a closing bracket that nothing opens")
                    .withHint("take it out");
        }
        if (text
                && above.isKey()
                && !above.value().isEmpty()
                && line.column() > above.column()
                && !Outline.opensText(above)) {
            return misplaced.belowValue(line, above);
        }
        return text ? misplaced.textWithoutKey(line) : misplaced.noNeighbour(line);
    }

    private Optional<Diagnostic> quoted() {
        if (problem.contains("quoted scalar") && problem.contains("unexpected")) {
            return Optional.of(OpenQuotation.at(source, context.orElse(location)));
        }
        return problem.contains("escape") || problem.contains("double-quoted")
                ? Optional.of(
                        Diagnostic.error(ID, location, "an unknown escape in quoted text")
                                .withHint(
                                        "a backslash is written \\\\; or use single quotation"
                                                + " marks"))
                : Optional.empty();
    }

    private Optional<Diagnostic> flow() {
        if (!problem.contains("flow sequence") && !problem.contains("flow mapping")) {
            return Optional.empty();
        }
        int open = context.map(source::offset).orElse(0);
        return Optional.of(BracketFault.of(source, open, source.offset(location)));
    }

    /** The parser stumbled over a line that the outline takes for text. */
    private Diagnostic insideText() {
        Optional<OutlineLine> opener = outline.lastBefore(location.line() - 1);
        return opener.filter(line -> line.value().matches("[|>].*\\d.*"))
                .map(
                        line ->
                                Diagnostic.error(
                                                ID,
                                                value().place(line),
                                                "a number behind | that does not fit the text")
                                        .withHint(
                                                "write {-}; the text's first line says how deep it"
                                                        + " is indented",
                                                line.key() + ": |"))
                .orElseGet(
                        () ->
                                Diagnostic.error(ID, location, "this is not YAML")
                                        .withHint("look at this line and at the one above it"));
    }
}
