package io.github.letterwright.batch;

import io.github.letterwright.batch.ProvenanceComparison.Cause;
import io.github.letterwright.diagnostic.Diagnostic;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The letters of one set that are not today's. A pack that changes makes every letter stale, so
 * that a reason is told once, at the first letter, with how many others it has.
 */
final class StaleLetters {

    private static final int NAMED = 3;

    private final Path folder;
    private final Map<String, Set<String>> filesByReason = new LinkedHashMap<>();

    /**
     * None yet.
     *
     * @param folder of the set
     */
    StaleLetters(Path folder) {
        this.folder = folder;
    }

    /** Takes a file of a letter that these inputs are others of now. */
    void add(String path, List<Cause> inputs) {
        String words =
                inputs.stream().map(StaleLetters::words).collect(Collectors.joining(" and "));
        addFor("made from another version of " + words, path);
    }

    /** Takes a file that has other bytes though its inputs are the same. */
    void addUnexplained(String path) {
        addFor(
                "the same inputs make other bytes, as with another outputTimestamp or another JDK",
                path);
    }

    /** Takes a file of a letter that is not made now. */
    void addGone(String path) {
        addFor("no case makes it that is there and sound", path);
    }

    private void addFor(String reason, String path) {
        filesByReason.computeIfAbsent(reason, it -> new TreeSet<>()).add(path);
    }

    private static String words(Cause cause) {
        return switch (cause) {
            case CASE -> "its case";
            case PACK -> "its pack";
            case FONTS -> "its fonts";
            case ENGINE -> "Letterwright";
            case LETTER -> "itself";
        };
    }

    /** How many files they have. */
    int files() {
        return filesByReason.values().stream().mapToInt(Set::size).sum();
    }

    /** A warning for each reason. */
    List<Diagnostic> diagnostics() {
        return filesByReason.entrySet().stream()
                .map(entry -> diagnostic(entry.getKey(), entry.getValue()))
                .toList();
    }

    private Diagnostic diagnostic(String reason, Set<String> files) {
        List<String> first = files.stream().limit(NAMED + 1L).toList();
        String others =
                files.size() == 1
                        ? ""
                        : "; likewise %s%s"
                                .formatted(
                                        String.join(", ", first.subList(1, first.size())),
                                        files.size() > first.size()
                                                ? " and %d more"
                                                        .formatted(files.size() - first.size())
                                                : "");
        return Diagnostic.warning(
                        "LW510",
                        Places.of(folder.resolve(first.get(0))),
                        "stale: " + reason + others)
                .withHint("render again");
    }
}
