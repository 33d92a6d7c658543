package io.github.letterwright.view;

import java.util.List;

/**
 * A list that can be printed as a whole or entry by entry.
 *
 * @param text the entries joined by commas and the conjunction of the language
 * @param entries the entries, in order
 */
public record ListView(Printed text, List<? extends Printable> entries)
        implements Printable, Listed {

    @Override
    public Printed printed() {
        return text;
    }
}
