package io.github.letterwright.conform;

import java.util.List;
import java.util.Set;

/**
 * What a letter's HTML is made of.
 *
 * @param language the {@code lang} of its root; empty without one
 * @param title the words of its title
 * @param elements headings, tables, header cells, pictures and links into the letter, in order
 * @param words the words of its body, in order
 * @param ids what links can lead to
 */
record LetterParts(
        Part language, String title, List<Part> elements, List<Part> words, Set<String> ids) {

    List<Part> headings() {
        return elements.stream().filter(Part::isHeading).toList();
    }

    /** All elements of a name. */
    List<Part> named(String name) {
        return elements.stream().filter(part -> part.name().equals(name)).toList();
    }
}
