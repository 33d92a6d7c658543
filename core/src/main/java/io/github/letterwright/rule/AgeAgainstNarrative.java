package io.github.letterwright.rule;

import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.diagnostic.Severity;
import io.github.letterwright.diagnostic.SourceLocation;
import io.github.letterwright.model.CaseFacts;
import io.github.letterwright.model.InjuredWorker;
import io.github.letterwright.read.CaseFile;
import io.github.letterwright.rule.prose.CaseProse;
import io.github.letterwright.rule.prose.Passage;
import io.github.letterwright.rule.prose.WrittenAge;
import io.github.letterwright.rule.prose.WrittenDate;
import java.time.LocalDate;
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
                            + " birth and of injury, and the age at the injury, must allow the age."
                            + " Ages of others who are spoken of are left alone.",
                    "A slip of a digit that makes the patient of the letter somebody else");

    private static final int BIRTHDAY = 1;

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
        List<Mention> wrong = stated.map(age -> wrong(prose, mentions, age)).orElse(List.of());
        if (!wrong.isEmpty()) {
            return List.of(finding(file, wrong, stated.orElseThrow()));
        }
        return stated.flatMap(age -> AgeAgainstDates.find(prose, age.years(), age.at())).stream()
                .toList();
    }

    /** Where the age is told as it is, one that differs beside somebody else may be that one's. */
    private static List<Mention> wrong(CaseProse prose, List<Mention> mentions, Stated stated) {
        boolean told = mentions.stream().anyMatch(each -> !differs(prose, each, stated));
        return mentions.stream()
                .filter(each -> differs(prose, each, stated))
                .filter(each -> !told || !each.age().isAfterAnother())
                .toList();
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
        return mention.age().years() - stated.years() > BIRTHDAY
                || mention.age().most() - stated.years() < -BIRTHDAY - yearsAgo(prose, mention);
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
