package io.github.letterwright.view;

import java.util.List;

/**
 * A text of one or more paragraphs. Printed as it stands it brings its own block elements.
 *
 * @param text all of it, each paragraph in an element of its own
 * @param paragraphs the paragraphs without elements around them; empty for Markdown that is more
 *     than paragraphs
 */
public record NarrativeView(Printed text, List<Printed> paragraphs) implements Printable {

    @Override
    public Printed printed() {
        return text;
    }
}
