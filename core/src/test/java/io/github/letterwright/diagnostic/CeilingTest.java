package io.github.letterwright.diagnostic;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.letterwright.read.CaseReader;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CeilingTest {

    private static final SourceLocation PLACE = new SourceLocation("a.yaml", 3, 1, 0);
    private static final Diagnostic WARNING = Diagnostic.warning("LW201", PLACE, "odd");
    private static final Diagnostic ERROR = Diagnostic.error("LW110", PLACE, "wrong");

    @Test
    void aHundredAreToldInTheirOrder() {
        List<Diagnostic> found = mixed(99, WARNING, 1, ERROR);

        assertThat(Ceiling.over("a.yaml", found)).isEqualTo(found);
    }

    @Test
    void ofMoreErrorsComeFirstAndTheRestIsCounted() {
        List<Diagnostic> told = Ceiling.over("a.yaml", mixed(150, WARNING, 2, ERROR));

        assertThat(told).hasSize(Ceiling.MOST + 1);
        assertThat(told.subList(0, 3)).containsExactly(ERROR, ERROR, WARNING);
        assertThat(told.get(Ceiling.MOST)).hasToString("[WARNING] a.yaml LW599 there are 52 more");
    }

    @Test
    void theCountIsAnErrorWhenItHidesOne() {
        List<Diagnostic> told = Ceiling.over("a.yaml", mixed(0, WARNING, 101, ERROR));

        assertThat(told.get(Ceiling.MOST)).hasToString("[ERROR] a.yaml LW599 there is 1 more");
    }

    @Test
    void aFileFullOfFaultsIsToldShort() {
        List<Diagnostic> told =
                CaseReader.create().read("unknown: 1\n".repeat(100_000)).diagnostics();

        assertThat(told).hasSize(Ceiling.MOST + 1);
        assertThat(told.get(Ceiling.MOST).toString())
                .matches("\\[ERROR] case.yaml LW599 there are \\d{5,6} more");
    }

    private static List<Diagnostic> mixed(int first, Diagnostic one, int then, Diagnostic other) {
        return Stream.concat(
                        Stream.generate(() -> one).limit(first),
                        Stream.generate(() -> other).limit(then))
                .toList();
    }
}
