package io.github.letterwright.batch;

import static java.util.stream.Collectors.groupingBy;

import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.diagnostic.SourceLocation;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Finds cases whose letters would be the same file, or the set's own page. */
final class Names {

    private static final String INDEX = "index";

    private final Map<CaseSource, Diagnostic> clashes = new HashMap<>();

    Names(List<CaseSource> cases) {
        cases.stream().collect(groupingBy(Names::folded)).forEach(this::check);
    }

    /** As the least discerning file system sees it: there A is a, and é is e with an accent. */
    private static String folded(CaseSource source) {
        String composed = Normalizer.normalize(source.stem(), Normalizer.Form.NFC);
        return composed.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    private void check(String name, List<CaseSource> cases) {
        for (CaseSource source : cases) {
            if (cases.size() > 1) {
                clashes.put(source, shared(source, cases));
            } else if (name.equals(INDEX)) {
                clashes.put(source, reserved(source));
            }
        }
    }

    private static Diagnostic shared(CaseSource source, List<CaseSource> cases) {
        List<CaseSource> others = cases.stream().filter(other -> !other.equals(source)).toList();
        List<SourceLocation> places = others.stream().map(o -> Places.of(o.file())).toList();
        return Diagnostic.error(
                        "LW501",
                        Places.of(source.file()),
                        "the letter of "
                                + others.get(0).path()
                                + " would be the same file, "
                                + source.stem())
                .withHint("rename one of the two")
                .withRelated(places);
    }

    private static Diagnostic reserved(CaseSource source) {
        return Diagnostic.error(
                        "LW501",
                        Places.of(source.file()),
                        "its letter would be index.html, the overview of the set")
                .withHint("rename the case");
    }

    /** Why a case has no file name for its letters; empty when it has. */
    Optional<Diagnostic> clash(CaseSource source) {
        return Optional.ofNullable(clashes.get(source));
    }
}
