package io.github.letterwright.rule;

import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.model.Suppression;
import io.github.letterwright.pack.TemplatePack;
import io.github.letterwright.read.CaseFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The rules that hold among the cases of a set. Thread-safe; a {@link Run} is not. */
public final class SetRules {

    private final RuleBook book;

    private SetRules(RuleBook book) {
        this.book = book;
    }

    /** The standard rules, with the pack's severities. */
    public static SetRules of(TemplatePack pack) {
        return of(pack, StandardRules.all());
    }

    /** Rules of one's own choice, with the pack's severities; those over cases are left alone. */
    public static SetRules of(TemplatePack pack, List<? extends Rule> rules) {
        return new SetRules(new RuleBook(pack, rules));
    }

    /** Begins to look at a set. */
    public Run start() {
        Map<SetRule, SetRule.Run> runs = new HashMap<>();
        for (SetRule rule : book.active(SetRule.class)) {
            runs.put(rule, rule.start());
        }
        return new Run(book, runs);
    }

    /** One look at one set. */
    public static final class Run {

        private final RuleBook book;
        private final Map<SetRule, SetRule.Run> runs;
        private final Map<String, Set<String>> suppressedByFile = new HashMap<>();

        private Run(RuleBook book, Map<SetRule, SetRule.Run> runs) {
            this.book = book;
            this.runs = runs;
        }

        /** Looks at one case. */
        public void add(CaseFile file) {
            List<Suppression> suppressions = file.reviewCase().suppressions();
            if (!suppressions.isEmpty()) {
                suppressedByFile.put(
                        file.name(),
                        suppressions.stream().map(Suppression::rule).collect(Collectors.toSet()));
            }
            runs.values().forEach(run -> run.add(file));
        }

        /** What the rules found, by place, without what the case at that place suppresses. */
        public List<Diagnostic> finish() {
            List<Diagnostic> found = new ArrayList<>();
            runs.forEach((rule, run) -> found.addAll(book.rated(rule, run.finish())));
            found.removeIf(this::isSuppressed);
            found.sort(Diagnostic.BY_PLACE);
            return found;
        }

        private boolean isSuppressed(Diagnostic finding) {
            return suppressedByFile
                    .getOrDefault(finding.location().file(), Set.of())
                    .contains(finding.id());
        }
    }
}
