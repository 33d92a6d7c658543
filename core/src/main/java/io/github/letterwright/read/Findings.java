package io.github.letterwright.read;

import io.github.letterwright.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What was found wrong with one document: by its schema, and while it was mapped. */
final class Findings {

    /** Names the cause of what the schema sees as an unknown key or a wrong type. */
    private static final Set<String> CAUSES = Set.of("LW118", "LW121");

    private static final Set<String> SYMPTOMS = Set.of("LW110", "LW112");

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
                found.stream()
                        .filter(one -> CAUSES.contains(one.id()))
                        .map(Findings::place)
                        .collect(Collectors.toSet());
        return found.stream()
                .filter(one -> !SYMPTOMS.contains(one.id()) || !explained.contains(place(one)))
                .sorted(Diagnostic.BY_PLACE)
                .toList();
    }

    /** Without the length: a key and the mapping that begins with it stand in one place. */
    private static String place(Diagnostic diagnostic) {
        return diagnostic.location().toString();
    }
}
