package io.github.letterwright.batch;

import io.github.letterwright.batch.LetterSet.Stored;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What the manifest of a set will say of its letters and packs. Not thread-safe. */
final class SetEntries {

    private final List<Manifest.Letter> letters = new ArrayList<>();
    private final Map<String, Manifest.Pack> packs = new TreeMap<>();

    void add(Stored stored) {
        letters.add(stored.entry());
        stored.pack().ifPresent(pack -> packs.merge(pack.name(), pack, SetEntries::joined));
    }

    /** The letters, in the order of their adding; they may be replaced. */
    List<Manifest.Letter> letters() {
        return letters;
    }

    /** The packs that made them, by name. */
    Collection<Manifest.Pack> packs() {
        return packs.values();
    }

    private static Manifest.Pack joined(Manifest.Pack one, Manifest.Pack other) {
        Set<Manifest.Finding> findings = new LinkedHashSet<>(one.findings());
        return findings.addAll(other.findings())
                ? new Manifest.Pack(
                        one.name(), one.sha256(), one.fontsSha256(), List.copyOf(findings))
                : one;
    }
}
