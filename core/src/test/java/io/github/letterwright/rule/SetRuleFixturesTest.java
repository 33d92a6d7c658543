package io.github.letterwright.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.diagnostic.TextFormat;
import io.github.letterwright.read.CaseReader;
import io.github.letterwright.rule.prose.CaseProse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Folders {@code rules/<id>/<why>}: the cases of a set, and beside the folder the {@code .errors}
 * that the rule of that id finds among them. What was found in truth is left in {@code
 * target/rules}.
 */
class SetRuleFixturesTest {

    private static final Path FOLDER = Path.of("src/test/resources/rules");
    private static final CaseReader READER = CaseReader.create();

    static Stream<Path> sets() throws IOException {
        return folders(FOLDER).stream()
                .filter(rule -> rule.getFileName().toString().startsWith("LW"))
                .flatMap(rule -> folders(rule).stream());
    }

    private static List<Path> folders(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isDirectory).sorted().toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    @ParameterizedTest
    @MethodSource("sets")
    void theRuleFindsAmongTheCasesWhatItsFixtureSays(Path set) throws IOException {
        SetRule rule = rule(set.getParent().getFileName().toString());
        List<SetRule.Trace> traces = new ArrayList<>();
        try (Stream<Path> cases = Files.list(set)) {
            cases.sorted()
                    .forEach(
                            file ->
                                    traces.addAll(
                                            rule.traces(
                                                    CaseProse.of(READER.read(file).orThrow()))));
        }
        List<Diagnostic> found = rule.check(traces).stream().sorted(Diagnostic.BY_PLACE).toList();

        String said = TextFormat.create().format(found).replace(set + "/", "");
        Path errors = Path.of(set + ".errors");
        Path seen = Path.of("target").resolve(FOLDER.getParent().relativize(errors));
        Files.createDirectories(seen.getParent());
        Files.writeString(seen, said);
        assertThat(said).isEqualTo(Files.readString(errors));
    }

    private static SetRule rule(String id) {
        return StandardRules.all().stream()
                .filter(each -> each.id().equals(id))
                .map(SetRule.class::cast)
                .findAny()
                .orElseThrow();
    }
}
