package io.github.letterwright.read;

import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.model.Decision;
import io.github.letterwright.model.Guideline;
import io.github.letterwright.model.Item;
import io.github.letterwright.model.MtusCitation;
import io.github.letterwright.model.Text;
import java.util.List;
import java.util.Optional;

/** Maps the items. */
final class ItemMapping {

    private static final String ID = "LW120";

    private final Findings findings;

    ItemMapping(Findings findings) {
        this.findings = findings;
    }

    List<Item> map(List<Fields> items) {
        new ItemReferences(items).faults().forEach(findings::add);
        return items.stream().map(this::item).toList();
    }

    private Item item(Fields in) {
        Optional<String> id = in.string("id");
        Optional<Decision> decision = in.word("decision", Decision.class);
        Optional<Text> authorized = in.text("authorized");
        decision.ifPresent(known -> checkAuthorized(in, known, authorized.isPresent()));
        return new Item(
                id,
                in.requiredText("treatment"),
                in.text("bodyPart"),
                authorized.isPresent() ? Decision.PARTIALLY_OVERTURNED : soundDecision(decision),
                authorized,
                in.string("dependsOn").filter(other -> !id.equals(Optional.of(other))),
                guideline(in, "claimsAdministratorGuideline"),
                guideline(in, "reviewerGuideline"),
                in.narrative("rationale"));
    }

    /** One that needs nothing else, where the file's own is at fault. */
    private static Decision soundDecision(Optional<Decision> decision) {
        return decision.filter(known -> known != Decision.PARTIALLY_OVERTURNED)
                .orElse(Decision.UPHELD);
    }

    private void checkAuthorized(Fields in, Decision decision, boolean authorized) {
        boolean partial = decision == Decision.PARTIALLY_OVERTURNED;
        if (partial && !authorized) {
            findings.add(
                    Diagnostic.error(
                                    ID,
                                    in.place("decision"),
                                    "a part is overturned, and authorized does not say which")
                            .withHint("add authorized: … with what is granted"));
        } else if (authorized && !partial) {
            findings.add(
                    Diagnostic.error(
                                    ID,
                                    in.keyPlace("authorized"),
                                    "authorized stands beside decision " + decision.word())
                            .withHint("take it out, or write decision: partially-overturned")
                            .withRelated(List.of(in.place("decision"))));
        }
    }

    private static Guideline guideline(Fields item, String name) {
        return item.mapping(name)
                .map(
                        in ->
                                new Guideline(
                                        in.mappings("mtus").stream()
                                                .map(ItemMapping::citation)
                                                .toList(),
                                        in.texts("nonMtus")))
                .orElse(Guideline.NONE);
    }

    private static MtusCitation citation(Fields in) {
        return new MtusCitation(
                in.requiredText("guideline"), in.text("pages"), in.text("sections"));
    }
}
