package io.github.letterwright.compose;

import io.github.letterwright.diagnostic.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A document's text, in which lines and columns are found, and blamed on who wrote them. */
public final class DocumentText {

    private final HtmlDocument letter;
    private final int[] lineStarts;

    /** The text of a letter. */
    public DocumentText(HtmlDocument letter) {
        this.letter = letter;
        List<Integer> starts = new ArrayList<>(List.of(0));
        String text = letter.text();
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
            starts.add(end + 1);
        }
        lineStarts = starts.stream().mapToInt(Integer::intValue).toArray();
    }

    /** The offset of a line and a column, both counted from 1. */
    public int offset(int line, int column) {
        int start = lineStarts[Math.min(Math.max(line, 1), lineStarts.length) - 1];
        return Math.min(start + Math.max(column, 1) - 1, letter.text().length());
    }

    /** The offset of the tag that ends before an offset. */
    public int tagEndingAt(int end) {
        return startOf("<", end);
    }

    /** The offset of the last mark before an offset. */
    int startOf(String mark, int end) {
        return Math.max(letter.text().lastIndexOf(mark, end - 1), 0);
    }

    /** The offset of an attribute in the tag at an offset; of the tag when it is not found. */
    int attribute(int tag, String name) {
        int end = letter.text().indexOf('>', tag);
        var found =
                Pattern.compile("\\s" + Pattern.quote(name) + "\\s*=")
                        .matcher(letter.text())
                        .region(tag, end < 0 ? letter.text().length() : end);
        return found.find() ? found.start() + 1 : tag;
    }

    /** The name of the end tag that an offset is in; empty when it is in none. */
    String endTagAt(int offset) {
        String text = letter.text();
        int start = text.lastIndexOf("</", offset);
        int end = start < 0 ? -1 : text.indexOf('>', start);
        return end < offset ? "" : text.substring(start + 2, end).strip();
    }

    String between(int start, int end) {
        return letter.text().substring(start, end);
    }

    /** Who wrote the char at an offset. */
    public SourceLocation blame(int offset) {
        if (letter.text().isEmpty()) {
            return SourceLocation.NONE;
        }
        int within = Math.min(offset, letter.text().length() - 1);
        return letter.originAt(within).templateAt(within);
    }

    /** Whether the case gave the char at an offset; to ask for its place takes longer. */
    boolean isData(int offset) {
        return offset < letter.text().length() && letter.originAt(offset).isData();
    }

    /** The place in the case that gave the char at an offset, if it is not the template's own. */
    public List<SourceLocation> data(int offset) {
        int within = Math.min(offset, Math.max(letter.text().length() - 1, 0));
        return letter.text().isEmpty()
                ? List.of()
                : letter.originAt(within).data().map(List::of).orElse(List.of());
    }
}
