package io.github.letterwright.read;

import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.diagnostic.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

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
        if (CAUSES.contains(diagnostic.id())) {
            found.removeIf(
                    other ->
                            SYMPTOMS.contains(other.id())
                                    && samePlace(other.location(), diagnostic.location()));
        }
        found.add(diagnostic);
    }

    private static boolean samePlace(SourceLocation one, SourceLocation other) {
        return one.line() == other.line() && one.column() == other.column();
    }

    boolean isEmpty() {
        return found.isEmpty();
    }

    /** Everything, in the order of the file. */
    List<Diagnostic> sorted() {
        return found.stream().sorted(Diagnostic.BY_PLACE).toList();
    }
}
