package io.github.letterwright.rule;

import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.diagnostic.Severity;
import io.github.letterwright.model.CaseFacts;
import io.github.letterwright.read.CaseFile;
import io.github.letterwright.rule.prose.CaseProse;
import io.github.letterwright.rule.prose.CitedDocument;
import io.github.letterwright.rule.prose.CitedDocument.Kind;
import io.github.letterwright.rule.prose.WrittenDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** {@code LW211}: a recent report that a narrative cites by its date is not among the records. */
final class ReportNotListed implements CaseRule {

    private static final About ABOUT =
            new About(
                    "LW211",
                    "a cited report is absent from the records reviewed",
                    Severity.WARNING,
                    "Reports and notes of the last year that the narratives cite by date are looked for"
                            + " among the records reviewed, when each report there has a date or a range.",
                    "8 CCR 9792.10.6(d): the determination lists the documents reviewed");

    private static final Set<Kind> REPORTS = Set.of(Kind.NOTE, Kind.EVALUATION);

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public List<Diagnostic> check(CaseProse prose) {
        CaseFile file = prose.file();
        DocumentDates documents = new DocumentDates(prose);
        Optional<LocalDate> decided = file.reviewCase().facts().flatMap(CaseFacts::decisionDate);
        if (decided.isEmpty() || !documents.areReportsDated()) {
            return List.of();
        }
        List<CitedDocument> absent =
                documents.cited().stream()
                        .filter(each -> REPORTS.contains(each.kind()))
                        .filter(each -> isRecent(each.mention().date(), decided.get()))
                        .filter(
                                each ->
                                        documents.records().stream()
                                                .noneMatch(
                                                        record ->
                                                                DocumentDates.covers(
                                                                        record,
                                                                        each.mention().date())))
                        .toList();
        return absent.isEmpty() ? List.of() : List.of(finding(absent));
    }

    private static boolean isRecent(WrittenDate date, LocalDate decided) {
        return date.first().isAfter(decided.minusYears(1)) && !date.first().isAfter(decided);
    }

    private Diagnostic finding(List<CitedDocument> absent) {
        return Diagnostic.warning(
                        id(),
                        absent.get(0).mention().at(),
                        "no record reviewed is of {}",
                        absent.get(0).mention().date().text())
                .withHint("list the report under \"recordsReviewed\", or correct its date")
                .withRelated(RelatedPlaces.more(absent, each -> each.mention().at()));
    }
}
