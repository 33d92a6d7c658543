package io.github.letterwright.rule;

import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.diagnostic.Severity;
import io.github.letterwright.diagnostic.SourceLocation;
import io.github.letterwright.model.Item;
import io.github.letterwright.read.CaseFile;
import io.github.letterwright.rule.prose.Passage;
import io.github.letterwright.rule.prose.Words;
import java.util.ArrayList;
import java.util.List;

/** {@code LW220}: a case has a rationale of another case, word for word. */
final class RationaleOfAnotherCase implements SetRule {

    /** Shorter ones are formulas, which many cases share. */
    private static final int LEAST_WORDS = 40;

    private static final About ABOUT =
            new About(
                    "LW220",
                    "a rationale is word for word that of another case",
                    Severity.WARNING,
                    "Rationales of 40 words and more are compared among the cases of a set, without regard"
                            + " to case, spaces and punctuation, but for items that stand or fall with"
                            + " another. Only their hashes are kept. Reasons that fit two people word for"
                            + " word are reasons for neither.",
                    "8 CCR 9792.10.6(d); nearly the same words in about 5 of 100 published letters");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public Run start() {
        return new Run() {
            private final Repeated rationales = new Repeated();
            private final List<Diagnostic> found = new ArrayList<>();

            @Override
            public void add(CaseFile file) {
                List<Item> items = file.reviewCase().items();
                List<SourceLocation> own = new ArrayList<>();
                List<SourceLocation> others = new ArrayList<>();
                for (int i = 0; i < items.size(); i++) {
                    SourceLocation place = Passage.rationale(file, i).place();
                    String words = Words.of(items.get(i).rationale().text().toString());
                    if (isTelling(words, items.get(i))) {
                        rationales
                                .before(words, place)
                                .ifPresent(
                                        first -> {
                                            own.add(place);
                                            others.add(SourceLocation.ofFile(first.file()));
                                        });
                    }
                }
                if (!own.isEmpty()) {
                    others.addAll(own.subList(1, own.size()));
                    found.add(finding(own.get(0), others.stream().distinct().toList()));
                }
            }

            @Override
            public List<Diagnostic> finish() {
                return List.copyOf(found);
            }
        };
    }

    private static boolean isTelling(String words, Item item) {
        return Words.count(words) >= LEAST_WORDS && !AssociatedService.is(item);
    }

    private Diagnostic finding(SourceLocation place, List<SourceLocation> others) {
        return Diagnostic.warning(
                        id(), place, "the rationale is word for word that of another case")
                .withHint("give the reasons that hold for this person")
                .withRelated(others);
    }
}
