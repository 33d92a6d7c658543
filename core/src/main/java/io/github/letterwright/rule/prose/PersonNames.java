package io.github.letterwright.rule.prose;

import io.github.letterwright.model.InjuredWorker;
import io.github.letterwright.model.ReviewCase;
import io.github.letterwright.model.Text;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whom the narratives of a case name with a title, or in a mark: the injured worker, people with
 * another role, and whoever is left.
 */
public final class PersonNames {

    private static final Set<String> KINDS =
            Set.of("name", "patient", "claimant", "worker", "employee", "applicant");

    private static final Pattern DOCTOR =
            Pattern.compile(
                    "\\bDrs?\\b\\.?\\s+(?:\\p{Lu}\\.\\s*)*+(\\p{Lu}[\\p{L}'’-]+(?:\\s+\\p{Lu}[\\p{L}'’-]+)?)"
                            + "|(\\p{Lu}[\\p{L}'’-]+),?\\s+(?:M\\.?D|D\\.?O|D\\.?C|Ph\\.?D|F?NP|PA(?:-C)?|RN|D?PT|LCSW|Esq)\\b");
    private static final int OPENING = 3;

    private final List<TitledName> named;
    private final Set<String> others;
    private final Optional<TitledName> first;
    private final Set<String> worker;
    private final List<Passage> narratives;

    private PersonNames(CaseProse prose) {
        narratives = prose.narratives();
        named = narratives.stream().flatMap(PersonNames::in).toList();
        others = named.isEmpty() ? Set.of() : others(prose, named);
        Set<String> stated = stated(prose.file().reviewCase());
        first = stated.isEmpty() ? spokenOf(prose.summary()) : Optional.empty();
        worker =
                !stated.isEmpty()
                        ? stated
                        : first.map(
                                        it ->
                                                candidates()
                                                        .filter(each -> each.shares(it.names()))
                                                        .map(TitledName::names)
                                                        .flatMap(Collection::stream)
                                                        .collect(Collectors.toSet()))
                                .orElse(Set.of());
    }

    /** Those of a case. */
    public static PersonNames of(CaseProse prose) {
        return new PersonNames(prose);
    }

    /** The single names of the injured worker, in lower case; none where nobody is named. */
    public Set<String> worker() {
        return worker;
    }

    /** Those, and whatever marks of the injured worker hold; the kind of a mark without words. */
    public Set<String> called() {
        return Stream.concat(
                        worker.stream(),
                        marks(narratives)
                                .filter(mark -> KINDS.contains(mark.kind()))
                                .map(mark -> TitledName.names(mark.words().orElse(mark.kind())))
                                .flatMap(Collection::stream))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Where the narratives first name the injured worker, when the facts do not. */
    public Optional<TitledName> first() {
        return first;
    }

    /** Names, in order, that are written as the injured worker's and are not. */
    public List<TitledName> wrong() {
        return worker.isEmpty()
                ? List.of()
                : candidates()
                        .filter(each -> !each.mayBe(worker))
                        .filter(each -> isMisspelt(each) || !each.mayBeStaff())
                        .toList();
    }

    private boolean isMisspelt(TitledName name) {
        return name.names().stream()
                .anyMatch(each -> worker.stream().anyMatch(it -> Spelling.isNear(each, it)));
    }

    /** Those that are not known to be somebody else's. */
    private Stream<TitledName> candidates() {
        return named.stream().filter(each -> !each.hasRole() && !each.shares(others));
    }

    private static Stream<TitledName> in(Passage passage) {
        List<TitledName> titled = TitledName.in(passage);
        return Stream.concat(
                        titled.stream(),
                        marked(passage)
                                .filter(mark -> titled.stream().noneMatch(it -> meet(it, mark))))
                .sorted(Comparator.comparingInt(TitledName::from));
    }

    private static boolean meet(TitledName one, TitledName other) {
        return one.from() < other.to() && other.from() < one.to();
    }

    private static Stream<Text.Redaction> marks(List<Passage> narratives) {
        return narratives.stream()
                .flatMap(each -> each.source().parts().stream())
                .filter(Text.Redaction.class::isInstance)
                .map(Text.Redaction.class::cast);
    }

    private static Stream<TitledName> marked(Passage passage) {
        Stream.Builder<TitledName> marked = Stream.builder();
        int from = 0;
        for (Text.Part part : passage.source().parts()) {
            String text = new Text("", List.of(part)).toString();
            if (part instanceof Text.Redaction mark
                    && mark.words().isPresent()
                    && KINDS.contains(mark.kind())) {
                marked.add(TitledName.of(passage, text, from));
            }
            from += text.length();
        }
        return marked.build().filter(each -> isName(each.text()));
    }

    /** Marks hold other things about a patient as well, such as a number. */
    private static boolean isName(String text) {
        return text.matches("\\p{Lu}[\\p{L}'’.-]+(?:,?\\s+\\p{Lu}[\\p{L}'’.-]*){0,3}")
                && !TitledName.names(text).isEmpty();
    }

    private static Set<String> stated(ReviewCase it) {
        return it.injuredWorker().flatMap(InjuredWorker::name).stream()
                .flatMap(name -> name.parts().stream())
                .map(
                        part ->
                                part instanceof Text.Redaction mark
                                        ? mark.words().orElse("")
                                        : ((Text.Words) part).text())
                .map(TitledName::names)
                .flatMap(Collection::stream)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The one that the summary begins with, else the one that is named most often. */
    private Optional<TitledName> spokenOf(Passage summary) {
        int opening =
                summary.sentences().stream()
                        .limit(OPENING)
                        .mapToInt(each -> each.offset() + each.text().length())
                        .max()
                        .orElse(0);
        List<TitledName> own = candidates().filter(each -> !each.mayBeStaff()).toList();
        return own.stream()
                .filter(each -> each.passage() == summary && each.from() < opening)
                .findFirst()
                .or(() -> mostNamed(own));
    }

    private static Optional<TitledName> mostNamed(List<TitledName> own) {
        Map<TitledName, Long> times = new HashMap<>();
        own.forEach(
                each ->
                        times.put(
                                each, own.stream().filter(it -> it.shares(each.names())).count()));
        long most = times.values().stream().mapToLong(Long::longValue).max().orElse(0);
        return own.stream().filter(each -> times.get(each) == most).findFirst();
    }

    /** The names of physicians and of everybody whose role is told. */
    private static Set<String> others(CaseProse prose, List<TitledName> named) {
        Set<String> others = new HashSet<>();
        prose.narratives().stream()
                .flatMap(each -> DOCTOR.matcher(each.text()).results())
                .map(PersonNames::doctor)
                .forEach(others::addAll);
        prose.file().reviewCase().recordsReviewed().stream()
                .flatMap(record -> record.provider().stream())
                .map(provider -> TitledName.names(provider.toString()))
                .forEach(others::addAll);
        Set<String> stated = stated(prose.file().reviewCase());
        named.stream().filter(TitledName::hasRole).map(TitledName::names).forEach(others::addAll);
        marks(prose.narratives())
                .filter(mark -> !KINDS.contains(mark.kind()))
                .flatMap(mark -> mark.words().stream())
                .map(TitledName::names)
                .forEach(others::addAll);
        others.removeAll(stated);
        return others;
    }

    private static Set<String> doctor(MatchResult found) {
        return TitledName.names(found.group(1) == null ? found.group(2) : found.group(1));
    }
}
