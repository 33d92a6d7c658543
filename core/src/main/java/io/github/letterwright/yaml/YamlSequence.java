package io.github.letterwright.yaml;

import io.github.letterwright.diagnostic.SourceLocation;
import java.util.List;

/**
 * A sequence.
 *
 * @param items its entries, in order
 */
public record YamlSequence(String pointer, SourceLocation location, List<YamlNode> items)
        implements YamlNode {

    public YamlSequence {
        items = List.copyOf(items);
    }
}
