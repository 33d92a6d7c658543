package io.github.letterwright.model;

import java.util.Objects;
import java.util.Optional;

/**
 * One disputed treatment with its decision.
 *
 * @param id what {@link #dependsOn()} of another item refers to
 * @param treatment the request, as the heading prints it
 * @param bodyPart the part of the body that it is for
 * @param decision what became of the denial
 * @param authorized what is granted; present exactly when the denial is partially overturned
 * @param dependsOn the id of the item without which this one makes no sense
 * @param claimsAdministratorGuideline what the claims administrator based its denial on
 * @param reviewerGuideline what the reviewer based the decision on
 * @param rationale why
 */
public record Item(
        Optional<String> id,
        Text treatment,
        Optional<Text> bodyPart,
        Decision decision,
        Optional<Text> authorized,
        Optional<String> dependsOn,
        Guideline claimsAdministratorGuideline,
        Guideline reviewerGuideline,
        Narrative rationale) {

    public Item {
        Objects.requireNonNull(treatment, "treatment");
        Objects.requireNonNull(claimsAdministratorGuideline, "claimsAdministratorGuideline");
        Objects.requireNonNull(reviewerGuideline, "reviewerGuideline");
        Objects.requireNonNull(rationale, "rationale");
        if (authorized.isPresent() != (decision == Decision.PARTIALLY_OVERTURNED)) {
            throw new IllegalArgumentException(
                    "what is authorized is said exactly when the denial is partially overturned");
        }
        if (id.isPresent() && id.equals(dependsOn)) {
            throw new IllegalArgumentException("an item does not depend on itself");
        }
    }
}
