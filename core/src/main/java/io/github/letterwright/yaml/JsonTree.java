package io.github.letterwright.yaml;

import io.github.letterwright.diagnostic.Checked;
import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.diagnostic.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;

/** Builds the tree of a JSON text from the tokens of its parser. */
final class JsonTree {

    private static final JsonFactory FACTORY =
            JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder()
                                    .maxStringLength(SourceText.MAX_BYTES)
                                    .maxNameLength(SourceText.MAX_BYTES)
                                    .maxNumberLength(SourceText.MAX_BYTES)
                                    .build())
                    .build();

    private final SourceText source;
    private final JsonParser parser;
    private final List<Diagnostic> problems = new ArrayList<>();

    private JsonTree(SourceText source, JsonParser parser) {
        this.source = source;
        this.parser = parser;
    }

    static Checked<Tree> parse(SourceText source) {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), source.text())) {
            return Checked.of(new JsonTree(source, parser).tree());
        } catch (StreamReadException e) {
            return Checked.failed(fault(source, e));
        } catch (RefusedException e) {
            return Checked.failed(e.diagnostic());
        }
    }

    private static Diagnostic fault(SourceText source, StreamReadException fault) {
        return JsonFault.at(source, (int) Math.max(0, fault.getLocation().getCharOffset()));
    }

    private Tree tree() {
        if (parser.nextToken() == null) {
            throw new RefusedException(Tree.empty(source.file()));
        }
        YamlNode root = node(Pointer.ROOT, 0);
        boolean more = parser.nextToken() != null;
        if (more) {
            problems.add(
                    Diagnostic.error("LW108", here(0), "a second value behind the first")
                            .withHint("a file describes one case: give each a file of its own"));
        }
        return new Tree(root, problems, Set.of(), more);
    }

    private YamlNode node(String pointer, int depth) {
        if (depth > Tree.MAX_DEPTH) {
            throw RefusedException.tooDeep(here(0));
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> mapping(pointer, depth);
            case START_ARRAY -> sequence(pointer, depth);
            case VALUE_STRING -> scalar(pointer, parser.getString(), YamlScalar.Style.QUOTED);
            case VALUE_NULL -> scalar(pointer, "", YamlScalar.Style.PLAIN);
            default -> scalar(pointer, parser.getString(), YamlScalar.Style.PLAIN);
        };
    }

    private YamlNode mapping(String pointer, int depth) {
        Entries entries = new Entries(pointer, here(0), problems);
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            SourceLocation key = here(tokenLength());
            parser.nextToken();
            entries.add(name, key, node(Pointer.child(pointer, name), depth + 1));
        }
        return entries.toMapping();
    }

    private YamlNode sequence(String pointer, int depth) {
        SourceLocation location = here(0);
        List<YamlNode> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(node(Pointer.child(pointer, items.size()), depth + 1));
        }
        return new YamlSequence(pointer, location, items);
    }

    private YamlScalar scalar(String pointer, String text, YamlScalar.Style style) {
        YamlScalar scalar = new YamlScalar(pointer, here(tokenLength()), text, style, false);
        problems.addAll(ScalarAlignment.refusedCharacters(source, scalar));
        return scalar;
    }

    private SourceLocation here(int length) {
        return source.at(start(), length);
    }

    private int start() {
        return (int) parser.currentTokenLocation().getCharOffset();
    }

    /** From the token's begin to its end, without the colon that the parser reads with a name. */
    private int tokenLength() {
        TokenStreamLocation end = parser.currentLocation();
        String read = source.text().substring(start(), (int) end.getCharOffset());
        return read.startsWith("\"") ? read.lastIndexOf('"') + 1 : read.strip().length();
    }
}
