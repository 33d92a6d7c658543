package io.github.letterwright.yaml;

import io.github.letterwright.diagnostic.Checked;
import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.diagnostic.SourceLocation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.Parser;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** Builds the tree of a YAML text from the events of its parser. */
final class YamlTree {

    private final SourceText source;
    private final Parser parser;
    private final Indentation indentation;
    private final List<Diagnostic> problems = new ArrayList<>();
    private final Set<String> unread = new HashSet<>();
    private Optional<SyntaxFault.Quoted> quotation = Optional.empty();
    private int flowDepth;

    private YamlTree(SourceText source) {
        this.source = source;
        LoadSettings settings = settings(source.text().length());
        this.parser = new ParserImpl(settings, new StreamReader(settings, source.text()));
        this.indentation = new Indentation(source);
    }

    /** The text goes into one buffer: between two, the parser may tear a surrogate pair. */
    private static LoadSettings settings(int length) {
        return LoadSettings.builder()
                .setCodePointLimit(SourceText.MAX_BYTES)
                .setBufferSize(length + 2)
                .build();
    }

    static Checked<Tree> parse(SourceText source, Vocabulary vocabulary) {
        YamlTree tree = new YamlTree(source);
        try {
            return Checked.of(tree.tree());
        } catch (YamlEngineException e) {
            return Checked.failed(SyntaxFault.of(source, vocabulary, e, tree.quotation));
        } catch (RefusedException e) {
            return Checked.failed(e.diagnostic());
        }
    }

    private Tree tree() {
        parser.next();
        if (parser.checkEvent(Event.ID.StreamEnd)) {
            throw new RefusedException(Tree.empty(source.file()));
        }
        parser.next();
        YamlNode root = node(Pointer.ROOT, Optional.empty(), 0);
        parser.next();
        boolean more = !parser.checkEvent(Event.ID.StreamEnd);
        if (more) {
            SourceLocation line = start(parser.peekEvent()).withLength(3);
            problems.add(
                    Diagnostic.error("LW108", line, "a second document begins at this line")
                            .withHint(
                                    "take the line out; if another case follows, give it a file of"
                                            + " its own"));
        }
        problems.addAll(indentation.refused());
        return new Tree(root, problems, unread, more);
    }

    private YamlNode node(String pointer, Optional<SourceLocation> key, int depth) {
        Event event = parser.next();
        SourceLocation location = start(event);
        if (depth > Tree.MAX_DEPTH) {
            throw RefusedException.tooDeep(location);
        }
        refuseAnchor((NodeEvent) event, location);
        if (event instanceof ScalarEvent scalar) {
            return scalar(pointer, key, scalar);
        }
        if (event instanceof AliasEvent alias) {
            unread.add(pointer);
            return new YamlScalar(
                    pointer, location, "*" + alias.getAlias(), YamlScalar.Style.PLAIN, inFlow());
        }
        CollectionStartEvent collection = (CollectionStartEvent) event;
        refuseTag(collection.getTag(), pointer, location, true);
        flowDepth += collection.isFlow() ? 1 : 0;
        YamlNode node =
                collection instanceof MappingStartEvent
                        ? mapping(pointer, location, depth)
                        : sequence(pointer, location, depth);
        flowDepth -= collection.isFlow() ? 1 : 0;
        return node;
    }

    private boolean inFlow() {
        return flowDepth > 0;
    }

    private YamlNode mapping(String pointer, SourceLocation location, int depth) {
        Entries entries = new Entries(pointer, location, problems);
        while (!parser.checkEvent(Event.ID.MappingEnd)) {
            Event event = parser.next();
            SourceLocation keyLocation = start(event);
            if (!(event instanceof ScalarEvent key)) {
                throw new RefusedException(
                        Diagnostic.error("LW101", keyLocation, "a bracket where a key belongs")
                                .withHint("put a text that begins with [ or { in quotation marks"));
            }
            refuseAnchor(key, keyLocation);
            refuseTag(key.getTag(), Pointer.ROOT, keyLocation, false);
            String name = key.getValue();
            int told = problems.size();
            YamlNode value =
                    node(Pointer.child(pointer, name), Optional.of(keyLocation), depth + 1);
            if (key.isPlain() && name.equals("<<")) {
                problems.subList(told, problems.size()).clear();
                problems.add(refusedMerge(keyLocation));
                unread.add(pointer);
            } else if (!(inFlow() && isCutOff(value, keyLocation) && entries.goOn(name))) {
                entries.add(name, keyLocation, value);
            }
        }
        parser.next();
        return entries.toMapping();
    }

    /** Whether a word between commas is no key: it has no colon, and no value. */
    private boolean isCutOff(YamlNode value, SourceLocation key) {
        int end = source.offset(key) + key.length();
        return value instanceof YamlScalar scalar
                && scalar.text().isEmpty()
                && !source.text().startsWith(":", end);
    }

    private YamlNode sequence(String pointer, SourceLocation location, int depth) {
        List<YamlNode> items = new ArrayList<>();
        while (!parser.checkEvent(Event.ID.SequenceEnd)) {
            items.add(node(Pointer.child(pointer, items.size()), Optional.empty(), depth + 1));
        }
        parser.next();
        return new YamlSequence(pointer, location, items);
    }

    private YamlScalar scalar(String pointer, Optional<SourceLocation> key, ScalarEvent event) {
        SourceLocation location = start(event);
        refuseTag(event.getTag(), pointer, location, false);
        if (!event.isPlain()) {
            int last = lastLine(event.getEndMark().orElseThrow());
            indentation.free(location.line(), last);
            if (style(event) == YamlScalar.Style.QUOTED && last + 1 > location.line()) {
                quotation = Optional.of(new SyntaxFault.Quoted(location, last + 1));
            }
        }
        boolean absent = event.isPlain() && event.getValue().isEmpty();
        YamlScalar scalar =
                new YamlScalar(
                        pointer,
                        absent ? key.orElse(location) : location,
                        event.getValue(),
                        style(event),
                        inFlow());
        problems.addAll(ScalarAlignment.refusedCharacters(source, scalar));
        return scalar;
    }

    private static YamlScalar.Style style(ScalarEvent event) {
        if (event.isPlain()) {
            return YamlScalar.Style.PLAIN;
        }
        return event.isLiteral() || event.isFolded()
                ? YamlScalar.Style.BLOCK
                : YamlScalar.Style.QUOTED;
    }

    /** Where an event begins; a scalar goes as far as its first line, others have no length. */
    private SourceLocation start(Event event) {
        Mark mark = event.getStartMark().orElseThrow();
        Mark end = event.getEndMark().orElse(mark);
        int from = source.offset(mark.getLine(), mark.getColumn());
        int to = source.offset(end.getLine(), end.getColumn());
        boolean sized = event instanceof ScalarEvent || event instanceof AliasEvent;
        return source.at(from, sized ? Math.max(0, to - from) : 0);
    }

    private static int lastLine(Mark end) {
        return end.getColumn() == 0 ? end.getLine() - 1 : end.getLine();
    }

    private void refuseAnchor(NodeEvent event, SourceLocation location) {
        if (event.getAnchor().isPresent()) {
            boolean alias = event instanceof AliasEvent;
            String what = alias ? "a reference (*) to another place" : "a name (&) for this place";
            problems.add(
                    Diagnostic.error("LW107", location, what + " is not allowed")
                            .withHint(
                                    "quote a text that begins with "
                                            + (alias ? "*" : "&")
                                            + "; else write the value out in each place (programs"
                                            + " call this anchors, and can switch it off)"));
        }
    }

    private void refuseTag(
            Optional<String> tag, String pointer, SourceLocation location, boolean keys) {
        if (tag.isPresent()) {
            unread.add(pointer);
            String word = source.text().substring(source.offset(location)).split("\\s", 2)[0];
            Diagnostic fault =
                    keys || word.startsWith("!!")
                            ? Diagnostic.error("LW107", location, "a tag (!) is not allowed")
                                    .withHint("take {-} out", word)
                            : Diagnostic.error(
                                            "LW107", location, "unquoted text cannot begin with !")
                                    .withHint(
                                            "quote it; or take {-} out, if a program wrote it",
                                            word);
            problems.add(
                    fault.withLocation(location.withLength(word.codePointCount(0, word.length()))));
        }
    }

    private static Diagnostic refusedMerge(SourceLocation location) {
        return Diagnostic.error("LW107", location, "keys cannot be merged in with <<")
                .withHint("write them out here");
    }
}
