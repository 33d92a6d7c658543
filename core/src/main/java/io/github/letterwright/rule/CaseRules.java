package io.github.letterwright.rule;

import io.github.letterwright.diagnostic.Checked;
import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.model.Suppression;
import io.github.letterwright.pack.TemplatePack;
import io.github.letterwright.read.CaseFile;
import io.github.letterwright.rule.prose.CaseProse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The rules that hold for the cases of one pack. Thread-safe. */
public final class CaseRules {

    private final RuleBook book;
    private final List<CaseRule> active;

    private CaseRules(TemplatePack pack, RuleBook book) {
        this.book = book;
        active =
                book.active(CaseRule.class).stream()
                        .map(rule -> rule.with(pack.settings()))
                        .toList();
    }

    /** The standard rules, with the pack's severities. */
    public static CaseRules of(TemplatePack pack) {
        return of(pack, StandardRules.all());
    }

    /**
     * Rules of one's own choice, with the pack's severities.
     *
     * @param rules all that there are; those over sets are run by {@link SetRules}, and their ids
     *     are known here
     */
    public static CaseRules of(TemplatePack pack, List<? extends Rule> rules) {
        return new CaseRules(pack, new RuleBook(pack, rules));
    }

    /**
     * What is wrong with the pack's own settings, whatever the case: an unknown rule is {@code
     * LW297}. Every check repeats it.
     */
    public List<Diagnostic> problems() {
        return book.problems();
    }

    /**
     * The case, with what the rules find that it does not suppress. A suppression of an unknown
     * rule is {@code LW298}, one that nothing needed {@code LW299}; both are warnings.
     */
    public Checked<CaseFile> check(CaseFile file) {
        List<Diagnostic> found = new ArrayList<>(problems());
        Set<String> suppressed = new HashSet<>();
        file.reviewCase().suppressions().forEach(each -> suppressed.add(each.rule()));
        Set<String> needed = new HashSet<>();
        CaseProse prose = CaseProse.of(file);
        for (CaseRule rule : active) {
            List<Diagnostic> findings = book.rated(rule, rule.check(prose));
            if (!suppressed.contains(rule.id())) {
                found.addAll(findings);
            } else if (!findings.isEmpty()) {
                needed.add(rule.id());
            }
        }
        noteSuppressions(file, needed, found);
        found.sort(Diagnostic.BY_PLACE);
        return Checked.of(file, found);
    }

    private void noteSuppressions(CaseFile file, Set<String> needed, List<Diagnostic> found) {
        List<Suppression> suppressions = file.reviewCase().suppressions();
        for (int i = 0; i < suppressions.size(); i++) {
            String rule = suppressions.get(i).rule();
            String pointer = "/suppress/" + i + "/rule";
            if (!book.has(rule)) {
                Diagnostic fault =
                        Diagnostic.warning(
                                "LW298",
                                file.locations().of(pointer),
                                "the suppressed rule {} is unknown",
                                rule);
                found.add(book.withKnown(fault));
            } else if (isOfCases(rule) && !needed.contains(rule)) {
                found.add(
                        Diagnostic.warning(
                                        "LW299",
                                        file.locations().of(pointer),
                                        "the suppressed rule {} finds nothing here",
                                        rule)
                                .withHint("take the suppression out"));
            }
        }
    }

    private boolean isOfCases(String id) {
        return active.stream().anyMatch(rule -> rule.id().equals(id));
    }
}
