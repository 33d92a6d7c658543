package io.github.letterwright.view;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything that a template sees, for one audience. Its components are the template's variables; a
 * trailing underscore is not part of the name ({@code case} is a word of Java). {@code
 * templates/README.md} lists them for designers.
 *
 * @param title the kind of letter, from the pack
 * @param language the language of the letter, a BCP 47 tag
 * @param audience {@code parties} or {@code public}
 * @param options what was chosen, by option
 * @param organization who sends the letter
 * @param signatory who signs the letter
 * @param attestation the organization's stated minimum for its reviewers
 * @param case_ the facts of the case; absent when the case gives none
 * @param injuredWorker whose treatment is disputed
 * @param utilizationReview the earlier refusals
 * @param recipients who is sent the letter; none for the public
 * @param reviewer who decided
 * @param recordsReviewed the documents that were reviewed
 * @param caseSummary the clinical case summary
 * @param items the disputed items
 * @param outcome what the letter decides as a whole
 * @param fields the organization's own facts, by name
 * @param labels the pack's words for fixed values
 * @param page the paper
 */
public record LetterView(
        Printed title,
        Printed language,
        Printed audience,
        Map<String, Printed> options,
        Optional<OrganizationView> organization,
        Optional<SignatoryView> signatory,
        Optional<AttestationView> attestation,
        Optional<CaseView> case_,
        Optional<InjuredWorkerView> injuredWorker,
        List<UtilizationReviewView> utilizationReview,
        List<RecipientView> recipients,
        ReviewerView reviewer,
        List<RecordView> recordsReviewed,
        NarrativeView caseSummary,
        List<ItemView> items,
        OutcomeView outcome,
        Map<String, Printed> fields,
        Map<String, Printed> labels,
        PageView page) {}
