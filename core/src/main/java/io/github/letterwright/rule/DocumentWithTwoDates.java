package io.github.letterwright.rule;

import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.diagnostic.Severity;
import io.github.letterwright.diagnostic.SourceLocation;
import io.github.letterwright.model.ReviewedRecord;
import io.github.letterwright.read.CaseFile;
import io.github.letterwright.rule.prose.CaseProse;
import io.github.letterwright.rule.prose.CitedDocument;
import io.github.letterwright.rule.prose.DateMention;
import io.github.letterwright.rule.prose.WrittenDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** {@code LW210}: what is surely one document has two dates, one of them a slip of the other. */
final class DocumentWithTwoDates implements CaseRule {

    private static final About ABOUT =
            new About(
                    "LW210",
                    "a document has two dates",
                    Severity.WARNING,
                    "Documents, studies and procedures that the narratives cite by date are held against"
                            + " each other and against the records reviewed. Two dates of one kind are"
                            + " found where one looks like a slip of the other; so is a day that is none of"
                            + " the records', where a record's, but for a digit the same, is cited nowhere.",
                    "Seen in published letters; a reader cannot tell which document was meant");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public List<Diagnostic> check(CaseProse prose) {
        CaseFile file = prose.file();
        DocumentDates documents = new DocumentDates(prose);
        return againstRecords(file, documents)
                .or(() -> amongCited(documents))
                .or(() -> mistyped(prose, documents))
                .or(() -> retold(prose, documents))
                .stream()
                .toList();
    }

    private Optional<Diagnostic> mistyped(CaseProse prose, DocumentDates documents) {
        return MistypedDocumentDate.in(prose, documents)
                .map(
                        found ->
                                finding(
                                        found.mention(),
                                        found.day().toString(),
                                        prose.file()
                                                .locations()
                                                .of(
                                                        "/recordsReviewed/"
                                                                + found.record()
                                                                + "/document")));
    }

    private Optional<Diagnostic> retold(CaseProse prose, DocumentDates documents) {
        return RetoldDay.in(prose, documents)
                .map(
                        found ->
                                finding(
                                        found.mention(),
                                        found.meant().day().toString(),
                                        found.meant().place().get()));
    }

    private Optional<Diagnostic> againstRecords(CaseFile file, DocumentDates documents) {
        List<ReviewedRecord> records = documents.records();
        return documents.alone().stream()
                .filter(cited -> records.stream().noneMatch(each -> isOf(each, cited)))
                .flatMap(
                        cited ->
                                IntStream.range(0, records.size())
                                        .filter(index -> isSlip(cited, records.get(index)))
                                        .filter(index -> isSure(cited, records, index))
                                        .mapToObj(index -> againstRecord(file, cited, index)))
                .findFirst();
    }

    private Diagnostic againstRecord(CaseFile file, CitedDocument cited, int index) {
        ReviewedRecord record = file.reviewCase().recordsReviewed().get(index);
        return finding(
                cited.mention(),
                record.dates().get(0).toString(),
                file.locations().of("/recordsReviewed/" + index + "/document"));
    }

    private static boolean covers(ReviewedRecord record, CitedDocument cited) {
        return DocumentDates.covers(record, cited.mention().date());
    }

    /**
     * Whether a record is of the date; one of a stretch of time tells little of a rare document.
     */
    private static boolean isOf(ReviewedRecord record, CitedDocument cited) {
        return covers(record, cited) && !(cited.kind().isRare() && record.from().isPresent());
    }

    /** Whether a record of a stretch of time leaves a doubt, or the dates differ by a digit. */
    private static boolean isSure(CitedDocument cited, List<ReviewedRecord> records, int index) {
        LocalDate date = DocumentDates.first(records.get(index).dates().get(0));
        return records.stream().noneMatch(each -> covers(each, cited))
                || cited.mention().date().isMistyped(date);
    }

    /** Whether the one listed record of its kind has a date of which the cited one is a slip. */
    private static boolean isSlip(CitedDocument cited, ReviewedRecord record) {
        return record.dates().size() == 1
                && record.dates().get(0).day().isPresent()
                && cited.mayBe(record.document().toString())
                && isSlip(cited, DocumentDates.first(record.dates().get(0)));
    }

    /** Slips in the month or day alone are slips only of what is not done every month. */
    private static boolean isSlip(CitedDocument cited, LocalDate date) {
        WrittenDate written = cited.mention().date();
        boolean otherYear = written.first().getYear() != date.getYear();
        return written.isSlipOf(date)
                && (otherYear || cited.kind().isRare() || written.isTransposed(date));
    }

    private Optional<Diagnostic> amongCited(DocumentDates documents) {
        List<CitedDocument> alone = documents.alone();
        return IntStream.range(0, alone.size())
                .boxed()
                .flatMap(
                        second ->
                                alone.subList(0, second).stream()
                                        .filter(first -> isOne(documents, first, alone.get(second)))
                                        .map(first -> contradiction(first, alone.get(second))))
                .findFirst();
    }

    private Diagnostic contradiction(CitedDocument first, CitedDocument second) {
        return finding(second.mention(), first.mention().date().text(), first.mention().at());
    }

    private static boolean isOne(
            DocumentDates documents, CitedDocument first, CitedDocument second) {
        return !first.mention().passage().pointer().equals(second.mention().passage().pointer())
                && first.mayBe(second)
                && isSlip(second, first.mention().date().first())
                && (isUnlisted(documents, first) || isUnlisted(documents, second));
    }

    private static boolean isUnlisted(DocumentDates documents, CitedDocument cited) {
        return documents.records().stream().noneMatch(each -> covers(each, cited));
    }

    private Diagnostic finding(DateMention mention, String other, SourceLocation place) {
        return Diagnostic.warning(
                        id(),
                        mention.at(),
                        "what is dated {} here is dated {} elsewhere",
                        mention.date().text(),
                        other)
                .withHint("correct the one that is wrong, or say what tells the two apart")
                .withRelated(List.of(place));
    }
}
