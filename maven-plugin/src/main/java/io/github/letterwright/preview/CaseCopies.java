package io.github.letterwright.preview;

import io.github.letterwright.batch.CaseSource;
import io.github.letterwright.batch.Drafts;
import io.github.letterwright.diagnostic.Checked;
import io.github.letterwright.diagnostic.Diagnostic;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The cases of a folder as they stood at one moment.
 *
 * @param root the folder
 * @param byStem each case by the name of its letters, sorted
 * @param problems why there are none, when there are none
 */
record CaseCopies(Path root, Map<String, CaseCopy> byStem, List<Diagnostic> problems) {

    CaseCopies {
        byStem = Collections.unmodifiableMap(byStem);
        problems = List.copyOf(problems);
    }

    /** A folder that nobody has looked into. */
    static CaseCopies none(Path root) {
        return new CaseCopies(root, Map.of(), List.of());
    }

    /**
     * The cases as they stand now.
     *
     * @param touched which files may have changed; others are not read again
     */
    CaseCopies renewed(Drafts drafts, Predicate<Path> touched) {
        Checked<List<CaseSource>> sources = drafts.cases();
        List<CaseSource> all = sources.value().orElse(List.of());
        Map<CaseSource, Diagnostic> clashes = drafts.clashes(all);
        Map<String, CaseCopy> copies = new TreeMap<>();
        for (CaseSource source : all) {
            copies.computeIfAbsent(
                    source.stem(), stem -> copy(source, clashes.get(source), touched));
        }
        return new CaseCopies(root, copies, sources.diagnostics());
    }

    private CaseCopy copy(CaseSource source, @Nullable Diagnostic clash, Predicate<Path> touched) {
        if (clash != null) {
            return new CaseCopy(source, Checked.failed(clash), "");
        }
        CaseCopy known = byStem.get(source.stem());
        return known != null && known.source().equals(source) && !touched.test(source.file())
                ? known
                : keptWhenSame(known, CaseCopy.of(source, root));
    }

    private static CaseCopy keptWhenSame(@Nullable CaseCopy known, CaseCopy now) {
        return known != null && known.isSame(now) ? known : now;
    }
}
