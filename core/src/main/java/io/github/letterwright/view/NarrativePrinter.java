package io.github.letterwright.view;

import io.github.letterwright.model.Narrative;
import java.util.ArrayList;
import java.util.List;

/**
 * Prints narratives.
 *
 * @param texts prints their words and marks
 */
record NarrativePrinter(TextPrinter texts) {

    NarrativeView print(Narrative narrative, Pointer pointer) {
        return switch (narrative.format()) {
            case VERBATIM -> verbatim(narrative, pointer);
            case MARKDOWN ->
                    new MarkdownPrinter(texts).print(narrative.text(), pointer.child("markdown"));
        };
    }

    private NarrativeView verbatim(Narrative narrative, Pointer pointer) {
        Manuscript manuscript = texts.read(narrative.text(), pointer);
        List<Printed> paragraphs = new ArrayList<>();
        for (List<Lines.Line> lines : Lines.paragraphs(manuscript.chars())) {
            Fragments out = new Fragments(pointer);
            texts.lines(manuscript, lines, out);
            paragraphs.add(out.printed());
        }
        return Paragraphs.together(paragraphs);
    }
}
