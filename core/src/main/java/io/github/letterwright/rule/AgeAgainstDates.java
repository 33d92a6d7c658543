package io.github.letterwright.rule;

import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.diagnostic.SourceLocation;
import io.github.letterwright.model.CaseFacts;
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

/** Holds an age against the dates of birth and of injury: a part of {@code LW204}. */
final class AgeAgainstDates {

    private static final String ID = "LW204";
    private static final int BIRTHDAY = 1;
    private static final int OLD_REPORT = 3;

    /** Younger ones do not work. */
    private static final int YOUNGEST = 12;

    private final CaseProse prose;
    private final LocalDate decided;
    private final int age;
    private final SourceLocation at;

    private AgeAgainstDates(CaseProse prose, LocalDate decided, int age, SourceLocation at) {
        this.prose = prose;
        this.decided = decided;
        this.age = age;
        this.at = at;
    }

    /**
     * What the dates do not allow; nothing where the day of the decision is not known.
     *
     * @param age the injured worker's
     * @param at where it is stated
     */
    static Optional<Diagnostic> find(CaseProse prose, int age, SourceLocation at) {
        return prose.file()
                .reviewCase()
                .facts()
                .flatMap(CaseFacts::decisionDate)
                .map(decided -> new AgeAgainstDates(prose, decided, age, at))
                .flatMap(
                        it ->
                                prose.narratives().stream()
                                        .flatMap(each -> it.againstBirth(each).stream())
                                        .findFirst()
                                        .or(it::againstInjury));
    }

    private Optional<Diagnostic> againstBirth(Passage passage) {
        return BirthDates.in(passage).stream()
                .filter(this::isOfAnother)
                .findFirst()
                .map(
                        born ->
                                Diagnostic.warning(
                                                ID,
                                                passage.at(born.from(), born.to()),
                                                "who was born {} is {} at the decision, and the age is"
                                                        + " {}",
                                                born.text(),
                                                Long.toString(years(born.first())),
                                                Integer.toString(age))
                                        .withHint("correct the date of birth or the age")
                                        .withRelated(List.of(at)));
    }

    /** Reports are older than the decision, and may state the age of then. */
    private boolean isOfAnother(WrittenDate born) {
        return age > years(born.first()) + BIRTHDAY || age < years(born.last()) - OLD_REPORT;
    }

    private Optional<Diagnostic> againstInjury() {
        return DatedFact.injury(prose.file().reviewCase())
                .flatMap(injury -> childAt(injury).or(() -> anotherAgeAt(injury)));
    }

    private Optional<Diagnostic> childAt(DatedFact injury) {
        return age - years(injury.date()) >= YOUNGEST
                ? Optional.empty()
                : Optional.of(
                        Diagnostic.warning(
                                        ID,
                                        at,
                                        "who is {} at the decision was a child at the injury of"
                                                + " {}",
                                        Integer.toString(age),
                                        injury.date().toString())
                                .withHint("correct the age or the date of injury")
                                .withRelated(List.of(place(injury))));
    }

    private Optional<Diagnostic> anotherAgeAt(DatedFact injury) {
        long then = age - years(injury.date());
        return prose.narratives().stream()
                .flatMap(
                        passage ->
                                WrittenAge.atInjury(passage).stream()
                                        .filter(each -> isAnother(each.years(), then))
                                        .map(each -> anotherAgeAt(injury, passage, each)))
                .findFirst();
    }

    /** The age of now may be an older report's, and a birthday lie between. */
    private static boolean isAnother(int told, long reckoned) {
        return told > reckoned + OLD_REPORT || told < reckoned - BIRTHDAY - 1;
    }

    private Diagnostic anotherAgeAt(DatedFact injury, Passage passage, WrittenAge told) {
        return Diagnostic.warning(
                        ID,
                        passage.at(told.from(), told.to()),
                        "{} at the injury of {} does not go with the age of {}",
                        told.text(),
                        injury.date().toString(),
                        Integer.toString(age))
                .withHint("correct the age of then or of now, or the date of injury")
                .withRelated(List.of(at, place(injury)));
    }

    private SourceLocation place(DatedFact fact) {
        CaseFile file = prose.file();
        return file.locations().of(fact.pointer());
    }

    private long years(LocalDate from) {
        return ChronoUnit.YEARS.between(from, decided);
    }
}
