package io.github.letterwright.rule;

import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.diagnostic.Severity;
import io.github.letterwright.diagnostic.SourceLocation;
import io.github.letterwright.model.CaseFacts;
import io.github.letterwright.model.Text;
import io.github.letterwright.read.CaseFile;
import io.github.letterwright.rule.prose.CaseProse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** {@code LW221}: two cases of a set have one number. */
final class CaseNumberTwice implements SetRule {

    private static final About ABOUT =
            new About(
                    "LW221",
                    "two cases have the same number",
                    Severity.WARNING,
                    "The case numbers of a set are compared; only their hashes are kept. The parties, and"
                            + " whoever appeals, know a determination by its number. It is a warning and not"
                            + " an error, since a corrected determination may stand beside the first under"
                            + " one number, and since withholding the second of two letters would not say"
                            + " which of them has the wrong one.",
                    "a case number names one determination");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public List<Trace> traces(CaseProse prose) {
        CaseFile file = prose.file();
        return file
                .reviewCase()
                .facts()
                .flatMap(CaseFacts::number)
                .filter(Text::isWhole)
                .map(number -> Traces.hash(number.toString().strip().toUpperCase(Locale.ROOT)))
                .map(hash -> new Trace(hash, file.locations().of("/case/number")))
                .stream()
                .toList();
    }

    @Override
    public List<Diagnostic> check(List<Trace> traces) {
        Map<String, SourceLocation> first = new HashMap<>();
        List<Diagnostic> found = new ArrayList<>();
        for (Trace trace : traces) {
            SourceLocation before = first.putIfAbsent(trace.hash(), trace.place());
            if (before != null) {
                found.add(finding(trace.place(), before));
            }
        }
        return found;
    }

    private Diagnostic finding(SourceLocation place, SourceLocation first) {
        return Diagnostic.warning(id(), place, "another case has this number too")
                .withHint("give each case its own number")
                .withRelated(List.of(first));
    }
}
