package io.github.letterwright.approve;

import io.github.letterwright.approve.Change.Edit;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where in the text of an approved letter something stands.
 *
 * @param line from 1; 0 when it stands nowhere
 * @param column in code points, from 1
 * @param length in code points; 0 when it is between words
 */
public record Spot(int line, int column, int length) {

    /** What stands nowhere in the approved letter. */
    static final Spot NONE = new Spot(0, 0, 0);

    private static final Pattern WORD = Pattern.compile("\\S+");

    /**
     * The first word that differs; where only words were put in, the one before which they were.
     *
     * @param lines of the letter
     * @param first where the first of them stands
     * @param pieces of all words of these lines, cut where they begin or end to differ
     */
    static Spot ofFirst(List<String> lines, int first, List<Edit> pieces) {
        int left = wordsBeforeDifference(pieces);
        Spot end = new Spot(first, 1, 0);
        for (int i = 0; i < lines.size(); i++) {
            String line = ApprovedLetter.escaped(lines.get(i));
            Matcher word = WORD.matcher(line);
            while (word.find()) {
                if (left-- == 0) {
                    return new Spot(
                            first + i,
                            1 + line.codePointCount(0, word.start()),
                            word.group().codePointCount(0, word.group().length()));
                }
                end = new Spot(first + i, 1 + line.codePointCount(0, word.end()), 0);
            }
        }
        return end;
    }

    private static int wordsBeforeDifference(List<Edit> pieces) {
        int words = 0;
        for (Edit piece : pieces) {
            if (!piece.before().equals(piece.after())) {
                break;
            }
            words += (int) WORD.matcher(piece.before()).results().count();
        }
        return words;
    }

    /** The same so many columns further to the right. */
    Spot shifted(int columns) {
        return line == 0 ? this : new Spot(line, column + columns, length);
    }
}
