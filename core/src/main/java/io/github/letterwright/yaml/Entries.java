package io.github.letterwright.yaml;

import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.diagnostic.SourceLocation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gathers the entries of one mapping; of two that have one key, the first. */
final class Entries {

    private final String pointer;
    private final SourceLocation location;
    private final List<Diagnostic> problems;
    private final Map<String, YamlNode> values = new LinkedHashMap<>();
    private final Map<String, SourceLocation> keys = new LinkedHashMap<>();

    Entries(String pointer, SourceLocation location, List<Diagnostic> problems) {
        this.pointer = pointer;
        this.location = location;
        this.problems = problems;
    }

    void add(String key, SourceLocation keyLocation, YamlNode value) {
        SourceLocation earlier = keys.putIfAbsent(key, keyLocation);
        if (earlier == null) {
            values.put(key, value);
            return;
        }
        problems.add(
                Diagnostic.error("LW106", keyLocation, "{} stands twice in one mapping", key)
                        .withHint("take one out; the first stands in line " + earlier.line())
                        .withRelated(List.of(earlier)));
    }

    /** The mapping; it begins with its first key, or with its bracket. */
    YamlMapping toMapping() {
        SourceLocation begin =
                keys.values().stream()
                        .findFirst()
                        .filter(key -> key.line() == location.line())
                        .filter(key -> key.column() == location.column())
                        .orElse(location);
        return new YamlMapping(pointer, begin, values, keys);
    }
}
