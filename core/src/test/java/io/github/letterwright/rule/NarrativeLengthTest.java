package io.github.letterwright.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.letterwright.read.CaseFile;
import io.github.letterwright.read.CaseReader;
import io.github.letterwright.rule.prose.CaseProse;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Narratives as long as texts get, of pieces that the search for facts could stumble over. */
class NarrativeLengthTest {

    private static final int LENGTH = 100_000;
    private static final List<CaseRule> RULES =
            List.of(
                    new InjuryDateAgainstNarrative(),
                    new ReviewDateAgainstNarrative(),
                    new AgeAgainstNarrative(),
                    new SexAgainstNarrative(),
                    new DateAfterDecision(),
                    new DocumentWithTwoDates(),
                    new ReportNotListed());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1/1/14 ",
                "on 1/1/16, ",
                "injury of 1/1/14. ",
                "UR 1/1/14. ",
                "UR denied ",
                "MRI of 1/2/14. ",
                "he has ",
                "he is a ",
                "this old ",
                "52 year old ",
                "Mr. ",
                "June ",
                "-"
            })
    void theFactsAreLookedForInANarrativeOfAnyLength(String piece) {
        CaseFile file = CaseReader.create().read(description(piece)).orThrow();

        for (CaseRule rule : RULES) {
            assertTimeoutPreemptively(
                    Duration.ofSeconds(20),
                    () -> assertThat(rule.check(CaseProse.of(file))).hasSizeLessThanOrEqualTo(1));
        }
    }

    private static String description(String piece) {
        return """
        schema: review-case/1
        reviewer:
          title: expert
          specialties:
            - Surgery
          licensure:
            - California
        case:
          decisionDate: 2015-03-04
        injuredWorker:
          age: 30
          sex: female
          dateOfInjury: 2009-01-01
        utilizationReview:
          - date: 2014-12-12
        caseSummary: "TEXT"
        items:
          - treatment: Brace
            decision: upheld
            claimsAdministratorGuideline: none
            reviewerGuideline: none
            rationale: "TEXT"
        """
                .replace("TEXT", "A " + piece.repeat(LENGTH / piece.length()));
    }
}
