package io.github.letterwright.pack;

import io.github.letterwright.diagnostic.SourceLocation;
import io.github.letterwright.yaml.YamlMapping;
import io.github.letterwright.yaml.YamlNode;
import io.github.letterwright.yaml.YamlScalar;
import io.github.letterwright.yaml.YamlSequence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Lays a child's YAML over its parent's: some mappings are merged key by key, {@code fields} name
 * by name, {@code fonts} family by family, since the parent's styles go on using theirs; everything
 * else is the child's when it has it. Every node keeps the place that it has in its own file.
 */
final class Inheritance {

    private static final Set<String> MERGED =
            Set.of("/options", "/patterns", "/labels", "/redaction", "/redaction/labels", "/rules");

    /** What names an entry of a list that is merged. */
    private static final Map<String, String> NAMED = Map.of("/fields", "name", "/fonts", "family");

    private Inheritance() {}

    /** The outcome for a line of mappings, the nearest first; at least one. */
    static YamlMapping merged(List<YamlMapping> nearestFirst) {
        YamlMapping merged = nearestFirst.get(nearestFirst.size() - 1);
        for (int level = nearestFirst.size() - 2; level >= 0; level--) {
            merged = over(nearestFirst.get(level), merged);
        }
        return merged;
    }

    private static YamlMapping over(YamlMapping child, YamlMapping parent) {
        Map<String, YamlNode> entries = new LinkedHashMap<>(parent.entries());
        Map<String, SourceLocation> keys = new LinkedHashMap<>(parent.keyLocations());
        keys.putAll(child.keyLocations());
        child.entries().forEach((key, value) -> entries.merge(key, value, Inheritance::one));
        return new YamlMapping(child.pointer(), child.location(), entries, keys);
    }

    private static YamlNode one(YamlNode parent, YamlNode child) {
        if (MERGED.contains(child.pointer())
                && parent instanceof YamlMapping below
                && child instanceof YamlMapping above) {
            return over(above, below);
        }
        if (NAMED.containsKey(child.pointer())
                && parent instanceof YamlSequence below
                && child instanceof YamlSequence above) {
            return byName(below, above, NAMED.get(child.pointer()));
        }
        return child;
    }

    private static YamlSequence byName(YamlSequence parent, YamlSequence child, String key) {
        Map<String, YamlNode> entries = new LinkedHashMap<>();
        parent.items().forEach(entry -> entries.put(name(entry, key), entry));
        child.items().forEach(entry -> entries.put(name(entry, key), entry));
        return new YamlSequence(
                child.pointer(), child.location(), new ArrayList<>(entries.values()));
    }

    private static String name(YamlNode entry, String key) {
        return entry instanceof YamlMapping mapping
                        && mapping.entries().get(key) instanceof YamlScalar name
                ? name.text()
                : entry.pointer();
    }
}
