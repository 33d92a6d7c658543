package io.github.letterwright.rule;

import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.diagnostic.Severity;
import io.github.letterwright.diagnostic.SourceLocation;
import io.github.letterwright.model.InjuredWorker;
import io.github.letterwright.model.Sex;
import io.github.letterwright.read.CaseFile;
import io.github.letterwright.rule.prose.CaseProse;
import io.github.letterwright.rule.prose.Passage;
import io.github.letterwright.rule.prose.PersonNames;
import io.github.letterwright.rule.prose.SexWords;
import io.github.letterwright.rule.prose.WrittenSex;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * {@code LW205}: the narratives make a man and a woman of the injured worker, or not what the facts
 * say.
 */
final class SexAgainstNarrative implements CaseRule {

    private static final About ABOUT =
            new About(
                    "LW205",
                    "the injured worker is a man and a woman",
                    Severity.WARNING,
                    "Nouns and pronouns that are surely the injured worker's are held against the sex in"
                            + " the facts, or against each other. Those of physicians, relatives and"
                            + " others are left alone; where none was named, any pronoun is the injured"
                            + " worker's that has no physician's words beside it. Whom a physician"
                            + " sends or treats, whose relative it is, and of whom a physician notes"
                            + " something, is the injured worker.",
                    "About 1 in 100 published letters says he and she of one person");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public List<Diagnostic> check(CaseProse prose) {
        CaseFile file = prose.file();
        Optional<Sex> fact =
                file.reviewCase()
                        .injuredWorker()
                        .flatMap(InjuredWorker::sex)
                        .filter(sex -> sex != Sex.UNSPECIFIED);
        if (!mayDiffer(fact, prose.narratives())) {
            return List.of();
        }
        List<WrittenSex> words = words(prose);
        if (words.isEmpty()) {
            return List.of();
        }
        Sex stated = fact.orElseGet(() -> prevailing(words));
        List<WrittenSex> wrong = words.stream().filter(each -> each.sex() != stated).toList();
        return wrong.isEmpty()
                ? List.of()
                : List.of(
                        fact.isPresent()
                                ? againstFact(file, stated, wrong)
                                : amongEachOther(words, wrong));
    }

    /** To find out who each word speaks of takes long; most letters need not be asked. */
    private static boolean mayDiffer(Optional<Sex> fact, List<Passage> passages) {
        return Stream.of(Sex.FEMALE, Sex.MALE)
                .filter(sex -> !fact.equals(Optional.of(sex)))
                .allMatch(sex -> passages.stream().anyMatch(each -> SexWords.mayTell(sex, each)));
    }

    private static List<WrittenSex> words(CaseProse prose) {
        Set<String> names = PersonNames.of(prose).called();
        return prose.narratives().stream()
                .flatMap(passage -> SexWords.in(passage, names).stream())
                .toList();
    }

    /** What most of the nouns tell, or most of the pronouns where there is no noun. */
    private static Sex prevailing(List<WrittenSex> words) {
        boolean nouns = words.stream().anyMatch(WrittenSex::noun);
        long balance =
                words.stream()
                        .filter(each -> each.noun() || !nouns)
                        .mapToInt(each -> each.sex() == Sex.FEMALE ? 1 : -1)
                        .sum();
        return balance == 0 ? words.get(0).sex() : balance > 0 ? Sex.FEMALE : Sex.MALE;
    }

    private Diagnostic againstFact(CaseFile file, Sex stated, List<WrittenSex> wrong) {
        return finding(
                Diagnostic.warning(
                        id(),
                        at(wrong.get(0)),
                        "{} speaks of a " + person(wrong.get(0)) + ", and the sex is {}",
                        wrong.get(0).text(),
                        stated.word()),
                wrong,
                file.locations().of("/injuredWorker/sex"));
    }

    private Diagnostic amongEachOther(List<WrittenSex> words, List<WrittenSex> wrong) {
        WrittenSex other =
                Stream.of(true, false)
                        .flatMap(noun -> words.stream().filter(each -> each.noun() == noun))
                        .filter(each -> each.sex() != wrong.get(0).sex())
                        .findFirst()
                        .orElseThrow();
        return finding(
                Diagnostic.warning(
                        id(),
                        at(wrong.get(0)),
                        "{} speaks of a "
                                + person(wrong.get(0))
                                + ", and elsewhere {} of a "
                                + person(other),
                        wrong.get(0).text(),
                        other.text()),
                wrong,
                at(other));
    }

    private static Diagnostic finding(
            Diagnostic diagnostic, List<WrittenSex> wrong, SourceLocation other) {
        return diagnostic
                .withHint("say the same of the injured worker throughout; name anybody else")
                .withRelated(RelatedPlaces.of(other, wrong, SexAgainstNarrative::at));
    }

    private static String person(WrittenSex words) {
        return words.sex() == Sex.FEMALE ? "woman" : "man";
    }

    private static SourceLocation at(WrittenSex words) {
        return words.passage().at(words.from(), words.to());
    }
}
