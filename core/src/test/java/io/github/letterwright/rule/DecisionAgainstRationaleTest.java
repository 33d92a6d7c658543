package io.github.letterwright.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.diagnostic.Severity;
import io.github.letterwright.diagnostic.SourceLocation;
import io.github.letterwright.model.Decision;
import io.github.letterwright.model.Narrative;
import io.github.letterwright.model.Text;
import io.github.letterwright.model.Word;
import io.github.letterwright.rule.prose.CaseProse;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecisionAgainstRationaleTest {

    private final DecisionAgainstRationale rule = new DecisionAgainstRationale();

    static Stream<Path> fixtures() throws IOException, URISyntaxException {
        Path folder =
                Path.of(DecisionAgainstRationaleTest.class.getResource("/rules/LW201").toURI());
        try (Stream<Path> files = Files.list(folder)) {
            return files
                    .filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    /** A fixture is two lines, the decision and the words that contradict it, and a rationale. */
    @ParameterizedTest
    @MethodSource("fixtures")
    void theClosingStatementIsHeldAgainstTheDecision(Path fixture) throws IOException {
        String[] parts = Files.readString(fixture).split("\n", 4);
        String decision = parts[0].replace("decision: ", "");
        String expected = parts[1].replace("contradicted by: ", "");

        List<Diagnostic> found = check(decision, Narrative.verbatim(parts[3]));

        assertThat(found.stream().map(finding -> finding.message().quotes().get(0)).toList())
                .isEqualTo(expected.equals("-") ? List.of() : List.of(expected));
    }

    @Test
    void theFindingNamesBothPlacesAndWhatToChange() {
        Diagnostic finding =
                check("upheld", Narrative.verbatim("It helps. The request is medically necessary."))
                        .get(0);

        assertThat(finding.message().text())
                .isEqualTo(
                        "the rationale concludes \"is medically necessary\","
                                + " and the decision is upheld");
        assertThat(finding.hint().orElseThrow().text())
                .isEqualTo(
                        "a request that is medically necessary goes with \"decision: overturned\";"
                                + " change the decision or the rationale");
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.location())
                .isEqualTo(new SourceLocation("/items/0/rationale", 1, 23, 22));
        assertThat(finding.related())
                .containsExactly(new SourceLocation("/items/0/decision", 1, 1, 0));
    }

    @Test
    void marksBeforeTheWordsDoNotMoveThePlace() {
        String source =
                "<<physician|Dr. Roe>> asked. <<clinic>>: the request is not medically necessary.";
        Diagnostic finding = check("overturned", Narrative.verbatim(source)).get(0);

        assertThat(finding.location().column()).isEqualTo(source.indexOf("is not") + 1);
        assertThat(finding.location().length()).isEqualTo("is not medically necessary".length());
    }

    @Test
    void aMarkdownRationaleIsPlacedUnderItsOwnKey() {
        Narrative narrative =
                new Narrative(
                        Text.parse("- The request is not medically necessary."),
                        Narrative.Format.MARKDOWN);

        assertThat(check("overturned", narrative))
                .extracting(finding -> finding.location().file())
                .containsExactly("/items/0/rationale/markdown");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A. ",
                "not ",
                "\"",
                "\"a\nb",
                "request ",
                "medical necessity ",
                ", the ",
                "x"
            })
    void aRationaleOfAnyLengthIsRead(String piece) {
        Narrative narrative = Narrative.verbatim(piece.repeat(100_000 / piece.length()));

        assertTimeoutPreemptively(
                Duration.ofSeconds(20), () -> assertThat(check("upheld", narrative)).isEmpty());
    }

    private List<Diagnostic> check(String decision, Narrative rationale) {
        Decision stated = Word.find(Decision.class, decision).orElseThrow();
        return rule.check(CaseProse.of(Cases.of(stated, rationale)));
    }
}
