package io.github.letterwright.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.letterwright.diagnostic.SourceLocation;
import io.github.letterwright.pack.TemplatePack;
import io.github.letterwright.read.CaseFile;
import io.github.letterwright.read.CaseReader;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Views of case descriptions as they are read: every place is a place in the file. */
class ReadCaseTest {

    private static final String YAML =
            """
            schema: review-case/1
            reviewer:
              title: expert
              specialties:
                - Physical Medicine & Rehabilitation
              licensure:
                - California
            recordsReviewed:
              - date: 2014-12-04
                document: Report
              - document: Note
                dates:
                  - 2014-12
              - document: Log
                from: 2014-12-01
                to: 2014-12-05
            caseSummary: |
              Seen by <<physician|Dr. A. Roe>> on 06/10/14
              for pain <5%.
            items:
              - treatment: MRI
                decision: upheld
                claimsAdministratorGuideline: none
                reviewerGuideline:
                  nonMtus:
                    - ODG
                rationale:
                  markdown: |
                    Not *needed*.
            """;

    private static final CaseFile FILE = CaseReader.create().read(YAML).orThrow();

    private static LetterView view(Audience audience) {
        TemplatePack pack = TemplatePack.named("imr-final-determination");
        return LetterViews.of(pack).view(FILE, audience).orThrow();
    }

    @Test
    void printsWhatWasRead() {
        LetterView view = view(Audience.PUBLIC);
        assertThat(view.caseSummary().text().html())
                .isEqualTo(
                        "<p>Seen by <span class=\"redaction\">[physician]</span> on 06/10/14 for"
                                + " pain &lt;5%.</p>");
        assertThat(view.items().get(0).rationale().text().html())
                .isEqualTo("<p>Not <em>needed</em>.</p>");
        assertThat(view.recordsReviewed().get(1).dates().text().text()).isEqualTo("12/2014");
    }

    @Test
    void tellsASingleDateFromAListOfOne() {
        List<RecordView> records = view(Audience.PARTIES).recordsReviewed();
        assertThat(source(records.get(0))).isEqualTo(Source.of("/recordsReviewed/0/date"));
        assertThat(source(records.get(1))).isEqualTo(Source.of("/recordsReviewed/1/dates/0"));
    }

    @Test
    void findsEachPieceInTheFile() {
        List<Fragment> pieces =
                view(Audience.PARTIES).caseSummary().paragraphs().get(0).fragments();
        assertThat(pieces)
                .extracting(piece -> piece.text() + " " + place(piece))
                .containsExactly(
                        "Seen by  :[18,3]",
                        "Dr. A. Roe :[18,23]",
                        " on 06/10/14 for pain <5%. :[18,35]");
    }

    private static Source source(RecordView view) {
        return view.dates().text().fragments().get(0).source();
    }

    private static String place(Fragment piece) {
        Source source = piece.source();
        SourceLocation place = FILE.locations().of(source.pointer(), source.offset(), 1);
        return ":[%d,%d]".formatted(place.line(), place.column());
    }
}
