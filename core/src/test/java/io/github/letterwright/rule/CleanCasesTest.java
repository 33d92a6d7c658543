package io.github.letterwright.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.diagnostic.Severity;
import io.github.letterwright.diagnostic.TextFormat;
import io.github.letterwright.pack.TemplatePack;
import io.github.letterwright.read.CaseReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The cases in {@code rules/clean} and the examples are sound, and the former written as densely
 * and as unevenly as reviewers write: whatever a rule finds in them is a false alarm.
 */
class CleanCasesTest {

    private static final Path FOLDER = Path.of("src/test/resources/rules/clean");
    private static final Path EXAMPLES = Path.of("../examples/src/letters/cases");
    private static final CaseReader READER = CaseReader.create();

    private final TemplatePack pack = TemplatePack.named("imr-final-determination");

    static Stream<Path> cases() throws IOException {
        return Stream.concat(yaml(FOLDER), yaml(EXAMPLES));
    }

    private static Stream<Path> yaml(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(it -> it.toString().endsWith(".yaml")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void noRuleFindsFaultWithASoundCase(Path file) {
        List<Diagnostic> found = READER.read(file).then(CaseRules.of(pack)::check).diagnostics();

        assertThat(TextFormat.create().format(withoutNotes(found))).isEmpty();
    }

    /** Notes are advice that a sound letter may leave aside. */
    private static List<Diagnostic> withoutNotes(List<Diagnostic> found) {
        return found.stream().filter(it -> it.severity() != Severity.NOTE).toList();
    }

    @Test
    void noRuleFindsFaultWithTheSet() throws IOException {
        SetRules rules = SetRules.of(pack);
        List<Traces> traces =
                cases().map(file -> rules.traces(READER.read(file).orThrow())).toList();

        assertThat(TextFormat.create().format(withoutNotes(rules.check(traces)))).isEmpty();
    }
}
