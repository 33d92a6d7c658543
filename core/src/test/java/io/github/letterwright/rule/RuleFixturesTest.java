package io.github.letterwright.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.diagnostic.TextFormat;
import io.github.letterwright.read.CaseFile;
import io.github.letterwright.read.CaseReader;
import io.github.letterwright.rule.prose.CaseProse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Pairs in {@code rules/<id>}: a case, and the {@code .errors} that the rule of that id finds in
 * it; an empty file where it finds nothing. What was found in truth is left in {@code
 * target/rules}.
 */
class RuleFixturesTest {

    private static final Path FOLDER = Path.of("src/test/resources/rules");
    private static final CaseReader READER = CaseReader.create();

    static Stream<Path> cases() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files
                    .filter(file -> file.getParent().getFileName().toString().startsWith("LW"))
                    .filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theRuleFindsWhatItsFixtureSays(Path fixture) throws IOException {
        Path folder = fixture.getParent();
        CaseFile file = READER.read(fixture).orThrow();
        List<Diagnostic> found =
                check(folder.getFileName().toString(), file).stream()
                        .sorted(Diagnostic.BY_PLACE)
                        .toList();

        String said = TextFormat.create().format(found).replace(folder + "/", "");
        Path errors = Path.of(fixture.toString().replaceFirst("[.]yaml$", ".errors"));
        Path seen = Path.of("target").resolve(FOLDER.getParent().relativize(errors));
        Files.createDirectories(seen.getParent());
        Files.writeString(seen, said);
        assertThat(said).isEqualTo(Files.readString(errors));
    }

    private static List<Diagnostic> check(String id, CaseFile file) {
        Rule rule =
                StandardRules.all().stream()
                        .filter(each -> each.id().equals(id))
                        .findAny()
                        .orElseThrow();
        if (rule instanceof CaseRule ofCases) {
            return ofCases.check(CaseProse.of(file));
        }
        return ((SetRule) rule).check(((SetRule) rule).traces(CaseProse.of(file)));
    }
}
