package io.github.letterwright.view;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A value ready to print: finished markup, and the same as plain text for comparisons.
 *
 * @param fragments its pieces, in order, each with its source
 */
public record Printed(List<Fragment> fragments) implements Printable {

    public Printed {
        fragments = List.copyOf(fragments);
    }

    @Override
    public Printed printed() {
        return this;
    }

    /** As plain text: what a comparison in a template sees. */
    public String text() {
        return fragments.stream().map(Fragment::text).collect(Collectors.joining());
    }

    /** As markup. */
    public String html() {
        return fragments.stream().map(Fragment::html).collect(Collectors.joining());
    }
}
