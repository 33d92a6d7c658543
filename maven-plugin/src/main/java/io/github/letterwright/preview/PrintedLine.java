package io.github.letterwright.preview;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A line of words on a page of a PDF. Places and sizes are parts of the page's width and height,
 * from its upper left corner.
 *
 * @param baseline where its letters stand
 * @param size how large they are, as a part of the width
 * @param inMargin whether it is of the page and not of the letter, such as the number of the page
 */
record PrintedLine(double baseline, double size, boolean inMargin, List<Word> words) {

    /** A word without white space, and where it stands in the line. */
    record Word(String text, double left, double width) {}

    PrintedLine {
        words = List.copyOf(words);
    }

    /** Its characters. */
    String units() {
        return words.stream().map(Word::text).collect(Collectors.joining());
    }

    /** Its words as they are read. */
    String text() {
        return words.stream().map(Word::text).collect(Collectors.joining(" "));
    }
}
