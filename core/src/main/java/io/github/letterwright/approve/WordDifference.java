package io.github.letterwright.approve;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import io.github.letterwright.approve.Change.Edit;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Which words of a text became which others. */
final class WordDifference {

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private WordDifference() {}

    /** The words that differ, in the order of the text. */
    static List<Edit> of(String before, String after) {
        return pieces(before, after).stream()
                .filter(piece -> !piece.before().equals(piece.after()))
                .toList();
    }

    /** The whole text, cut where words begin or end to differ; what is equal is in both halves. */
    static List<Edit> pieces(String before, String after) {
        List<String> old = words(before);
        List<String> fresh = words(after);
        List<Edit> pieces = new ArrayList<>();
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(old, fresh).getDeltas()) {
            int from = delta.getSource().getPosition();
            addEqual(pieces, old.subList(at, from));
            pieces.add(
                    new Edit(
                            String.join(" ", delta.getSource().getLines()),
                            String.join(" ", delta.getTarget().getLines())));
            at = from + delta.getSource().size();
        }
        addEqual(pieces, old.subList(at, old.size()));
        return pieces;
    }

    private static void addEqual(List<Edit> pieces, List<String> words) {
        if (!words.isEmpty()) {
            String text = String.join(" ", words);
            pieces.add(new Edit(text, text));
        }
    }

    private static List<String> words(String text) {
        String stripped = text.strip();
        return stripped.isEmpty() ? List.of() : List.of(SPACE.split(stripped));
    }
}
