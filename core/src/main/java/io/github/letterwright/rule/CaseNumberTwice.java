package io.github.letterwright.rule;

import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.diagnostic.Severity;
import io.github.letterwright.diagnostic.SourceLocation;
import io.github.letterwright.model.CaseFacts;
import io.github.letterwright.model.Text;
import io.github.letterwright.read.CaseFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

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
    public Run start() {
        return new Run() {
            private final Repeated numbers = new Repeated();
            private final List<Diagnostic> found = new ArrayList<>();

            @Override
            public void add(CaseFile file) {
                file.reviewCase()
                        .facts()
                        .flatMap(CaseFacts::number)
                        .filter(Text::isWhole)
                        .map(Text::toString)
                        .ifPresent(number -> add(number, file.locations().of("/case/number")));
            }

            private void add(String number, SourceLocation place) {
                numbers.before(number.strip().toUpperCase(Locale.ROOT), place)
                        .ifPresent(first -> found.add(finding(number, place, first)));
            }

            @Override
            public List<Diagnostic> finish() {
                return List.copyOf(found);
            }
        };
    }

    private Diagnostic finding(String number, SourceLocation place, SourceLocation first) {
        return Diagnostic.warning(id(), place, "another case has the number {} too", number)
                .withHint("give each case its own number")
                .withRelated(List.of(first));
    }
}
