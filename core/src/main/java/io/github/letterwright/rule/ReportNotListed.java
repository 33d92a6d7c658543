package io.github.letterwright.rule;

import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.diagnostic.Severity;
import io.github.letterwright.model.CaseFacts;
import io.github.letterwright.model.ReviewedRecord;
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
                    "Reports and notes of the last year that the narratives cite by date, and studies"
                            + " that a rationale speaks of, are looked for among the records reviewed,"
                            + " when each report there has a date or a range; so are those of any time"
                            + " since the injury that a rationale cites. A range of notes or reports"
                            + " holds no study, where all else that is cited is listed.",
                    "8 CCR 9792.10.6(d): the determination lists the documents reviewed");

    private static final Set<Kind> REPORTS =
            Set.of(
                    Kind.NOTE,
                    Kind.EVALUATION,
                    Kind.MRI,
                    Kind.CT,
                    Kind.RADIOGRAPH,
                    Kind.NERVE_STUDY,
                    Kind.STUDY,
                    Kind.LABORATORY);

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
        List<CitedDocument> cited =
                documents.cited().stream()
                        .filter(each -> REPORTS.contains(each.kind()))
                        .filter(each -> isRelevant(prose, each, decided.get()))
                        .filter(each -> !each.kind().isRare() || isReliedOn(prose, each))
                        .toList();
        List<CitedDocument> absent =
                cited.stream().filter(each -> !isWithin(documents, each)).toList();
        if (absent.isEmpty()) {
            absent = aStudy(documents, cited);
        }
        return absent.isEmpty() ? List.of() : List.of(finding(absent));
    }

    /** Whether it is recent, or a rationale goes by it. */
    private static boolean isRelevant(CaseProse prose, CitedDocument cited, LocalDate decided) {
        WrittenDate date = cited.mention().date();
        return isRecent(date, decided)
                || cited.mention().passage() != prose.summary()
                        && !date.first().isAfter(decided)
                        && DatedFact.injury(prose.file().reviewCase())
                                .filter(injury -> date.first().isAfter(injury.date()))
                                .isPresent();
    }

    /** Whether a rationale speaks of such a study; others may be known from somebody's report. */
    private static boolean isReliedOn(CaseProse prose, CitedDocument study) {
        return prose.rationales().stream().anyMatch(each -> study.kind().isIn(each.text()));
    }

    private static boolean isWithin(DocumentDates documents, CitedDocument cited) {
        return documents.records().stream()
                .anyMatch(each -> DocumentDates.covers(each, cited.mention().date()));
    }

    /** The one study that is merely of a time of which there are notes. */
    private static List<CitedDocument> aStudy(DocumentDates documents, List<CitedDocument> cited) {
        List<CitedDocument> among =
                cited.stream()
                        .filter(each -> each.kind().isRare())
                        .filter(
                                each ->
                                        documents.records().stream()
                                                .noneMatch(it -> mayHold(it, each)))
                        .toList();
        long days = among.stream().map(each -> each.mention().date().first()).distinct().count();
        return days == 1 ? among : List.of();
    }

    private static boolean mayHold(ReviewedRecord record, CitedDocument study) {
        boolean notes =
                record.from().isPresent()
                        && Kind.of(record.document().toString())
                                .filter(Kind.NOTE::equals)
                                .isPresent();
        return !notes && DocumentDates.covers(record, study.mention().date());
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
