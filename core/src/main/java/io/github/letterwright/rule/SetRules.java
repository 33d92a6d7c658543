package io.github.letterwright.rule;

import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.model.Suppression;
import io.github.letterwright.pack.TemplatePack;
import io.github.letterwright.read.CaseFile;
import io.github.letterwright.rule.prose.CaseProse;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The rules that hold among the cases of one pack. Thread-safe. */
public final class SetRules {

    private final RuleBook book;
    private final List<SetRule> active;

    private SetRules(RuleBook book) {
        this.book = book;
        active = book.active(SetRule.class);
    }

    /** The standard rules, with the pack's severities. */
    public static SetRules of(TemplatePack pack) {
        return of(pack, StandardRules.all());
    }

    /** Rules of one's own choice, with the pack's severities; those over cases are left alone. */
    public static SetRules of(TemplatePack pack, List<? extends Rule> rules) {
        return new SetRules(new RuleBook(pack, rules));
    }

    /** What the rules keep of a case. */
    public Traces traces(CaseFile file) {
        CaseProse prose = CaseProse.of(file);
        Map<String, List<SetRule.Trace>> byRule = new HashMap<>();
        active.forEach(rule -> byRule.put(rule.id(), List.copyOf(rule.traces(prose))));
        byRule.values().removeIf(List::isEmpty);
        Set<String> suppressed =
                file.reviewCase().suppressions().stream()
                        .map(Suppression::rule)
                        .collect(Collectors.toSet());
        return new Traces(file.name(), byRule, suppressed);
    }

    /**
     * What the rules find among the cases of a set, by place, without what the case at that place
     * suppresses.
     *
     * @param set of all cases, in their order
     */
    public List<Diagnostic> check(Collection<Traces> set) {
        List<Diagnostic> found = new ArrayList<>();
        for (SetRule rule : active) {
            List<SetRule.Trace> traces =
                    set.stream()
                            .flatMap(it -> it.byRule().getOrDefault(rule.id(), List.of()).stream())
                            .toList();
            found.addAll(book.rated(rule, rule.check(traces)));
        }
        Map<String, Set<String>> suppressed = new HashMap<>();
        set.stream()
                .filter(it -> !it.suppressed().isEmpty())
                .forEach(it -> suppressed.put(it.file(), it.suppressed()));
        found.removeIf(
                it -> suppressed.getOrDefault(it.location().file(), Set.of()).contains(it.id()));
        found.sort(Diagnostic.BY_PLACE);
        return found;
    }
}
