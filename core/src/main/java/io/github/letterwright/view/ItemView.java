package io.github.letterwright.view;

import java.util.Optional;

/**
 * One disputed treatment with its decision.
 *
 * @param anchor unique in the letter, fit for an HTML id: {@code item-1}
 * @param number its place among the items, from 1
 * @param treatment the request
 * @param bodyPart the part of the body that it is for
 * @param decision upheld, overturned or partially overturned
 * @param authorized what is granted, when part is
 * @param dependsOn the item without which this one makes no sense
 * @param claimsAdministratorGuideline what the claims administrator based its denial on
 * @param reviewerGuideline what the reviewer based the decision on
 * @param rationale why
 */
public record ItemView(
        Printed anchor,
        NumberView number,
        Printed treatment,
        Optional<Printed> bodyPart,
        WordView decision,
        Optional<Printed> authorized,
        Optional<ItemReference> dependsOn,
        GuidelineView claimsAdministratorGuideline,
        GuidelineView reviewerGuideline,
        NarrativeView rationale) {}
