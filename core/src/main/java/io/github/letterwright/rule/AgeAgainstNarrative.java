package io.github.letterwright.rule;

import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.diagnostic.Severity;
import io.github.letterwright.diagnostic.SourceLocation;
import io.github.letterwright.model.CaseFacts;
import io.github.letterwright.model.InjuredWorker;
import io.github.letterwright.read.CaseFile;
import io.github.letterwright.rule.prose.BirthDates;
import io.github.letterwright.rule.prose.CaseProse;
import io.github.letterwright.rule.prose.Passage;
import io.github.letterwright.rule.prose.WrittenAge;
import io.github.letterwright.rule.prose.WrittenDate;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * {@code LW204}: the age in a narrative differs from the facts', or from the one that another
 * narrative begins with. One year is no difference: reports are older than the decision.
 */
final class AgeAgainstNarrative implements CaseRule {

    private static final About ABOUT =
            new About(
                    "LW204",
                    "the injured worker has two ages",
                    Severity.WARNING,
                    "Ages that the narratives give to the injured worker are held against the age in the"
                            + " facts, or against each other. A difference of one year, or of as many"
                            + " as have passed since a date in the same sentence, is none. The dates of"
                            + " birth and of injury must allow the age.",
                    "A slip of a digit that makes the patient of the letter somebody else");

    private static final int BIRTHDAY = 1;
    private static final int OLD_REPORT = 3;

    /** Younger ones do not work. */
    private static final int YOUNGEST = 12;

    private static final int REACH = 200;

    /** An age, and where it stands. */
    private record Stated(int years, SourceLocation at) {}

    /** An age with the narrative that it stands in. */
    private record Mention(Passage passage, WrittenAge age) {

        SourceLocation at() {
            return passage.at(age.from(), age.to());
        }
    }

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public List<Diagnostic> check(CaseProse prose) {
        CaseFile file = prose.file();
        List<Mention> mentions =
                prose.narratives().stream()
                        .flatMap(
                                passage ->
                                        WrittenAge.in(passage).stream()
                                                .map(age -> new Mention(passage, age)))
                        .toList();
        Optional<Stated> stated = stated(file, mentions);
        List<Mention> wrong =
                stated.stream()
                        .flatMap(age -> mentions.stream().filter(each -> differs(prose, each, age)))
                        .toList();
        if (!wrong.isEmpty()) {
            return List.of(finding(file, wrong, stated.orElseThrow()));
        }
        return stated.flatMap(age -> againstDates(prose, age)).stream().toList();
    }

    /** The age in the facts; else the first one that a narrative gives. */
    private static Optional<Stated> stated(CaseFile file, List<Mention> mentions) {
        OptionalInt fact =
                file.reviewCase()
                        .injuredWorker()
                        .map(InjuredWorker::age)
                        .orElse(OptionalInt.empty());
        return fact.isPresent()
                ? Optional.of(
                        new Stated(fact.getAsInt(), file.locations().of("/injuredWorker/age")))
                : mentions.stream()
                        .findFirst()
                        .map(first -> new Stated(first.age().years(), first.at()));
    }

    private static boolean differs(CaseProse prose, Mention mention, Stated stated) {
        int years = mention.age().years() - stated.years();
        return years > BIRTHDAY || years < -BIRTHDAY - yearsAgo(prose, mention);
    }

    /** How many years ago it was at a date that leads up to the age. */
    private static int yearsAgo(CaseProse prose, Mention mention) {
        Optional<LocalDate> decided =
                prose.file().reviewCase().facts().flatMap(CaseFacts::decisionDate);
        int from = mention.age().from();
        int start = Math.max(mention.age().sentence().offset(), from - REACH);
        String before = mention.passage().text().substring(start, from);
        return prose.dates().in(before).stream()
                .map(WrittenDate::first)
                .mapToInt(date -> decided.map(last -> last.getYear() - date.getYear()).orElse(0))
                .max()
                .orElse(0);
    }

    /** An age that the dates of birth and of injury do not allow. */
    private Optional<Diagnostic> againstDates(CaseProse prose, Stated stated) {
        return prose.file()
                .reviewCase()
                .facts()
                .flatMap(CaseFacts::decisionDate)
                .flatMap(
                        decided ->
                                againstBirth(prose, stated, decided)
                                        .or(() -> againstInjury(prose.file(), stated, decided)));
    }

    private Optional<Diagnostic> againstBirth(CaseProse prose, Stated stated, LocalDate decided) {
        Passage summary = prose.summary();
        return BirthDates.in(summary).stream()
                .filter(born -> isAnother(years(born.first(), decided), stated.years()))
                .findFirst()
                .map(
                        born ->
                                Diagnostic.warning(
                                                id(),
                                                summary.at(born.from(), born.to()),
                                                "who was born {} is {} at the decision, and the age is"
                                                        + " {}",
                                                born.text(),
                                                Long.toString(years(born.first(), decided)),
                                                Integer.toString(stated.years()))
                                        .withHint("correct the date of birth or the age")
                                        .withRelated(List.of(stated.at())));
    }

    private Optional<Diagnostic> againstInjury(CaseFile file, Stated stated, LocalDate decided) {
        return DatedFact.injury(file.reviewCase())
                .filter(injury -> stated.years() - years(injury.date(), decided) < YOUNGEST)
                .map(
                        injury ->
                                Diagnostic.warning(
                                                id(),
                                                stated.at(),
                                                "who is {} at the decision was a child at the injury of"
                                                        + " {}",
                                                Integer.toString(stated.years()),
                                                injury.date().toString())
                                        .withHint("correct the age or the date of injury")
                                        .withRelated(
                                                List.of(file.locations().of(injury.pointer()))));
    }

    private static long years(LocalDate from, LocalDate to) {
        return ChronoUnit.YEARS.between(from, to);
    }

    /** Reports are older than the decision, and may state the age of then. */
    private static boolean isAnother(long reckoned, int stated) {
        return stated > reckoned + BIRTHDAY || stated < reckoned - OLD_REPORT;
    }

    private Diagnostic finding(CaseFile file, List<Mention> wrong, Stated stated) {
        boolean fact =
                file.reviewCase().injuredWorker().stream().anyMatch(w -> w.age().isPresent());
        return Diagnostic.warning(
                        id(),
                        wrong.get(0).at(),
                        "the narrative says {}, and "
                                + (fact ? "the age is {}" : "elsewhere it says {}"),
                        wrong.get(0).age().text(),
                        Integer.toString(stated.years()))
                .withHint(
                        "correct the one that is wrong; an age at another time is best said so, such"
                                + " as \"then 47 years old\"")
                .withRelated(RelatedPlaces.of(stated.at(), wrong, Mention::at));
    }
}
