package io.github.letterwright.read;

import io.github.letterwright.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What was found wrong with one document: by its schema, and while it was mapped. */
final class Findings {

    /** Names the cause of what the schema sees as an unknown key or a wrong type. */
    private static final Map<String, Set<String>> SYMPTOMS =
            Map.of(
                    "LW105", Set.of("LW110", "LW112"),
                    "LW107", Set.of("LW120"),
                    "LW113", Set.of("LW110"),
                    "LW116", Set.of("LW113"),
                    "LW118", Set.of("LW110", "LW111", "LW112"),
                    "LW120", Set.of("LW112"),
                    "LW121", Set.of("LW110"));

    private final List<Diagnostic> found;

    Findings(List<Diagnostic> schemaFaults) {
        this.found = new ArrayList<>(schemaFaults);
    }

    void add(Diagnostic diagnostic) {
        found.add(diagnostic);
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /** Everything, in the order of the file; of one cause and its symptoms, the cause. */
    List<Diagnostic> sorted() {
        Set<String> explained =
                found.stream().flatMap(Findings::symptoms).collect(Collectors.toSet());
        return found.stream()
                .filter(one -> !explained.contains(one.id() + place(one)))
                .sorted(Diagnostic.BY_PLACE)
                .toList();
    }

    private static Stream<String> symptoms(Diagnostic cause) {
        return SYMPTOMS.getOrDefault(cause.id(), Set.of()).stream()
                .flatMap(
                        id ->
                                Stream.concat(Stream.of(cause.location()), cause.related().stream())
                                        .map(place -> id + place));
    }

    /** Without the length: a key and the mapping that begins with it stand in one place. */
    private static String place(Diagnostic diagnostic) {
        return diagnostic.location().toString();
    }
}
