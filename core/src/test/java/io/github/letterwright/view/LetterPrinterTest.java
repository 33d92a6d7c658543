package io.github.letterwright.view;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.letterwright.diagnostic.Checked;
import io.github.letterwright.model.Organization;
import io.github.letterwright.model.ReviewCase;
import io.github.letterwright.model.Text;
import io.github.letterwright.pack.Attestation;
import io.github.letterwright.pack.PackField;
import io.github.letterwright.pack.PackOption;
import io.github.letterwright.pack.PackSettings;
import io.github.letterwright.pack.Page;
import io.github.letterwright.pack.Redaction;
import io.github.letterwright.pack.Signatory;
import io.github.letterwright.read.CaseFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LetterPrinterTest {

    private static Checked<LetterView> print(
            ReviewCase reviewCase, Audience audience, Redaction.Marker marker) {
        CaseFile file = new CaseFile("case.yaml", reviewCase, Fixtures.LOCATIONS, "00");
        return new LetterPrinter(
                        settings(marker),
                        Fixtures.ENGLISH,
                        audience,
                        new Findings(Fixtures.LOCATIONS))
                .print(file, "en-US", audience);
    }

    private static LetterView view(ReviewCase reviewCase, Audience audience) {
        return print(reviewCase, audience, Redaction.Marker.LABEL).orThrow();
    }

    private static PackSettings settings(Redaction.Marker marker) {
        return new PackSettings(
                "test",
                "Determination",
                "en-US",
                List.of(),
                Optional.of(new Organization(Text.parse("Harbor"), Optional.empty(), List.of())),
                Optional.of(new Signatory("Medical Director", Optional.empty())),
                Optional.of(new Attestation(5, 24)),
                Map.of(
                        "edition",
                        new PackOption(
                                List.of("listed-credentials", "inline-credentials"),
                                "listed-credentials")),
                fields(),
                Map.of(),
                Map.of(),
                Fixtures.redaction(marker),
                List.of(),
                new Page("letter", "1in"),
                Map.of());
    }

    private static Map<String, PackField> fields() {
        Map<String, PackField> fields = new LinkedHashMap<>();
        List.of(
                        new PackField("received", PackField.Type.DATE, false, false),
                        new PackField("contract", PackField.Type.TEXT, true, false),
                        new PackField("count", PackField.Type.NUMBER, false, false),
                        new PackField("secretNote", PackField.Type.TEXT, false, true),
                        new PackField("secretDate", PackField.Type.DATE, false, true))
                .forEach(field -> fields.put(field.name(), field));
        return fields;
    }

    @ParameterizedTest
    @EnumSource(Redaction.Marker.class)
    void tellsThePublicNothingConfidential(Redaction.Marker marker) {
        List<String> seen = Strings.in(print(Cases.full(), Audience.PUBLIC, marker).orThrow());
        assertThat(seen).noneMatch(string -> string.contains(Cases.SECRET));
        assertThat(seen).noneMatch(string -> string.contains("12/31/1999"));
        assertThat(seen).noneMatch(string -> string.contains("1999-12-31"));
    }

    @Test
    void tellsThePartiesEverything() {
        List<String> seen = Strings.in(view(Cases.full(), Audience.PARTIES));
        assertThat(seen).noneMatch(string -> string.contains("[treating physician]"));
        assertThat(seen)
                .contains("Pat " + Cases.SECRET, "12 " + Cases.SECRET + " St", "12/31/1999");
    }

    @Test
    void showsThePublicMarkersForConfidentialFields() {
        LetterView view = view(Cases.full(), Audience.PUBLIC);
        InjuredWorkerView worker = view.injuredWorker().orElseThrow();
        assertThat(worker.name().orElseThrow().text()).isEqualTo("[injured worker]");
        assertThat(worker.claimNumber().orElseThrow().text()).isEqualTo("[claim number]");
        assertThat(worker.age().orElseThrow().text().text()).isEqualTo("50");
        assertThat(view.recipients()).isEmpty();
        assertThat(view.fields().get("secretNote").text()).isEqualTo("[secretNote]");
        assertThat(view.fields().get("secretDate").text()).isEqualTo("[secretDate]");
    }

    @Test
    void leavesOutWhatTheCaseDoesNotSay() {
        LetterView view =
                print(
                                Cases.least().fields(Map.of("contract", Text.parse("1"))).build(),
                                Audience.PARTIES,
                                Redaction.Marker.LABEL)
                        .orThrow();
        assertThat(view.case_()).isEmpty();
        assertThat(view.injuredWorker()).isEmpty();
        assertThat(view.organization().orElseThrow().shortName().fragments())
                .containsExactly(new Fragment("Harbor", "Harbor", Source.NONE));
        assertThat(view.options().get("edition").fragments())
                .containsExactly(
                        new Fragment("listed-credentials", "listed-credentials", Source.NONE));
        assertThat(view.outcome().word().text()).isEqualTo("upheld");
        assertThat(view.attestation().orElseThrow().yearsInPractice().words().text())
                .isEqualTo("five");
        assertThat(view.items().get(0).reviewerGuideline().basis().text()).isEqualTo("none");
    }

    @Test
    void printsItemsWithTheirReferences() {
        LetterView view = view(Cases.full(), Audience.PARTIES);
        ItemView stay = view.items().get(1);
        assertThat(stay.anchor().text()).isEqualTo("item-2");
        assertThat(stay.dependsOn().orElseThrow().anchor().text()).isEqualTo("item-1");
        assertThat(view.items().get(0).reviewerGuideline().basis().text()).isEqualTo("non-mtus");
        assertThat(view.outcome().word().text()).isEqualTo("mixed");
        assertThat(view.outcome().upheld().words().text()).isEqualTo("one");
        assertThat(view.options().get("edition").text()).isEqualTo("inline-credentials");
        assertThat(view.fields().keySet())
                .containsExactly("received", "contract", "count", "secretNote", "secretDate");
        assertThat(view.fields().get("received").text()).isEqualTo("01/30/2015");
        assertThat(view.recordsReviewed().get(0).dates().text().text())
                .isEqualTo("03/04/2015 and December 2014");
    }

    @Test
    void namesThePlaceOfEveryPiece() {
        assertThat(Strings.pointersIn(view(Cases.full(), Audience.PARTIES)))
                .contains(
                        "/case/number",
                        "/injuredWorker/dateOfInjury",
                        "/utilizationReview/0/date",
                        "/utilizationReview/0/outcome",
                        "/recipients/0/address/0",
                        "/recordsReviewed/0/dates/1",
                        "/recordsReviewed/1/from",
                        "/reviewer/title",
                        "/reviewer/specialties/1",
                        "/items/0/claimsAdministratorGuideline/mtus/0/pages",
                        "/items/0/reviewerGuideline/nonMtus/0",
                        "/items/0/authorized",
                        "/items/1/rationale",
                        "/caseSummary/markdown",
                        "/organization/shortName",
                        "/fields/contract",
                        "/options/edition",
                        "/language");
    }

    @Test
    void findsEverythingThatThePackDoesNotOffer() {
        ReviewCase wrong =
                Cases.least()
                        .options(Map.of("edition", "short", "colour", "red"))
                        .fields(
                                Map.of(
                                        "received", Text.parse("yesterday"),
                                        "count", Text.parse("1.5"),
                                        "other/one", Text.parse("x")))
                        .build();
        assertThat(print(wrong, Audience.PARTIES, Redaction.Marker.LABEL).diagnostics())
                .extracting(found -> found + " / " + found.hint().orElseThrow())
                .containsExactly(
                        "[ERROR] case.yaml/options/colour LW354 the pack has no option \"colour\""
                                + " / allowed: edition",
                        "[ERROR] case.yaml/options/edition LW355 the option \"edition\" has no"
                                + " value \"short\" / allowed: listed-credentials,"
                                + " inline-credentials",
                        "[ERROR] case.yaml/fields/received LW358 \"yesterday\" is not a date, as"
                                + " the pack wants it / write it as 2015-01-30",
                        "[ERROR] case.yaml/fields LW356 the pack wants the field \"contract\","
                                + " which is missing / add \"contract\" under \"fields\"",
                        "[ERROR] case.yaml/fields/count LW358 \"1.5\" is not a whole number, as the"
                                + " pack wants it / write it in digits alone",
                        "[ERROR] case.yaml/fields/other~1one LW357 the pack declares no field"
                                + " \"other/one\" / allowed: received, contract, count, secretNote,"
                                + " secretDate");
    }
}
