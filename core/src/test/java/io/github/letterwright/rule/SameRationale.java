package io.github.letterwright.rule;

import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.diagnostic.Severity;
import io.github.letterwright.diagnostic.SourceLocation;
import io.github.letterwright.rule.prose.CaseProse;
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
    public List<Trace> traces(CaseProse prose) {
        String rationale = prose.file().reviewCase().items().get(0).rationale().text().source();
        return List.of(
                new Trace(Traces.hash(rationale), SourceLocation.ofFile(prose.file().name())));
    }

    @Override
    public List<Diagnostic> check(List<Trace> traces) {
        Map<String, String> firstByHash = new HashMap<>();
        List<Diagnostic> found = new ArrayList<>();
        for (Trace trace : traces) {
            String first = firstByHash.putIfAbsent(trace.hash(), trace.place().file());
            if (first != null) {
                found.add(
                        Diagnostic.error(
                                id(), trace.place(), "the rationale is that of {}", first));
            }
        }
        return found;
    }
}
