package io.github.letterwright.view;

import java.util.List;

/** Puts paragraphs together to a narrative. */
final class Paragraphs {

    private Paragraphs() {}

    /** Each in an element; in plain text, a blank line between them. */
    static NarrativeView together(List<Printed> paragraphs) {
        Fragments text = new Fragments(Pointer.NONE);
        for (int i = 0; i < paragraphs.size(); i++) {
            if (i > 0) {
                text.markup("\n", "\n\n");
            }
            text.element("<p>").all(paragraphs.get(i)).element("</p>");
        }
        return new NarrativeView(text.printed(), List.copyOf(paragraphs));
    }
}
