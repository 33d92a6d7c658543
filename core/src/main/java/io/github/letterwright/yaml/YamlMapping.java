package io.github.letterwright.yaml;

import io.github.letterwright.diagnostic.SourceLocation;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A mapping, in the order in which it is written.
 *
 * @param entries its values by key
 * @param keyLocations where each key stands
 */
public record YamlMapping(
        String pointer,
        SourceLocation location,
        Map<String, YamlNode> entries,
        Map<String, SourceLocation> keyLocations)
        implements YamlNode {

    public YamlMapping {
        entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
        keyLocations = Map.copyOf(keyLocations);
    }
}
