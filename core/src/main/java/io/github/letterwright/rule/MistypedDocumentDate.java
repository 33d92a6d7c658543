package io.github.letterwright.rule;

import io.github.letterwright.model.ReviewedRecord;
import io.github.letterwright.rule.prose.CaseProse;
import io.github.letterwright.rule.prose.CitedDocument.Kind;
import io.github.letterwright.rule.prose.DateMention;
import io.github.letterwright.rule.prose.DatedWords;
import io.github.letterwright.rule.prose.WrittenDate;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
        Set<LocalDate> facts =
                DatedFact.inOrder(prose.file().reviewCase()).stream()
                        .map(DatedFact::date)
                        .collect(Collectors.toSet());
        return prose.narratives().stream()
                .flatMap(each -> each.days().stream())
                .filter(each -> !facts.contains(each.date().first()))
                .filter(each -> isUnlisted(documents, each.date()))
                .flatMap(each -> among(documents.records(), each))
                .filter(each -> !facts.contains(each.day()))
                .filter(each -> !isTold(prose, each.day()) || each.isSurelyOf(documents.records()))
                .findFirst();
    }

    private static boolean isTold(CaseProse prose, LocalDate day) {
        return prose.narratives().stream()
                .flatMap(each -> each.days().stream())
                .anyMatch(each -> each.date().first().equals(day));
    }

    private static boolean isUnlisted(DocumentDates documents, WrittenDate date) {
        return documents.records().stream().noneMatch(each -> DocumentDates.covers(each, date));
    }

    private static Stream<MistypedDocumentDate> among(
            List<ReviewedRecord> records, DateMention mention) {
        return IntStream.range(0, records.size())
                .boxed()
                .flatMap(
                        i ->
                                records.get(i).dates().stream()
                                        .filter(date -> date.day().isPresent())
                                        .map(DocumentDates::first)
                                        .filter(mention.date()::isMistyped)
                                        .map(day -> new MistypedDocumentDate(mention, i, day)))
                .filter(each -> each.mayBeOf(title(records.get(each.record()))));
    }

    private static String title(ReviewedRecord record) {
        return record.document() + record.provider().map(it -> " " + it).orElse("");
    }

    /** Whether the words around are most of the record's title, so that there is no other. */
    private boolean isSurelyOf(List<ReviewedRecord> records) {
        Set<String> title =
                new HashSet<>(TellingWords.of(records.get(record).document().toString()));
        title.removeAll(COMMON);
        Set<String> around = DatedWords.around(mention).map(TellingWords::of).orElse(Set.of());
        return title.size() > 1 && around.containsAll(title);
    }

    private boolean mayBeOf(String title) {
        return DatedWords.around(mention).filter(words -> mayBe(words, title)).isPresent();
    }

    /** Whether words may be of a document: they share one that tells it, or name none other. */
    private static boolean mayBe(String words, String title) {
        Set<String> shared = new HashSet<>(TellingWords.of(title));
        shared.removeAll(COMMON);
        shared.retainAll(TellingWords.of(words));
        Optional<Kind> named = Kind.of(words);
        boolean rare = Kind.of(title).filter(Kind::isRare).isPresent();
        return !shared.isEmpty()
                || DatedWords.nameDocument(words) && !rare && named.filter(Kind::isRare).isEmpty();
    }
}
