package io.github.letterwright.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.letterwright.diagnostic.Checked;
import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.diagnostic.Severity;
import io.github.letterwright.diagnostic.SourceLocation;
import io.github.letterwright.model.Decision;
import io.github.letterwright.model.Narrative;
import io.github.letterwright.model.Suppression;
import io.github.letterwright.pack.TemplatePack;
import io.github.letterwright.pack.TemplatePacks;
import io.github.letterwright.read.CaseFile;
import io.github.letterwright.rule.prose.CaseProse;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CaseRulesTest {

    private static final Narrative NECESSARY =
            Narrative.verbatim("The request is medically necessary.");

    @Test
    void theStandardRulesHoldWithTheirOwnSeverity() {
        Checked<CaseFile> checked =
                CaseRules.of(pack("plain")).check(Cases.of(Decision.UPHELD, NECESSARY));

        assertThat(checked.isFailed()).isTrue();
        assertThat(lines(errors(checked.diagnostics())))
                .containsExactly(
                        "[ERROR] /items/0/rationale:[1,13] LW201 the rationale concludes \"is"
                                + " medically necessary\", and the decision is upheld");
    }

    @Test
    void aPackMakesAWarningOfAnError() {
        Checked<CaseFile> checked =
                CaseRules.of(pack("lenient")).check(Cases.of(Decision.UPHELD, NECESSARY));

        assertThat(checked.isFailed()).isFalse();
        assertThat(checked.diagnostics())
                .filteredOn(found -> found.id().equals("LW201"))
                .extracting(Diagnostic::severity)
                .containsExactly(Severity.WARNING);
    }

    @Test
    void aRuleThatIsOffIsNotRun() {
        CaseRules rules = CaseRules.of(pack("off"), List.of(new Exploding()));

        assertThat(rules.check(Cases.of(Decision.UPHELD, NECESSARY)).diagnostics()).isEmpty();
    }

    @Test
    void aSuppressedFindingIsDropped() {
        CaseFile file =
                Cases.of(Decision.UPHELD, NECESSARY, new Suppression("LW201", "a stipulation"));

        assertThat(CaseRules.of(pack("plain")).check(file).diagnostics())
                .noneMatch(found -> found.id().equals("LW201"));
    }

    @Test
    void aFindingCanBeMilderThanItsRuleUnlessThePackSetsTheSeverity() {
        CaseFile file = Cases.of(Decision.UPHELD, NECESSARY);

        assertThat(CaseRules.of(pack("plain"), List.of(new Mild())).check(file).diagnostics())
                .extracting(Diagnostic::severity)
                .containsExactly(Severity.WARNING, Severity.NOTE);
        assertThat(CaseRules.of(pack("lenient"), List.of(new Mild())).check(file).diagnostics())
                .extracting(Diagnostic::severity)
                .containsExactly(Severity.WARNING, Severity.WARNING);
    }

    @Test
    void theOrganizationOfThePackCounts() {
        CaseFile file = Cases.of(Decision.UPHELD, NECESSARY);
        List<Rule> rules = List.of(new NoOrganization());

        assertThat(lines(CaseRules.of(pack("plain"), rules).check(file).diagnostics()))
                .containsExactly(
                        "[NOTE] :[1,1] LW231 neither the case nor its pack names the review"
                                + " organization");
        assertThat(CaseRules.of(pack("organized"), rules).check(file).diagnostics()).isEmpty();
    }

    @Test
    void suppressionsThatNothingNeedsOrOfUnknownRulesAreWarnings() {
        CaseFile file =
                Cases.of(
                        Decision.OVERTURNED,
                        NECESSARY,
                        new Suppression("LW201", "a stipulation"),
                        new Suppression("LW295", "a stipulation"));

        List<Diagnostic> found =
                CaseRules.of(pack("plain"), List.of(new DecisionAgainstRationale()))
                        .check(file)
                        .diagnostics();

        assertThat(lines(found))
                .containsExactly(
                        "[WARNING] /suppress/0/rule:[1,1] LW299 the suppressed rule \"LW201\" finds"
                                + " nothing here",
                        "[WARNING] /suppress/1/rule:[1,1] LW298 the suppressed rule \"LW295\" is"
                                + " unknown");
        assertThat(found.get(1).hint().orElseThrow().text()).isEqualTo("known: LW201");
    }

    @Test
    void anUnknownRuleInThePackIsAnErrorAtItsPlace() {
        List<Diagnostic> problems = CaseRules.of(pack("unknown")).problems();

        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).location().file()).endsWith("packs/rules/unknown/pack.yaml");
        assertThat(problems.get(0).location().line()).isEqualTo(3);
        assertThat(problems.get(0).message().text())
                .isEqualTo("the pack sets an unknown rule \"LW295\"");
    }

    @Test
    void aRuleOverASetLooksAtAllCasesAndForgetsThemBetweenRuns() {
        SetRules rules = SetRules.of(pack("plain"), List.of(new SameRationale()));

        assertThat(lines(twice(rules)))
                .containsExactly("[WARNING] b.yaml LW290 the rationale is that of \"a.yaml\"");
        assertThat(twice(rules)).hasSize(1);
    }

    @Test
    void aCaseSuppressesWhatASetRuleFindsAtItsPlace() {
        SetRules rules = SetRules.of(pack("plain"), List.of(new SameRationale()));
        Traces a = rules.traces(Cases.named("a.yaml", Decision.OVERTURNED, NECESSARY));
        Traces b =
                rules.traces(
                        Cases.named(
                                "b.yaml",
                                Decision.OVERTURNED,
                                NECESSARY,
                                new Suppression("LW290", "twin")));

        assertThat(rules.check(List.of(a, b))).isEmpty();
    }

    private static List<Diagnostic> twice(SetRules rules) {
        return rules.check(
                Stream.of("a.yaml", "b.yaml")
                        .map(name -> Cases.named(name, Decision.OVERTURNED, NECESSARY))
                        .map(rules::traces)
                        .toList());
    }

    private static List<Diagnostic> errors(List<Diagnostic> diagnostics) {
        return diagnostics.stream().filter(Diagnostic::isError).toList();
    }

    private static List<String> lines(List<Diagnostic> diagnostics) {
        return diagnostics.stream().map(Diagnostic::toString).toList();
    }

    private static TemplatePack pack(String name) {
        try {
            Path folder = Path.of(CaseRulesTest.class.getResource("/packs/rules").toURI());
            return TemplatePacks.in(folder).find(name).orThrow();
        } catch (URISyntaxException impossible) {
            throw new AssertionError(impossible);
        }
    }

    /** Must not be run. */
    private static final class Exploding implements CaseRule {

        @Override
        public About about() {
            return new About("LW201", "explodes", Severity.ERROR, "a test", "a test");
        }

        @Override
        public List<Diagnostic> check(CaseProse prose) {
            throw new AssertionError("was run");
        }
    }

    /** Finds something, and something milder. */
    private static final class Mild implements CaseRule {

        @Override
        public About about() {
            return new About("LW201", "mild", Severity.WARNING, "a test", "a test");
        }

        @Override
        public List<Diagnostic> check(CaseProse prose) {
            SourceLocation place = SourceLocation.ofFile(prose.file().name());
            return List.of(
                    Diagnostic.error(id(), place, "a finding"),
                    Diagnostic.note(id(), place, "a milder one"));
        }
    }
}
