package io.github.letterwright.batch;

import static java.util.stream.Collectors.groupingBy;

import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.diagnostic.SourceLocation;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds cases whose letters would be the same file, or the set's own page. */
final class Names {

    private static final String INDEX = "index";

    private final Map<CaseSource, Diagnostic> clashes = new HashMap<>();

    private final Set<CaseSource> taken = new HashSet<>();

    /**
     * Looks at names.
     *
     * @param others cases of other executions, whose letters are there already
     */
    Names(List<CaseSource> cases, List<CaseNote> others) {
        Map<String, List<CaseSource>> byName = cases.stream().collect(groupingBy(Names::folded));
        byName.forEach(this::check);
        Set<String> files = new HashSet<>(Set.of(IndexPage.NAME, ManifestFile.NAME));
        for (OutputFormat format : OutputFormat.values()) {
            byName.keySet().forEach(name -> files.add(format.file(name)));
        }
        cases.forEach(source -> checkFolders(source, files));
        Map<String, CaseNote> byOthers = new HashMap<>();
        others.forEach(note -> byOthers.put(folded(CaseSource.stem(note.source())), note));
        cases.forEach(source -> checkOthers(source, byOthers.get(folded(source))));
    }

    private void checkOthers(CaseSource source, @Nullable CaseNote other) {
        if (other != null) {
            taken.add(source);
            clashes.put(
                    source,
                    Diagnostic.error(
                                    "LW501",
                                    Places.of(source.file()),
                                    "another execution has written its letter, "
                                            + source.stem()
                                            + ", for another case")
                            .withHint("rename one of the two, or give one another outputDirectory")
                            .withRelated(List.of(SourceLocation.ofFile(other.file()))));
        }
    }

    /** Whether the file of its letter is another execution's. */
    boolean isTaken(CaseSource source) {
        return taken.contains(source);
    }

    private static String folded(CaseSource source) {
        return folded(source.stem());
    }

    /** As the least discerning file system sees it: there A is a, and é is e with an accent. */
    private static String folded(String path) {
        String composed = Normalizer.normalize(path, Normalizer.Form.NFC);
        return composed.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    /** A case in the folder {@code b.pdf} beside the case {@code b.yaml}. */
    private void checkFolders(CaseSource source, Set<String> files) {
        String path = source.path();
        for (int end = path.indexOf('/'); end > 0; end = path.indexOf('/', end + 1)) {
            String folder = path.substring(0, end);
            if (files.contains(folded(folder))) {
                clashes.put(source, inFile(source, folder));
            }
        }
    }

    private static Diagnostic inFile(CaseSource source, String folder) {
        return Diagnostic.error(
                        "LW501",
                        Places.of(source.file()),
                        "the folder of its letter, " + folder + ", would be a file of the set")
                .withHint("rename the folder");
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
