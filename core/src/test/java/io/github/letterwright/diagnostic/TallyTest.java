package io.github.letterwright.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TallyTest {

    private static Diagnostic at(String file, Diagnostic found) {
        return found.withLocation(SourceLocation.ofFile(file));
    }

    private static Diagnostic uphold(String file) {
        return at(file, Diagnostic.error("LW114", SourceLocation.NONE, "unknown word {}", "x"));
    }

    @Test
    void aLineForEachRuleSaysHowOftenAndWhatItIsAbout() {
        List<Diagnostic> found = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            found.add(at("c" + i % 10, Diagnostic.warning("LW202", SourceLocation.NONE, "dates")));
        }
        found.add(uphold("a.yaml"));
        found.add(at("a.yaml", Diagnostic.note("LW201", SourceLocation.NONE, "read it again")));

        assertThat(Tally.of(found).byRule(Map.of("LW202", "the date of injury differs")))
                .containsExactly(
                        "LW114   1 error    in 1 file    unknown word \"…\"",
                        "LW202  12 warnings in 10 files  the date of injury differs",
                        "LW201   1 note     in 1 file    read it again");
        assertThat(Tally.of(found)).hasToString("1 error, 12 warnings, 1 note");
    }

    @Test
    void aRuleThatAPackMadeGraverHasALineForEachSeverity() {
        Diagnostic warning = Diagnostic.warning("LW202", SourceLocation.ofFile("a"), "dates");

        assertThat(
                        Tally.of(List.of(warning, warning.withSeverity(Severity.ERROR)))
                                .byRule(Map.of()))
                .containsExactly(
                        "LW202  1 error   in 1 file  dates", "LW202  1 warning in 1 file  dates");
    }

    @Test
    void ofSeveralMessagesTheCommonestIsShown() {
        Diagnostic other =
                at(
                        "a.yaml",
                        Diagnostic.error("LW114", SourceLocation.NONE, "unknown title {}", "y"));

        assertThat(Tally.of(List.of(other, uphold("a.yaml"), uphold("b.yaml"))).byRule(Map.of()))
                .containsExactly("LW114  3 errors in 2 files  unknown word \"…\", and others");
    }

    @Test
    void whereNothingWasFoundThereIsNoLine() {
        assertThat(Tally.of(List.of()).byRule(Map.of())).isEmpty();
        assertThat(Tally.of(List.of())).hasToString("0 errors, 0 warnings, 0 notes");
    }
}
