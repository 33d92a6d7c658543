package io.github.letterwright.yaml;

import io.github.letterwright.diagnostic.Checked;
import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.diagnostic.SourceLocation;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/** A YAML or JSON file: its tree, and where each piece of it stands. Immutable. */
public final class YamlDocument {

    /** As many bytes as a file may have: a letter of thousands of items stays below. */
    public static final int MAX_BYTES = SourceText.MAX_BYTES;

    private final SourceText source;
    private final Tree tree;

    private YamlDocument(SourceText source, Tree tree) {
        this.source = source;
        this.tree = tree;
    }

    /**
     * Reads a file.
     *
     * @param file what diagnostics call it; when it ends in {@code .json} it is read as JSON
     * @param bytes UTF-8, with or without a byte-order mark; up to 8 MiB
     * @return the document, unless it cannot be read for its length, depth, encoding or syntax
     */
    public static Checked<YamlDocument> parse(String file, byte[] bytes) {
        return parse(file, bytes, Vocabulary.NONE);
    }

    /**
     * Reads a file that is to follow a schema, whose keys help to say what is wrong with a line.
     *
     * @param file what diagnostics call it; when it ends in {@code .json} it is read as JSON
     * @param bytes UTF-8, with or without a byte-order mark; up to 8 MiB
     */
    public static Checked<YamlDocument> parse(String file, byte[] bytes, JsonSchema schema) {
        return parse(file, bytes, schema.vocabulary());
    }

    private static Checked<YamlDocument> parse(String file, byte[] bytes, Vocabulary vocabulary) {
        boolean json = file.toLowerCase(Locale.ROOT).endsWith(".json");
        return SourceText.decode(file, bytes)
                .then(
                        source ->
                                (json ? JsonTree.parse(source) : YamlTree.parse(source, vocabulary))
                                        .map(tree -> new YamlDocument(source, tree)));
    }

    /** The outermost node. */
    public YamlNode root() {
        return tree.root();
    }

    /** What the file is called. */
    public String file() {
        return source.file();
    }

    /**
     * What is wrong with the file though it can be read: duplicate keys, anchors, aliases, tags,
     * tabs, characters, a second document. {@link JsonSchema#validate} repeats it.
     */
    public List<Diagnostic> problems() {
        return tree.problems();
    }

    /** Whether the value of a node is not known, since it is an alias. */
    boolean isUnread(String pointer) {
        return tree.unread().contains(pointer);
    }

    /** Whether the keys of a node may go on behind the line that ends the document. */
    boolean isCutShort(String pointer) {
        return pointer.isEmpty() && tree.isCutShort();
    }

    /** The node at a JSON Pointer. */
    public Optional<YamlNode> find(String pointer) {
        if (pointer.isEmpty()) {
            return Optional.of(root());
        }
        String name = Pointer.name(pointer);
        return find(Pointer.parent(pointer)).flatMap(parent -> child(parent, name));
    }

    private static Optional<YamlNode> child(YamlNode parent, String name) {
        if (parent instanceof YamlMapping mapping) {
            return Optional.ofNullable(mapping.entries().get(name));
        }
        if (parent instanceof YamlSequence sequence && name.matches("\\d{1,9}")) {
            int index = Integer.parseInt(name);
            return index < sequence.items().size()
                    ? Optional.of(sequence.items().get(index))
                    : Optional.empty();
        }
        return Optional.empty();
    }

    /** Where a node stands; the nearest one around it that there is, when there is none. */
    public SourceLocation locate(String pointer) {
        Optional<YamlNode> node = find(pointer);
        return node.isPresent() || pointer.isEmpty()
                ? node.orElse(root()).location()
                : locate(Pointer.parent(pointer));
    }

    /** Where the key of a mapping's entry stands; the node itself when it is no such entry. */
    public SourceLocation locateKey(String pointer) {
        return find(Pointer.parent(pointer))
                .filter(YamlMapping.class::isInstance)
                .map(parent -> ((YamlMapping) parent).keyLocations().get(Pointer.name(pointer)))
                .orElseGet(() -> locate(pointer));
    }

    /**
     * Where a piece of a scalar's text stands, as far as its first line; the whole node when it is
     * not a scalar.
     *
     * @param offset where the piece begins, in chars of {@link YamlScalar#text()}
     * @param length how long it is, in chars
     */
    public SourceLocation locate(String pointer, int offset, int length) {
        Optional<YamlNode> node = find(pointer);
        if (node.isEmpty() || !(node.get() instanceof YamlScalar scalar)) {
            return locate(pointer);
        }
        return ScalarAlignment.place(source, scalar, offset, length);
    }

    /**
     * The comment that cuts an unquoted text short: on its last line, or on lines below it that are
     * indented deeper than its key.
     */
    public Optional<YamlComment> commentBehind(YamlScalar scalar) {
        if (scalar.style() != YamlScalar.Style.PLAIN || scalar.inFlow()) {
            return Optional.empty();
        }
        OptionalInt end =
                scalar.text().isEmpty()
                        ? OptionalInt.of(behindKey(scalar))
                        : ScalarAlignment.offset(source, scalar, scalar.text().length());
        if (end.isEmpty()) {
            return Optional.empty();
        }
        int line = source.lineOf(end.getAsInt());
        int column = end.getAsInt() - source.offset(line, 0);
        Optional<YamlComment> behind = comment(line, source.line(line).substring(column), 0);
        if (behind.isPresent()) {
            return behind;
        }
        if (scalar.text().isEmpty()) {
            return Optional.empty();
        }
        int next = line + 1;
        while (next < source.lineCount() && source.line(next).isBlank()) {
            next++;
        }
        return next < source.lineCount()
                ? comment(next, source.line(next), indent(scalar) + 1)
                : Optional.empty();
    }

    /** An absent value stands where its key does. */
    private int behindKey(YamlScalar scalar) {
        int from = source.offset(scalar.location());
        int to = from + scalar.location().length();
        return source.text().startsWith(":", to) ? to + 1 : to;
    }

    /**
     * The line of an unquoted text of several lines that begins with a dash, and looks like a list
     * entry but is text.
     */
    public Optional<SourceLocation> dashIn(YamlScalar scalar) {
        if (scalar.style() != YamlScalar.Style.PLAIN || !scalar.text().contains(" - ")) {
            return Optional.empty();
        }
        OptionalInt end = ScalarAlignment.offset(source, scalar, scalar.text().length());
        int last = end.isEmpty() ? 0 : source.lineOf(end.getAsInt());
        for (int line = scalar.location().line(); line <= last; line++) {
            String text = source.line(line);
            if (text.stripLeading().startsWith("- ")) {
                int dash = text.indexOf('-');
                return Optional.of(source.at(source.offset(line, dash), text.strip().length()));
            }
        }
        return Optional.empty();
    }

    /** The lines of an unquoted text. */
    List<String> linesOf(YamlScalar scalar) {
        return new EntryLines(source, scalar).all();
    }

    /** The second line of an unquoted text, when it has several. */
    Optional<SourceLocation> secondLine(YamlScalar scalar) {
        return new EntryLines(source, scalar).second();
    }

    /** The line of an unquoted list entry that seems to be an entry, and has no dash. */
    public Optional<SourceLocation> lostEntryIn(YamlScalar scalar) {
        return Pointer.isEntry(scalar.pointer())
                ? new EntryLines(source, scalar).lostEntry()
                : Optional.empty();
    }

    /** Whether an unquoted text of several lines begins with one sign alone, in place of a bar. */
    public boolean hasSignForBar(YamlScalar scalar) {
        return new EntryLines(source, scalar).beginsWithSign();
    }

    boolean isJson() {
        return file().toLowerCase(Locale.ROOT).endsWith(".json");
    }

    private Optional<YamlComment> comment(int line, String rest, int leastIndent) {
        String text = rest.strip();
        int blanks = rest.indexOf('#');
        if (!text.startsWith("#") || blanks < leastIndent) {
            return Optional.empty();
        }
        int column = source.line(line).length() - rest.length() + blanks;
        int offset = source.offset(line, 0) + column;
        return Optional.of(new YamlComment(source.at(offset, text.length()), text));
    }

    /** The column, from 0, of a scalar's key, or of the dash before it. */
    private int indent(YamlScalar scalar) {
        SourceLocation key = locateKey(scalar.pointer());
        if (!key.equals(scalar.location())) {
            return key.column() - 1;
        }
        String line = source.line(scalar.location().line() - 1);
        return line.length() - line.stripLeading().length();
    }
}
