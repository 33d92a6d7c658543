package io.github.letterwright.read;

import io.github.letterwright.diagnostic.Checked;
import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.model.CaseFacts;
import io.github.letterwright.model.InjuredWorker;
import io.github.letterwright.model.Item;
import io.github.letterwright.model.Narrative;
import io.github.letterwright.model.Organization;
import io.github.letterwright.model.Priority;
import io.github.letterwright.model.Recipient;
import io.github.letterwright.model.ReviewCase;
import io.github.letterwright.model.ReviewOutcome;
import io.github.letterwright.model.ReviewedRecord;
import io.github.letterwright.model.Reviewer;
import io.github.letterwright.model.ReviewerTitle;
import io.github.letterwright.model.Sex;
import io.github.letterwright.model.Suppression;
import io.github.letterwright.model.Text;
import io.github.letterwright.model.UtilizationReview;
import io.github.letterwright.yaml.YamlDocument;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Maps one document to a case. All of it is read, even when the schema found fault with a part, so
 * that the author learns of everything at once.
 */
final class CaseMapping {

    private final Findings findings;
    private final Fields root;

    /**
     * A mapping.
     *
     * @param schemaFaults what the schema found wrong with the document
     */
    CaseMapping(YamlDocument document, List<Diagnostic> schemaFaults) {
        this.findings = new Findings(schemaFaults);
        this.root = new Fields(document, new TextTraps(document, findings), "");
    }

    Checked<ReviewCase> map() {
        Optional<Organization> organization = root.mapping("organization").map(this::organization);
        Optional<CaseFacts> facts = root.mapping("case").map(this::facts);
        Optional<InjuredWorker> worker = root.mapping("injuredWorker").map(this::injuredWorker);
        List<Recipient> recipients =
                root.mappings("recipients").stream().map(this::recipient).toList();
        Optional<Reviewer> reviewer = root.mapping("reviewer").flatMap(this::reviewer);
        List<ReviewedRecord> records =
                new RecordMapping(findings).map(root.mappings("recordsReviewed"));
        Narrative summary = root.narrative("caseSummary");
        List<Item> items = new ItemMapping(findings).map(root.mappings("items"));
        Map<String, Text> fields = root.mapping("fields").map(Fields::allTexts).orElse(Map.of());
        List<Suppression> suppressions = suppressions();
        Map<String, String> options = options();
        if (!findings.isEmpty()) {
            return Checked.failed(findings.sorted());
        }
        return Checked.of(
                new ReviewCase(
                        root.string("letter"),
                        root.string("language"),
                        options,
                        organization,
                        facts,
                        worker,
                        utilizationReview(),
                        recipients,
                        reviewer.orElseThrow(),
                        records,
                        summary,
                        items,
                        fields,
                        suppressions));
    }

    private Map<String, String> options() {
        return root.mapping("options").map(Fields::allStrings).orElse(Map.of());
    }

    private Organization organization(Fields in) {
        return new Organization(in.requiredText("name"), in.text("shortName"), in.texts("address"));
    }

    private CaseFacts facts(Fields in) {
        return new CaseFacts(
                in.text("number"),
                in.word("priority", Priority.class),
                in.date("applicationReceived"),
                in.date("dateAssigned"),
                in.date("decisionDate"));
    }

    private InjuredWorker injuredWorker(Fields in) {
        return new InjuredWorker(
                in.text("name"),
                in.text("claimNumber"),
                in.string("age")
                        .filter(age -> age.matches("\\d{1,3}"))
                        .map(age -> OptionalInt.of(Integer.parseInt(age)))
                        .orElse(OptionalInt.empty()),
                in.word("sex", Sex.class),
                in.date("dateOfInjury"));
    }

    private List<UtilizationReview> utilizationReview() {
        return root.mappings("utilizationReview").stream()
                .map(
                        in ->
                                new UtilizationReview(
                                        in.date("date"), in.word("outcome", ReviewOutcome.class)))
                .toList();
    }

    private Recipient recipient(Fields in) {
        return new Recipient(in.requiredText("name"), in.texts("address"));
    }

    private Optional<Reviewer> reviewer(Fields in) {
        in.names().stream()
                .filter(name -> name.matches("(?i).*name.*"))
                .forEach(name -> findings.add(refusedName(in, name)));
        List<Text> specialties = in.texts("specialties");
        List<Text> licensure = in.texts("licensure");
        return specialties.isEmpty() || licensure.isEmpty()
                ? Optional.empty()
                : in.word("title", ReviewerTitle.class)
                        .map(title -> new Reviewer(title, specialties, licensure));
    }

    private static Diagnostic refusedName(Fields in, String key) {
        return Diagnostic.error("LW121", in.keyPlace(key), "a reviewer has no name here")
                .withHint(
                        "take it out: Labor Code 4610.6(f) keeps the reviewer's name confidential");
    }

    private List<Suppression> suppressions() {
        return root.mappings("suppress").stream()
                .map(in -> Map.entry(in.string("rule").orElse(""), in.requiredText("reason")))
                .filter(entry -> !entry.getValue().source().isBlank())
                .map(entry -> new Suppression(entry.getKey(), entry.getValue().source()))
                .toList();
    }
}
