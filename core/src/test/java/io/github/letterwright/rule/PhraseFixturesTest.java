package io.github.letterwright.rule;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.read.CaseFile;
import io.github.letterwright.read.CaseReader;
import io.github.letterwright.rule.prose.CaseProse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Lines in {@code rules/<id>/phrases.txt}: a fact or -, what the rule quotes or -, and a summary,
 * with bars between them.
 */
class PhraseFixturesTest {

    private static final Path FOLDER = Path.of("src/test/resources/rules");
    private static final CaseReader READER = CaseReader.create();

    /** Where the fact of a rule stands. */
    private static final Map<String, String> FACTS =
            Map.of(
                    "LW202", "injuredWorker:\n  dateOfInjury: ",
                    "LW203", "utilizationReview:\n  - date: ",
                    "LW204", "case:\n  decisionDate: 2015-03-04\ninjuredWorker:\n  age: ",
                    "LW205", "injuredWorker:\n  sex: ",
                    "LW209", "case:\n  decisionDate: ");

    static Stream<Arguments> phrases() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(file -> file.endsWith("phrases.txt")).sorted().toList().stream()
                    .flatMap(PhraseFixturesTest::lines);
        }
    }

    private static Stream<Arguments> lines(Path file) {
        try {
            String id = file.getParent().getFileName().toString();
            return Files.readAllLines(file).stream().map(line -> Arguments.of(id, line));
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    @ParameterizedTest
    @MethodSource("phrases")
    void theRuleQuotesWhatItsFixtureSays(String id, String line) {
        String[] parts = line.split(" \\| ", 3);
        CaseFile file = READER.read(yaml(id, parts[0], parts[2])).orThrow();

        List<Diagnostic> found = rule(id).check(CaseProse.of(file));

        assertThat(found.stream().map(each -> each.message().quotes().get(0)).toList())
                .isEqualTo(parts[1].equals("-") ? List.of() : List.of(parts[1]));
    }

    private static CaseRule rule(String id) {
        return StandardRules.all().stream()
                .filter(each -> each.id().equals(id))
                .map(CaseRule.class::cast)
                .findAny()
                .orElseThrow();
    }

    private static String yaml(String id, String fact, String summary) {
        return """
        schema: review-case/1
        reviewer:
          title: expert
          specialties:
            - Orthopedic Surgery
          licensure:
            - California
        %scaseSummary: |
          %s
        items:
          - treatment: Brace
            decision: upheld
            claimsAdministratorGuideline: none
            reviewerGuideline: none
            rationale: |
              The request is not medically necessary.
        """
                .formatted(fact.equals("-") ? "" : FACTS.get(id) + fact + "\n", summary);
    }
}
