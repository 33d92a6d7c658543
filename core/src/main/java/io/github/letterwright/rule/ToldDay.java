package io.github.letterwright.rule;

import io.github.letterwright.diagnostic.SourceLocation;
import io.github.letterwright.model.ReviewedRecord;
import io.github.letterwright.read.CaseFile;
import io.github.letterwright.rule.prose.CaseProse;
import io.github.letterwright.rule.prose.Passage;
import io.github.letterwright.rule.prose.Sentence;
import io.github.letterwright.rule.prose.WrittenDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A day that the summary or the records list of a letter tells.
 *
 * @param day the day
 * @param words what is told of it
 * @param place where it stands
 */
record ToldDay(LocalDate day, String words, Supplier<SourceLocation> place) {

    private static final int SENTENCES = 4;

    /** The days among the facts, which may be told in other words than their own. */
    static Set<LocalDate> facts(CaseFile file) {
        return Stream.concat(
                        DatedFact.inOrder(file.reviewCase()).stream().map(DatedFact::date),
                        file.reviewCase().utilizationReview().stream()
                                .flatMap(review -> review.date().stream()))
                .collect(Collectors.toSet());
    }

    /** Those of the records list and those of the summary, in order. */
    static List<ToldDay> in(CaseProse prose) {
        return Stream.concat(records(prose), summary(prose.dates().in(text(prose)), prose))
                .toList();
    }

    private static String text(CaseProse prose) {
        return prose.summary().text();
    }

    private static Stream<ToldDay> records(CaseProse prose) {
        List<ReviewedRecord> records = prose.file().reviewCase().recordsReviewed();
        return IntStream.range(0, records.size())
                .boxed()
                .flatMap(
                        i -> {
                            ReviewedRecord record = records.get(i);
                            String words = title(record);
                            String pointer = "/recordsReviewed/" + i + "/document";
                            return Stream.concat(dates(record), titled(prose, record))
                                    .map(
                                            day ->
                                                    new ToldDay(
                                                            day,
                                                            words,
                                                            () -> at(prose.file(), pointer)));
                        });
    }

    private static SourceLocation at(CaseFile file, String pointer) {
        return file.locations().of(pointer);
    }

    private static String title(ReviewedRecord record) {
        return record.document() + record.provider().map(it -> " " + it).orElse("");
    }

    private static Stream<LocalDate> dates(ReviewedRecord record) {
        return Stream.of(record.dates().stream(), record.from().stream(), record.to().stream())
                .flatMap(date -> date)
                .filter(date -> date.day().isPresent())
                .map(DocumentDates::first);
    }

    /** A title may have its date in itself. */
    private static Stream<LocalDate> titled(CaseProse prose, ReviewedRecord record) {
        return prose.dates().in(record.document().toString()).stream()
                .filter(WrittenDate::isDay)
                .map(WrittenDate::first);
    }

    private static Stream<ToldDay> summary(List<WrittenDate> dates, CaseProse prose) {
        Passage summary = prose.summary();
        List<WrittenDate> days = dates.stream().filter(WrittenDate::isDay).toList();
        List<ToldDay> told = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            WrittenDate day = days.get(i);
            int end = i + 1 < days.size() ? days.get(i + 1).from() : summary.text().length();
            told.add(
                    new ToldDay(
                            day.first(),
                            words(summary, day.from(), end),
                            () -> summary.at(day.from(), day.to())));
        }
        return told.stream();
    }

    /** The sentence of a date, and those that follow before another date. */
    static String words(Passage passage, int from, int next) {
        return passage.sentences().stream()
                .filter(each -> end(each) > from && (each.offset() <= from || end(each) <= next))
                .limit(SENTENCES)
                .map(Sentence::text)
                .collect(Collectors.joining(" "));
    }

    private static int end(Sentence sentence) {
        return sentence.offset() + sentence.text().length();
    }
}
