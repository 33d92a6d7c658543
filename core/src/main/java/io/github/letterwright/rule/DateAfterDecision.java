package io.github.letterwright.rule;

import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.diagnostic.Severity;
import io.github.letterwright.diagnostic.SourceLocation;
import io.github.letterwright.model.CaseFacts;
import io.github.letterwright.model.PartialDate;
import io.github.letterwright.model.ReviewedRecord;
import io.github.letterwright.read.CaseFile;
import io.github.letterwright.rule.prose.CaseProse;
import io.github.letterwright.rule.prose.DateMention;
import io.github.letterwright.rule.prose.PastDates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * {@code LW209}: a narrative or the list of records dates something that has happened after the
 * decision.
 */
final class DateAfterDecision implements CaseRule {

    private static final About ABOUT =
            new About(
                    "LW209",
                    "a date lies after the decision",
                    Severity.WARNING,
                    "Dates of events and documents are held against the decision's, since a reviewer has"
                            + " seen none that came later. What is planned, scheduled or allowed is"
                            + " left alone.",
                    "Slips in the year, most often of letters decided in January");

    /** A later date, and the words for it. */
    private record Later(Supplier<SourceLocation> place, String words) {

        SourceLocation at() {
            return place.get();
        }
    }

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public List<Diagnostic> check(CaseProse prose) {
        Optional<LocalDate> decided =
                prose.file().reviewCase().facts().flatMap(CaseFacts::decisionDate);
        return decided.stream().flatMap(date -> check(prose, date).stream()).toList();
    }

    private Optional<Diagnostic> check(CaseProse prose, LocalDate decided) {
        CaseFile file = prose.file();
        List<Later> later =
                Stream.concat(
                                records(file, decided).stream(),
                                prose.narratives().stream()
                                        .flatMap(passage -> PastDates.in(passage).stream())
                                        .filter(each -> each.date().first().isAfter(decided))
                                        .map(DateAfterDecision::later))
                        .toList();
        return later.stream().findFirst().map(first -> finding(file, decided, later));
    }

    private static Later later(DateMention mention) {
        return new Later(mention::at, mention.date().text());
    }

    private static List<Later> records(CaseFile file, LocalDate decided) {
        List<Later> later = new ArrayList<>();
        List<ReviewedRecord> records = file.reviewCase().recordsReviewed();
        for (int i = 0; i < records.size(); i++) {
            ReviewedRecord each = records.get(i);
            Optional<PartialDate> date =
                    Stream.concat(each.dates().stream(), each.to().stream())
                            .filter(written -> first(written).isAfter(decided))
                            .findFirst();
            if (date.isPresent()) {
                String pointer = "/recordsReviewed/" + i + "/document";
                later.add(new Later(() -> file.locations().of(pointer), date.get().toString()));
            }
        }
        return later;
    }

    private static LocalDate first(PartialDate date) {
        return date.month().atDay(date.day().orElse(1));
    }

    private Diagnostic finding(CaseFile file, LocalDate decided, List<Later> later) {
        return Diagnostic.warning(
                        id(),
                        later.get(0).at(),
                        "{} lies after the decision of {}",
                        later.get(0).words(),
                        decided.toString())
                .withHint(
                        "correct the one that is wrong; what is yet to come is best called scheduled"
                                + " or planned")
                .withRelated(
                        RelatedPlaces.of(
                                file.locations().of("/case/decisionDate"), later, Later::at));
    }
}
