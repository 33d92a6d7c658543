package io.github.letterwright.preview;

import io.github.letterwright.batch.Letter;
import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.diagnostic.Message;
import io.github.letterwright.diagnostic.SourceLocation;
import io.github.letterwright.diagnostic.Tally;
import io.github.letterwright.diagnostic.TextFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What the page is told of letters, as trees for JSON. */
final class Facts {

    private final Editor editor;

    Facts(Editor editor) {
        this.editor = editor;
    }

    /** A letter of a set, in one line of a list. */
    Map<String, Object> entry(ShownLetter letter, ShownSet set) {
        Map<String, Object> entry = new LinkedHashMap<>();
        Tally tally = Tally.of(letter.diagnostics());
        entry.put("stem", letter.stem());
        entry.put("number", letter.composed().map(Composed::number).orElse(""));
        entry.put("title", letter.composed().map(Composed::title).orElse(""));
        entry.put("state", letter.state());
        entry.put("changed", Changes.isChanged(letter, set.pagesAtStart(letter.stem())));
        entry.put("errors", tally.errors());
        entry.put("warnings", tally.warnings());
        entry.put("notes", tally.notes());
        entry.put("pages", letter.pages());
        entry.put("revision", letter.revision());
        entry.put("stale", letter.isStale());
        return entry;
    }

    /**
     * All that is told of a letter.
     *
     * @param made the letter that is shown
     */
    Map<String, Object> letter(ShownLetter letter, ShownSet set, Letter made) {
        Map<String, Object> all = entry(letter, set);
        all.put("diagnostics", diagnostics(letter.diagnostics()));
        all.put("files", MadeOf.files(made, editor));
        all.put("data", made.view().map(ViewTree::of).orElse(null));
        all.put("source", place(SourceLocation.ofFile(letter.inputs().copy().source().name())));
        return all;
    }

    List<Map<String, Object>> diagnostics(List<Diagnostic> all) {
        return all.stream().map(this::diagnostic).toList();
    }

    private Map<String, Object> diagnostic(Diagnostic diagnostic) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("severity", diagnostic.severity().name().toLowerCase(Locale.ROOT));
        tree.put("id", diagnostic.id());
        tree.put("message", diagnostic.message().text());
        tree.put("hint", diagnostic.hint().map(Message::text).orElse(null));
        tree.putAll(place(diagnostic.location()));
        tree.put("frame", frame(diagnostic));
        tree.put("related", diagnostic.related().stream().map(this::place).toList());
        return tree;
    }

    /** The line of the file with carets under the place. */
    private static String frame(Diagnostic diagnostic) {
        Diagnostic bare =
                new Diagnostic(
                        diagnostic.id(),
                        diagnostic.severity(),
                        diagnostic.message(),
                        diagnostic.location(),
                        Optional.empty(),
                        List.of());
        String text = TextFormat.create().format(bare);
        int end = text.indexOf('\n');
        return end < 0 ? "" : text.substring(end + 1);
    }

    /** A place with the link that opens it. */
    Map<String, Object> place(SourceLocation place) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("file", editor.shown(place.file()));
        tree.put("line", place.line());
        tree.put("column", place.column());
        tree.put("link", editor.link(place).orElse(null));
        return tree;
    }
}
