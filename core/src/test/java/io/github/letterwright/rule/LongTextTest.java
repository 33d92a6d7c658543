package io.github.letterwright.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.letterwright.read.CaseFile;
import io.github.letterwright.read.CaseReader;
import io.github.letterwright.rule.prose.CaseProse;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A case whose texts are as long as texts get, and of pieces that searches could stumble over. */
class LongTextTest {

    private static final int LENGTH = 100_000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "since the ",
                "as the a ",
                "no source ",
                "mtus a ",
                "acoem 2nd ",
                "low back, ",
                "l4 ",
                "chapter ",
                "associated a ",
                "surgery is found ",
                "a",
                "1",
                "- ",
                "Dr. has ",
                "by  dated 1 ",
                "( ) ",
                "(ESI) ",
                "ESI (aa bb) ",
                "Aa ",
                "A. B. ",
                "I, Jane Roe, M.D. ",
                "low- risk ",
                "low-\\nrisk ",
                "a\\n ",
                "X",
                "_",
                "{",
                "[insert ",
                "L4-5 ",
                "left knee ",
                "#30 ",
                "12 visits ",
                "request for a ",
                "necessity ",
                "because the request ",
                "n't be "
            })
    void everyRuleReadsATextOfAnyLength(String piece) {
        CaseFile file = CaseReader.create().read(description(piece)).orThrow();

        assertTimeoutPreemptively(
                Duration.ofSeconds(60),
                () ->
                        StandardRules.all().stream()
                                .filter(CaseRule.class::isInstance)
                                .forEach(
                                        rule ->
                                                assertThat(
                                                                ((CaseRule) rule)
                                                                        .check(CaseProse.of(file)))
                                                        .isNotNull()));
    }

    private static String description(String piece) {
        String text = piece.repeat(LENGTH / piece.length());
        return """
                schema: review-case/1
                reviewer: {title: expert, specialties: ["Surgery"], licensure: ["California"]}
                caseSummary: "TEXT"
                items:
                  - treatment: "TEXT"
                    decision: upheld
                    claimsAdministratorGuideline: none
                    reviewerGuideline: none
                    rationale: "TEXT"
                  - treatment: Traction
                    decision: upheld
                    claimsAdministratorGuideline: none
                    reviewerGuideline:
                      mtus: [{guideline: "TEXT", sections: "TEXT"}]
                      nonMtus: ["TEXT"]
                    rationale: "TEXT"
                """
                .replace("TEXT", text);
    }
}
