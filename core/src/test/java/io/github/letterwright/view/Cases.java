package io.github.letterwright.view;

import io.github.letterwright.model.CaseFacts;
import io.github.letterwright.model.Decision;
import io.github.letterwright.model.Guideline;
import io.github.letterwright.model.InjuredWorker;
import io.github.letterwright.model.Item;
import io.github.letterwright.model.MtusCitation;
import io.github.letterwright.model.Narrative;
import io.github.letterwright.model.Organization;
import io.github.letterwright.model.PartialDate;
import io.github.letterwright.model.Priority;
import io.github.letterwright.model.Recipient;
import io.github.letterwright.model.ReviewCase;
import io.github.letterwright.model.ReviewCaseBuilder;
import io.github.letterwright.model.ReviewOutcome;
import io.github.letterwright.model.ReviewedRecord;
import io.github.letterwright.model.Reviewer;
import io.github.letterwright.model.ReviewerTitle;
import io.github.letterwright.model.Sex;
import io.github.letterwright.model.Text;
import io.github.letterwright.model.UtilizationReview;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Cases that the tests print. Every word that the public must not see holds {@link #SECRET}. */
final class Cases {

    static final String SECRET = "quillfeather";

    private static final LocalDate DAY = LocalDate.of(2015, 3, 4);

    private Cases() {}

    /** A case that says only what every case says. */
    static ReviewCaseBuilder least() {
        Item item =
                new Item(
                        Optional.empty(),
                        text("MRI"),
                        Optional.empty(),
                        Decision.UPHELD,
                        Optional.empty(),
                        Optional.empty(),
                        Guideline.NONE,
                        Guideline.NONE,
                        Narrative.verbatim("Not needed."));
        return ReviewCase.builder(
                new Reviewer(ReviewerTitle.EXPERT, List.of(text("Surgery")), List.of(text("Ohio"))),
                Narrative.verbatim("Summary."),
                List.of(item));
    }

    /** A case in which every field is set, and every free text has a mark. */
    static ReviewCase full() {
        return ReviewCase.builder(reviewer(), markdown(), items())
                .language("en-US")
                .options(Map.of("edition", "inline-credentials"))
                .organization(
                        new Organization(
                                marked("Meridian"),
                                Optional.of(marked("Mer")),
                                List.of(marked("1 Pier Road"))))
                .facts(
                        new CaseFacts(
                                Optional.of(marked("CM15")),
                                Optional.of(Priority.EXPEDITED),
                                Optional.of(DAY),
                                Optional.of(DAY),
                                Optional.of(DAY)))
                .injuredWorker(
                        new InjuredWorker(
                                Optional.of(text("Pat " + SECRET)),
                                Optional.of(text("0042-" + SECRET)),
                                OptionalInt.of(50),
                                Optional.of(Sex.MALE),
                                Optional.of(DAY)))
                .utilizationReview(
                        List.of(
                                new UtilizationReview(
                                        Optional.of(DAY), Optional.of(ReviewOutcome.MODIFIED))))
                .recipients(
                        List.of(new Recipient(text(SECRET), List.of(text("12 " + SECRET + " St")))))
                .recordsReviewed(List.of(dated(), ranged()))
                .fields(
                        Map.of(
                                "contract", marked("C-1"),
                                "secretNote", text(SECRET),
                                "secretDate", text("1999-12-31"),
                                "received", text("2015-01-30"),
                                "count", text("12")))
                .build();
    }

    private static Reviewer reviewer() {
        return new Reviewer(
                ReviewerTitle.PHYSICIAN,
                List.of(marked("Surgery"), marked("Pain")),
                List.of(marked("California")));
    }

    private static Narrative markdown() {
        String mark = "<<physician|" + SECRET + ">>";
        return new Narrative(
                Text.parse("# A " + mark + "\n\n- `" + mark + "` [b](" + mark + ")"),
                Narrative.Format.MARKDOWN);
    }

    private static List<Item> items() {
        Guideline cited =
                new Guideline(
                        List.of(
                                new MtusCitation(
                                        marked("ACOEM"),
                                        Optional.of(marked("1-2")),
                                        Optional.of(marked("Knee")))),
                        List.of(marked("ODG"), marked("A study")));
        Guideline other = new Guideline(List.of(), List.of(marked("ODG")));
        Item first =
                new Item(
                        Optional.of("fusion"),
                        marked("Fusion"),
                        Optional.of(marked("low back")),
                        Decision.PARTIALLY_OVERTURNED,
                        Optional.of(marked("one level")),
                        Optional.empty(),
                        cited,
                        other,
                        Narrative.verbatim("a <<physician|" + SECRET + ">>\n\nb"));
        Item second =
                new Item(
                        Optional.empty(),
                        marked("Stay"),
                        Optional.empty(),
                        Decision.UPHELD,
                        Optional.empty(),
                        Optional.of("fusion"),
                        Guideline.NONE,
                        Guideline.NONE,
                        Narrative.verbatim("c"));
        return List.of(first, second);
    }

    private static ReviewedRecord dated() {
        return new ReviewedRecord(
                marked("Report"),
                Optional.of(marked("Clinic")),
                List.of(PartialDate.of(DAY), PartialDate.of(YearMonth.of(2014, 12))),
                Optional.empty(),
                Optional.empty());
    }

    private static ReviewedRecord ranged() {
        return new ReviewedRecord(
                marked("Notes"),
                Optional.empty(),
                List.of(),
                Optional.of(PartialDate.of(DAY)),
                Optional.of(PartialDate.of(DAY)));
    }

    private static Text marked(String words) {
        return Text.parse(words + " <<physician|" + SECRET + ">>");
    }

    private static Text text(String words) {
        return Text.parse(words);
    }
}
