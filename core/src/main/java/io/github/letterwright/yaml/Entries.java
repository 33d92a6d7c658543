package io.github.letterwright.yaml;

import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.diagnostic.SourceLocation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gathers the entries of one mapping; of two that have one key, the first. */
final class Entries {

    private record Entry(String key, SourceLocation location, YamlNode value) {}

    private final String pointer;
    private final SourceLocation location;
    private final List<Diagnostic> problems;
    private final List<Entry> all = new ArrayList<>();
    private final Map<String, SourceLocation> keys = new LinkedHashMap<>();
    private final List<Entry> repeated = new ArrayList<>();

    Entries(String pointer, SourceLocation location, List<Diagnostic> problems) {
        this.pointer = pointer;
        this.location = location;
        this.problems = problems;
    }

    void add(String key, SourceLocation keyLocation, YamlNode value) {
        Entry entry = new Entry(key, keyLocation, value);
        all.add(entry);
        if (keys.putIfAbsent(key, keyLocation) != null) {
            repeated.add(entry);
        }
    }

    /**
     * Adds what a comma cut off to the text before it.
     *
     * @return whether there is such a text, without quotation marks
     */
    boolean goOn(String rest) {
        if (all.isEmpty()
                || !(all.get(all.size() - 1).value() instanceof YamlScalar text)
                || text.style() != YamlScalar.Style.PLAIN
                || text.text().isEmpty()) {
            return false;
        }
        Entry last = all.remove(all.size() - 1);
        String joined = text.text() + ", " + rest;
        all.add(
                new Entry(
                        last.key(),
                        last.location(),
                        new YamlScalar(
                                text.pointer(), text.location(), joined, text.style(), true)));
        return true;
    }

    /** The mapping; it begins with its first key, or with its bracket. */
    YamlMapping toMapping() {
        if (isTwoEntries()) {
            cutAtSecond();
        } else {
            repeated.forEach(entry -> problems.add(twice(entry)));
        }
        Map<String, YamlNode> values = new LinkedHashMap<>();
        all.forEach(entry -> values.putIfAbsent(entry.key(), entry.value()));
        SourceLocation begin =
                keys.values().stream()
                        .findFirst()
                        .filter(key -> key.line() == location.line())
                        .filter(key -> key.column() == location.column())
                        .orElse(location);
        return new YamlMapping(pointer, begin, values, keys);
    }

    /** Where several keys of a list entry stand twice, the dash of another entry is missing. */
    private boolean isTwoEntries() {
        boolean several = repeated.size() > 1 || !repeated.isEmpty() && isFirstAgain();
        return several && Pointer.isEntry(pointer);
    }

    /** Whether it is the key that the entry begins with, and others stand between the two. */
    private boolean isFirstAgain() {
        Entry again = repeated.get(0);
        return again.key().equals(all.get(0).key()) && all.indexOf(again) > 1;
    }

    private void cutAtSecond() {
        Entry first = repeated.get(0);
        List<Entry> second = all.subList(all.indexOf(first), all.size());
        problems.add(
                twice(first)
                        .withHint(
                                "if another entry of the list begins here, write {-}; if not, take"
                                        + " out what stands in line "
                                        + keys.get(first.key()).line()
                                        + " already",
                                "- " + first.key() + ": …"));
        List<Entry> kept = List.copyOf(all.subList(0, all.size() - second.size()));
        all.clear();
        all.addAll(kept);
        keys.keySet().retainAll(kept.stream().map(Entry::key).toList());
    }

    private Diagnostic twice(Entry entry) {
        SourceLocation earlier = keys.get(entry.key());
        return Diagnostic.error("LW106", entry.location(), "the key {} stands twice", entry.key())
                .withHint("take one out; the first stands in line " + earlier.line())
                .withRelated(List.of(earlier));
    }
}
