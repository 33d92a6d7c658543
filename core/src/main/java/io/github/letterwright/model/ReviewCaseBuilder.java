package io.github.letterwright.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Builds a {@link ReviewCase} in Java; what is not set is absent or empty. */
public final class ReviewCaseBuilder {

    private final Reviewer reviewer;
    private final Narrative caseSummary;
    private final List<Item> items;
    private @Nullable String letter;
    private @Nullable String language;
    private Map<String, String> options = Map.of();
    private @Nullable Organization organization;
    private @Nullable CaseFacts facts;
    private @Nullable InjuredWorker injuredWorker;
    private List<UtilizationReview> utilizationReview = List.of();
    private List<Recipient> recipients = List.of();
    private List<ReviewedRecord> recordsReviewed = List.of();
    private Map<String, Text> fields = Map.of();
    private List<Suppression> suppressions = List.of();

    ReviewCaseBuilder(Reviewer reviewer, Narrative caseSummary, List<Item> items) {
        this.reviewer = reviewer;
        this.caseSummary = caseSummary;
        this.items = items;
    }

    /** The pack that makes the letter. */
    public ReviewCaseBuilder letter(String value) {
        letter = value;
        return this;
    }

    /** The language of the letter, a BCP 47 tag. Default: the pack's. */
    public ReviewCaseBuilder language(String value) {
        language = value;
        return this;
    }

    /** What the case chooses among the pack's options. Default: the pack's defaults. */
    public ReviewCaseBuilder options(Map<String, String> value) {
        options = value;
        return this;
    }

    /** The review organization. Default: the pack's. */
    public ReviewCaseBuilder organization(Organization value) {
        organization = value;
        return this;
    }

    /** The facts of the case. */
    public ReviewCaseBuilder facts(CaseFacts value) {
        facts = value;
        return this;
    }

    /** Whose treatment is disputed. */
    public ReviewCaseBuilder injuredWorker(InjuredWorker value) {
        injuredWorker = value;
        return this;
    }

    /** The earlier refusals. */
    public ReviewCaseBuilder utilizationReview(List<UtilizationReview> value) {
        utilizationReview = value;
        return this;
    }

    /** Who is sent the letter. */
    public ReviewCaseBuilder recipients(List<Recipient> value) {
        recipients = value;
        return this;
    }

    /** The documents that were reviewed. */
    public ReviewCaseBuilder recordsReviewed(List<ReviewedRecord> value) {
        recordsReviewed = value;
        return this;
    }

    /** The organization's own facts, by the name that the pack declares. */
    public ReviewCaseBuilder fields(Map<String, Text> value) {
        fields = value;
        return this;
    }

    /** Rules that are switched off for this case. */
    public ReviewCaseBuilder suppressions(List<Suppression> value) {
        suppressions = value;
        return this;
    }

    /**
     * The case.
     *
     * @throws IllegalArgumentException when there is no item, two items have one id, or one depends
     *     on an item that there is not
     */
    public ReviewCase build() {
        return new ReviewCase(
                Optional.ofNullable(letter),
                Optional.ofNullable(language),
                options,
                Optional.ofNullable(organization),
                Optional.ofNullable(facts),
                Optional.ofNullable(injuredWorker),
                utilizationReview,
                recipients,
                reviewer,
                recordsReviewed,
                caseSummary,
                items,
                fields,
                suppressions);
    }
}
