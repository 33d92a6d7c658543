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

    static Checked<Tree> parse(SourceText source) {
        try {
            return Checked.of(new YamlTree(source).tree());
        } catch (YamlEngineException e) {
            return Checked.failed(SyntaxFault.of(source, e));
        } catch (RefusedException e) {
            return Checked.failed(e.diagnostic());
        }
    }

    private Tree tree() {
        parser.next();
        if (parser.checkEvent(Event.ID.StreamEnd)) {
            throw new RefusedException(
                    Diagnostic.error("LW101", SourceLocation.ofFile(source.file()), Tree.EMPTY));
        }
        parser.next();
        YamlNode root = node(Pointer.ROOT, Optional.empty(), 0);
        parser.next();
        if (!parser.checkEvent(Event.ID.StreamEnd)) {
            problems.add(
                    Diagnostic.error("LW108", start(parser.peekEvent()), "a second document")
                            .withHint("a file describes one thing; write two files"));
        }
        problems.addAll(indentation.refusedTabs());
        return new Tree(root, problems, unread);
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
        refuseTag(collection.getTag(), location);
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
                        Diagnostic.error("LW101", keyLocation, "a key that is not a word")
                                .withHint(
                                        "a key is one word; quote a text that begins with [ or {"));
            }
            refuseAnchor(key, keyLocation);
            refuseTag(key.getTag(), keyLocation);
            String name = key.getValue();
            YamlNode value =
                    node(Pointer.child(pointer, name), Optional.of(keyLocation), depth + 1);
            if (key.isPlain() && name.equals("<<")) {
                problems.add(refusedMerge(keyLocation));
            } else {
                entries.add(name, keyLocation, value);
            }
        }
        parser.next();
        return entries.toMapping();
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
        refuseTag(event.getTag(), location);
        if (!event.isPlain()) {
            indentation.free(location.line(), lastLine(event.getEndMark().orElseThrow()));
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
            String what = event instanceof AliasEvent ? "an alias" : "an anchor";
            problems.add(
                    Diagnostic.error("LW107", location, what + " is not allowed")
                            .withHint(
                                    "write the value out in each place, or quote a text that begins"
                                            + " with & or *; a program that writes YAML can switch"
                                            + " anchors off"));
        }
    }

    private void refuseTag(Optional<String> tag, SourceLocation location) {
        if (tag.isPresent()) {
            problems.add(
                    Diagnostic.error("LW107", location, "a tag is not allowed")
                            .withHint("take it out, or quote a text that begins with !"));
        }
    }

    private static Diagnostic refusedMerge(SourceLocation location) {
        return Diagnostic.error("LW107", location, "a merge key is not allowed")
                .withHint("write the keys out");
    }
}
