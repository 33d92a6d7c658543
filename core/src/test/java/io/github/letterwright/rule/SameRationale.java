package io.github.letterwright.rule;

import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.diagnostic.Severity;
import io.github.letterwright.diagnostic.SourceLocation;
import io.github.letterwright.read.CaseFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds cases whose first rationale another case has word for word. */
final class SameRationale implements SetRule {

    @Override
    public About about() {
        return new About(
                "LW290", "two cases have one rationale", Severity.WARNING, "a test", "a test");
    }

    @Override
    public Run start() {
        return new Run() {
            private final Map<Integer, String> firstByHash = new HashMap<>();
            private final List<Diagnostic> found = new ArrayList<>();

            @Override
            public void add(CaseFile file) {
                int hash = file.reviewCase().items().get(0).rationale().text().source().hashCode();
                String first = firstByHash.putIfAbsent(hash, file.name());
                if (first != null) {
                    found.add(
                            Diagnostic.error(
                                    id(),
                                    SourceLocation.ofFile(file.name()),
                                    "the rationale is that of {}",
                                    first));
                }
            }

            @Override
            public List<Diagnostic> finish() {
                return found;
            }
        };
    }
}
