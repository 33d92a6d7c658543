package io.github.letterwright.view;

import io.github.letterwright.model.Text;
import java.util.List;

/**
 * Prints texts and their redaction marks for one audience.
 *
 * @param marker what the audience sees of a mark
 * @param findings what is wrong with the texts
 */
record TextPrinter(Marker marker, Findings findings) {

    /** A text of one line: a line break, with the blanks around it, is one space. */
    Printed print(Text text, Pointer pointer) {
        Manuscript manuscript = read(text, pointer);
        Fragments out = new Fragments(pointer);
        lines(manuscript, Lines.inline(manuscript.chars()), out);
        return out.printed();
    }

    /** A text that the public does not see at all. */
    Printed printConfidential(Text text, Pointer pointer, String kind) {
        return marker.hides() ? printMarker(kind, pointer) : print(text, pointer);
    }

    Printed printMarker(String kind, Pointer pointer) {
        return new Fragments(pointer).marker(marker, kind, 0).printed();
    }

    /** A text made ready for the other methods. */
    Manuscript read(Text text, Pointer pointer) {
        findings.refuseUnprintable(text, pointer);
        return Manuscript.of(text);
    }

    /** Lines of a manuscript with a space between them. */
    void lines(Manuscript manuscript, List<Lines.Line> lines, Fragments out) {
        String separator = "";
        for (Lines.Line line : lines) {
            out.after(separator);
            separator = " ";
            pieces(manuscript, line.of(manuscript.chars()), line.from(), out);
        }
    }

    /**
     * Words of a manuscript, with tokens.
     *
     * @param index where they begin in the manuscript
     */
    void pieces(Manuscript manuscript, String words, int index, Fragments out) {
        int from = 0;
        for (int token = words.indexOf(Manuscript.TOKEN);
                token >= 0;
                token = words.indexOf(Manuscript.TOKEN, from)) {
            out.words(words.substring(from, token), manuscript.offset(index + from));
            int end = words.indexOf(Manuscript.TOKEN_END, token);
            part(manuscript, manuscript.part(words.substring(token + 1, end)), out);
            from = end + 1;
        }
        out.words(words.substring(from), manuscript.offset(index + from));
    }

    private void part(Manuscript manuscript, Text.Part part, Fragments out) {
        if (part instanceof Text.Words literal) {
            out.words(literal.text(), literal.offset());
        } else if (part instanceof Text.Redaction mark) {
            marker.shown(mark.words())
                    .ifPresentOrElse(
                            words -> closed(words, manuscript.offsetOfWords(mark), out),
                            () -> out.marker(marker, mark.kind(), mark.offset()));
        }
    }

    /** Words of a mark are one line, wherever the mark stands. */
    private static void closed(String words, int offset, Fragments out) {
        String separator = "";
        for (Lines.Line line : Lines.inline(words)) {
            out.after(separator);
            separator = " ";
            out.words(Manuscript.printable(line.of(words)), offset + line.from());
        }
    }
}
