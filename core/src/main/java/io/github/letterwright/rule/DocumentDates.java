package io.github.letterwright.rule;

import io.github.letterwright.model.PartialDate;
import io.github.letterwright.model.ReviewedRecord;
import io.github.letterwright.rule.prose.CaseProse;
import io.github.letterwright.rule.prose.CitedDocument;
import io.github.letterwright.rule.prose.CitedDocument.Kind;
import io.github.letterwright.rule.prose.WrittenDate;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The dated documents of a case: those that are listed, and those that narratives cite. */
final class DocumentDates {

    private static final Pattern COLLECTION =
            Pattern.compile(
                    "\\b(?:records?|charts?|files?|medical|clinical|documents?|documentation"
                            + "|evaluations?|exam\\w*)\\b",
                    Pattern.CASE_INSENSITIVE);

    private final List<ReviewedRecord> records;
    private final List<CitedDocument> cited;

    DocumentDates(CaseProse prose) {
        records = prose.file().reviewCase().recordsReviewed();
        cited = prose.narratives().stream().flatMap(passage -> passage.cited().stream()).toList();
    }

    List<ReviewedRecord> records() {
        return records;
    }

    List<CitedDocument> cited() {
        return cited;
    }

    /** Those that are the only ones of their kind and parts in their narrative. */
    List<CitedDocument> alone() {
        Map<List<Object>, CitedDocument> first = new LinkedHashMap<>();
        Set<List<Object>> several = new HashSet<>();
        for (CitedDocument each : cited) {
            List<Object> key =
                    List.of(each.mention().passage().pointer(), each.kind(), each.parts());
            CitedDocument before = first.putIfAbsent(key, each);
            if (before != null && !day(before).equals(day(each))) {
                several.add(key);
            }
        }
        first.keySet().removeAll(several);
        return List.copyOf(first.values());
    }

    private static LocalDate day(CitedDocument document) {
        return document.mention().date().first();
    }

    /** Whether each of the listed reports and notes says when it was written. */
    boolean areReportsDated() {
        return !records.isEmpty()
                && records.stream()
                        .filter(each -> each.dates().isEmpty() && each.from().isEmpty())
                        .map(each -> each.document().toString())
                        .noneMatch(each -> mayHoldReports(each));
    }

    private static boolean mayHoldReports(String title) {
        return COLLECTION.matcher(title).find() || Kind.of(title).isPresent();
    }

    /** Whether a record may be of a date. */
    static boolean covers(ReviewedRecord record, WrittenDate date) {
        return record.dates().stream().anyMatch(each -> overlaps(date, each, each))
                || record.from().isPresent()
                        && overlaps(date, record.from().orElseThrow(), record.to().orElseThrow());
    }

    private static boolean overlaps(WrittenDate date, PartialDate from, PartialDate to) {
        return !date.last().isBefore(first(from)) && !date.first().isAfter(last(to));
    }

    static LocalDate first(PartialDate date) {
        return date.month().atDay(date.day().orElse(1));
    }

    private static LocalDate last(PartialDate date) {
        return date.day().isPresent() ? first(date) : date.month().atEndOfMonth();
    }
}
