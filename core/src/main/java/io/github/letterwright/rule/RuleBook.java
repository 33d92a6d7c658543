package io.github.letterwright.rule;

import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.diagnostic.Severity;
import io.github.letterwright.pack.RuleSetting;
import io.github.letterwright.pack.TemplatePack;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The rules that there are, and what a pack does with each. */
final class RuleBook {

    private final List<Rule> rules;
    private final Map<String, RuleSetting> settings;
    private final List<Diagnostic> problems;

    RuleBook(TemplatePack pack, List<? extends Rule> rules) {
        this.rules = List.copyOf(rules);
        settings = pack.settings().rules();
        List<Diagnostic> found = new ArrayList<>();
        for (String id : new TreeSet<>(settings.keySet())) {
            if (!ids().contains(id)) {
                Diagnostic fault =
                        Diagnostic.warning(
                                "LW297",
                                pack.ruleLocation(id),
                                "the pack sets an unknown rule {}",
                                id);
                found.add(withKnown(fault));
            }
        }
        problems = List.copyOf(found);
    }

    /** What is wrong with the pack's rule settings. */
    List<Diagnostic> problems() {
        return problems;
    }

    /** Whether there is such a rule. */
    boolean has(String id) {
        return ids().contains(id);
    }

    /** The rules of a kind that the pack does not switch off. */
    <R extends Rule> List<R> active(Class<R> kind) {
        return rules.stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .filter(rule -> settings.get(rule.id()) != RuleSetting.OFF)
                .toList();
    }

    /** A rule's findings as severe as the pack has them, else no more severe than the rule. */
    List<Diagnostic> rated(Rule rule, List<Diagnostic> findings) {
        Optional<Severity> set =
                Optional.ofNullable(settings.get(rule.id()))
                        .map(setting -> Severity.valueOf(setting.name()));
        return findings.stream()
                .map(it -> it.withSeverity(set.orElseGet(() -> milder(rule, it))))
                .toList();
    }

    private static Severity milder(Rule rule, Diagnostic finding) {
        return Collections.max(List.of(rule.severity(), finding.severity()));
    }

    /**
     * A diagnostic about an unknown id, with the ids that there are: a near number means nothing.
     */
    Diagnostic withKnown(Diagnostic fault) {
        return fault.withHint("known: " + String.join(", ", ids()));
    }

    private Set<String> ids() {
        return rules.stream().map(Rule::id).collect(Collectors.toCollection(TreeSet::new));
    }
}
