package io.github.letterwright.model;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One case under review: everything that its letter says, as the case description {@code
 * review-case/1} gives it.
 *
 * @param letter the pack that makes its letter; the run may name one instead
 * @param language the language of the letter, a BCP 47 tag; the pack's when it is absent
 * @param options what the case chooses among the pack's options, by option
 * @param organization the review organization; the pack's when it is absent
 * @param facts the facts of the case
 * @param injuredWorker whose treatment is disputed
 * @param utilizationReview the earlier refusals; several when applications were consolidated (8 CCR
 *     9792.10.4(a))
 * @param recipients who is sent the letter
 * @param reviewer who decided, without a name
 * @param recordsReviewed the documents that were reviewed
 * @param caseSummary the clinical case summary
 * @param items the disputed items, at least one
 * @param fields the organization's own facts, by the name that the pack declares
 * @param suppressions rules that are switched off for this case
 */
public record ReviewCase(
        Optional<String> letter,
        Optional<String> language,
        Map<String, String> options,
        Optional<Organization> organization,
        Optional<CaseFacts> facts,
        Optional<InjuredWorker> injuredWorker,
        List<UtilizationReview> utilizationReview,
        List<Recipient> recipients,
        Reviewer reviewer,
        List<ReviewedRecord> recordsReviewed,
        Narrative caseSummary,
        List<Item> items,
        Map<String, Text> fields,
        List<Suppression> suppressions) {

    public ReviewCase {
        options = Map.copyOf(options);
        utilizationReview = List.copyOf(utilizationReview);
        recipients = List.copyOf(recipients);
        recordsReviewed = List.copyOf(recordsReviewed);
        items = List.copyOf(items);
        fields = Map.copyOf(fields);
        suppressions = List.copyOf(suppressions);
        if (items.isEmpty()) {
            throw new IllegalArgumentException("a case has at least one item");
        }
        requireDependenciesAmong(items);
    }

    private static void requireDependenciesAmong(List<Item> items) {
        Set<String> ids = new HashSet<>();
        for (Item item : items) {
            item.id().ifPresent(id -> requireTrue(ids.add(id), "two items have the id " + id));
        }
        for (Item item : items) {
            item.dependsOn()
                    .ifPresent(id -> requireTrue(ids.contains(id), "no item has the id " + id));
        }
    }

    private static void requireTrue(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }

    /** A builder for a case with these parts, which every case has. */
    public static ReviewCaseBuilder builder(
            Reviewer reviewer, Narrative summary, List<Item> items) {
        return new ReviewCaseBuilder(reviewer, summary, items);
    }
}
