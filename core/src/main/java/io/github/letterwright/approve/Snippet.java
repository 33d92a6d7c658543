package io.github.letterwright.approve;

import io.github.letterwright.approve.Change.Edit;
import java.util.ArrayList;
import java.util.List;

/** The words of a change that differ, with a few around them, for a line of a log. */
record Snippet(String before, String after) {

    private static final int AROUND = 3;
    private static final int LONGEST = 200;
    private static final String CUT = "…";

    static Snippet of(Change change) {
        List<Edit> pieces = new ArrayList<>(WordDifference.pieces(change.before(), change.after()));
        if (!pieces.isEmpty()) {
            pieces.set(0, end(pieces.get(0)));
            pieces.set(pieces.size() - 1, start(pieces.get(pieces.size() - 1)));
        }
        return new Snippet(
                shortened(joined(pieces.stream().map(Edit::before).toList())),
                shortened(joined(pieces.stream().map(Edit::after).toList())));
    }

    /** The last words of what is equal before the first difference. */
    private static Edit end(Edit piece) {
        String[] words = piece.before().split(" ");
        if (!piece.before().equals(piece.after()) || words.length <= AROUND) {
            return piece;
        }
        List<String> last = List.of(words).subList(words.length - AROUND, words.length);
        String text = CUT + " " + String.join(" ", last);
        return new Edit(text, text);
    }

    /** The first words of what is equal behind the last difference. */
    private static Edit start(Edit piece) {
        String[] words = piece.before().split(" ");
        if (!piece.before().equals(piece.after()) || words.length <= AROUND) {
            return piece;
        }
        String text = String.join(" ", List.of(words).subList(0, AROUND)) + " " + CUT;
        return new Edit(text, text);
    }

    private static String joined(List<String> pieces) {
        return String.join(" ", pieces.stream().filter(piece -> !piece.isEmpty()).toList());
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST).strip() + CUT;
    }

    /** Adds what there is: before, after, or both. */
    void addTo(List<String> quotes) {
        if (!before.isEmpty()) {
            quotes.add(before);
        }
        if (!after.isEmpty()) {
            quotes.add(after);
        }
    }
}
