package io.github.letterwright.rule;

import io.github.letterwright.model.ReviewedRecord;
import io.github.letterwright.rule.prose.CaseProse;
import io.github.letterwright.rule.prose.CitedDocument.Kind;
import io.github.letterwright.rule.prose.DateMention;
import io.github.letterwright.rule.prose.DatedWords;
import io.github.letterwright.rule.prose.Passage;
import io.github.letterwright.rule.prose.WrittenDate;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A day in a narrative that is none of a listed record, while one day of a listed record, but for a
 * digit the same, is nowhere in the narratives.
 *
 * @param mention the day in the narrative
 * @param record which record has the other, counted from 0
 * @param day the other
 */
record MistypedDocumentDate(DateMention mention, int record, LocalDate day) {

    /** What titles of records have that tells none from another. */
    private static final Set<String> COMMON =
            Set.of("report", "reports", "note", "notes", "medical", "records", "progress", "dr");

    /** The first of a case. */
    static Optional<MistypedDocumentDate> in(CaseProse prose, DocumentDates documents) {
        List<Passage> narratives = prose.narratives();
        Set<LocalDate> told =
                Set.copyOf(
                        narratives.stream()
                                .flatMap(each -> prose.dates().in(each.text()).stream())
                                .filter(WrittenDate::isDay)
                                .map(WrittenDate::first)
                                .toList());
        Set<LocalDate> facts =
                Set.copyOf(
                        DatedFact.inOrder(prose.file().reviewCase()).stream()
                                .map(DatedFact::date)
                                .toList());
        return narratives.stream()
                .flatMap(each -> DatedWords.in(each).stream())
                .filter(each -> !facts.contains(each.mention().date().first()))
                .filter(each -> isUnlisted(documents, each.mention().date()))
                .flatMap(each -> among(documents.records(), each))
                .filter(each -> !told.contains(each.day()) && !facts.contains(each.day()))
                .findFirst();
    }

    private static boolean isUnlisted(DocumentDates documents, WrittenDate date) {
        return documents.records().stream().noneMatch(each -> DocumentDates.covers(each, date));
    }

    private static Stream<MistypedDocumentDate> among(
            List<ReviewedRecord> records, DatedWords words) {
        return IntStream.range(0, records.size())
                .boxed()
                .filter(i -> mayBe(words, records.get(i).document().toString()))
                .flatMap(
                        i ->
                                records.get(i).dates().stream()
                                        .filter(date -> date.day().isPresent())
                                        .map(DocumentDates::first)
                                        .filter(words.mention().date()::isMistyped)
                                        .map(
                                                day ->
                                                        new MistypedDocumentDate(
                                                                words.mention(), i, day)));
    }

    /** Whether words may be of a document: they share one that tells it, or name none other. */
    private static boolean mayBe(DatedWords words, String title) {
        Set<String> shared = new HashSet<>(TellingWords.of(title));
        shared.removeAll(COMMON);
        shared.retainAll(TellingWords.of(words.words()));
        Optional<Kind> named = Kind.of(words.words());
        boolean rare = Kind.of(title).filter(Kind::isRare).isPresent();
        return !shared.isEmpty()
                || words.nameDocument() && !rare && named.filter(Kind::isRare).isEmpty();
    }
}
