package io.github.letterwright.rule;

import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.diagnostic.Severity;
import io.github.letterwright.diagnostic.SourceLocation;
import io.github.letterwright.model.Item;
import io.github.letterwright.model.Text;
import io.github.letterwright.read.CaseFile;
import io.github.letterwright.rule.prose.BodyRegions;
import io.github.letterwright.rule.prose.CaseProse;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * {@code LW212}: a chapter that the reviewer cites for an item is for another region of the body.
 * Neighbouring regions fit each other, and what a chapter treats for the whole body fits all.
 */
final class ChapterForAnotherRegion implements CaseRule {

    private static final BodyRegions REGIONS = BodyRegions.standard();

    /** What "the spine" or "the back" is, where one of them is told. */
    private static final Set<String> SPINE = Set.of("neck", "thoracic", "low-back");

    private static final About ABOUT =
            new About(
                    "LW212",
                    "the guideline's chapter is for another body part than the item",
                    Severity.WARNING,
                    "The ACOEM and ODG chapters, and sections of the postsurgical guidelines, that the reviewer or the claims administrator cites are held against the body part of"
                            + " the item and the parts that its treatment names, else against those that"
                            + " the case summary and the rationale speak of. A chapter for a neighbouring"
                            + " part fits; so does one for another complaint that the letter speaks of,"
                            + " beside one that fits the item; so does one of which the rationale itself"
                            + " says why it is cited; and so does any chapter for what is treated"
                            + " in one place for the whole body: medication, equipment, hospital stays and"
                            + " the like, save ACOEM's for a"
                            + " part of which the letter nowhere speaks. A chapter's number is held against its title, and a chapter"
                            + " that the rationale goes by against those that the reviewer cites of"
                            + " the same guideline.",
                    "about 1 item in 100 of published letters; 8 CCR 9792.10.6(d)");

    @Override
    public About about() {
        return ABOUT;
    }

    @Override
    public List<Diagnostic> check(CaseProse prose) {
        return IntStream.range(0, prose.rationales().size())
                .boxed()
                .flatMap(index -> check(prose, index))
                .toList();
    }

    private Stream<Diagnostic> check(CaseProse prose, int index) {
        CaseFile file = prose.file();
        Item item = file.reviewCase().items().get(index);
        String pointer = "/items/" + index;
        List<Citation> reviewer = Citation.ofReviewer(item, pointer);
        List<Citation> administrator = Citation.ofAdministrator(item, pointer);
        return Stream.of(
                        check(prose, index, reviewer)
                                .or(() -> spoken(prose, index, reviewer))
                                .or(() -> unheardOf(prose, index, reviewer)),
                        check(prose, index, administrator),
                        misnumbered(file, reviewer),
                        misnumbered(file, administrator))
                .flatMap(Optional::stream);
    }

    private Optional<Diagnostic> spoken(CaseProse prose, int index, List<Citation> cited) {
        return ChapterSpokenOf.notAmong(cited, prose.rationales().get(index))
                .map(
                        it ->
                                Diagnostic.warning(
                                                id(),
                                                it.words().place(),
                                                "the rationale goes by {}, and no chapter for the "
                                                        + named(it.chapters())
                                                        + " is cited",
                                                it.words().words())
                                        .withHint("cite the chapter that the rationale goes by")
                                        .withRelated(
                                                cited.stream().map(c -> file(prose, c)).toList()));
    }

    /**
     * Whatever an item is for, ACOEM's chapter for a part that the letter has nowhere is none of
     * its.
     */
    private Optional<Diagnostic> unheardOf(CaseProse prose, int index, List<Citation> reviewer) {
        List<CitedChapters> cited =
                reviewer.stream()
                        .flatMap(CitedChapters::of)
                        .filter(it -> it.citation().isAcoem())
                        .toList();
        if (cited.isEmpty()) {
            return Optional.empty();
        }
        List<Item> items = prose.file().reviewCase().items();
        Set<String> told = new TreeSet<>();
        items.forEach(item -> told.addAll(everywhere(prose.file(), item)));
        if (told.isEmpty() && items.get(index).bodyPart().isEmpty()) {
            return Optional.empty();
        }
        return strange(cited, told).stream()
                .findFirst()
                .map(
                        it ->
                                Diagnostic.warning(
                                                id(),
                                                file(prose, it.citation()),
                                                "the guideline {} is for the "
                                                        + named(it.chapters())
                                                        + ", and the letter speaks of none",
                                                it.citation().text())
                                        .withHint("cite what the decision rests on"));
    }

    private static SourceLocation file(CaseProse prose, Citation cited) {
        return prose.file().locations().of(cited.pointer());
    }

    private Optional<Diagnostic> misnumbered(CaseFile file, List<Citation> cited) {
        return cited.stream()
                .flatMap(
                        it ->
                                REGIONS.misnumbered(it.text()).stream()
                                        .map(
                                                region ->
                                                        Diagnostic.warning(
                                                                        id(),
                                                                        file.locations()
                                                                                .of(it.pointer()),
                                                                        "{} has the number of the chapter for the "
                                                                                + named(
                                                                                        Set.of(
                                                                                                region)),
                                                                        it.text())
                                                                .withHint(
                                                                        "find out which chapter was meant")))
                .findFirst();
    }

    private Optional<Diagnostic> check(CaseProse prose, int index, List<Citation> citations) {
        CaseFile file = prose.file();
        Item item = file.reviewCase().items().get(index);
        String pointer = "/items/" + index;
        List<CitedChapters> cited = citations.stream().flatMap(CitedChapters::of).toList();
        if (cited.isEmpty()) {
            return Optional.empty();
        }
        Set<String> own = regions(file, item);
        if (own.isEmpty()) {
            // Care after a surgery stands by the part that was operated on.
            own = stated(item);
            cited = cited.stream().filter(each -> each.citation().isPostsurgical()).toList();
        }
        List<CitedChapters> strange = strange(cited, own);
        if (strange.size() < cited.size()) {
            // Beside a chapter that fits, one for another complaint of the same person is in order.
            strange = strange(strange, everywhere(file, item));
        }
        Set<String> reasoned = ChapterSpokenOf.reasoned(prose.rationales().get(index), own);
        strange =
                strange.stream()
                        .filter(it -> Collections.disjoint(it.chapters(), reasoned))
                        .toList();
        if (own.isEmpty() || strange.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(finding(file, item, pointer, strange, own));
    }

    private static List<CitedChapters> strange(List<CitedChapters> cited, Set<String> regions) {
        Set<String> fitting = REGIONS.chaptersFor(regions);
        return cited.stream().filter(it -> Collections.disjoint(it.chapters(), fitting)).toList();
    }

    /** The regions that an item is for; none when it is for the whole body or names none. */
    private static Set<String> regions(CaseFile file, Item item) {
        if (REGIONS.isGeneral(item.treatment().toString())) {
            return Set.of();
        }
        Set<String> stated = stated(item);
        return stated.isEmpty() && item.bodyPart().isEmpty() ? told(file, item) : stated;
    }

    private static Set<String> stated(Item item) {
        String part = item.bodyPart().map(Text::toString).orElse("");
        return REGIONS.in(item.treatment() + " " + part);
    }

    private static Set<String> told(CaseFile file, Item item) {
        return REGIONS.in(file.reviewCase().caseSummary().text() + " " + item.rationale().text());
    }

    private static Set<String> everywhere(CaseFile file, Item item) {
        Set<String> all = new TreeSet<>(stated(item));
        all.addAll(told(file, item));
        if (!Collections.disjoint(all, SPINE)) {
            all.remove("spine");
        }
        return all;
    }

    private Diagnostic finding(
            CaseFile file, Item item, String pointer, List<CitedChapters> cited, Set<String> own) {
        CitedChapters first = cited.get(0);
        List<SourceLocation> others = new ArrayList<>();
        others.add(
                file.locations()
                        .of(pointer + (item.bodyPart().isPresent() ? "/bodyPart" : "/treatment")));
        cited.stream()
                .skip(1)
                .map(it -> file.locations().of(it.citation().pointer()))
                .forEach(others::add);
        return Diagnostic.warning(
                        id(),
                        file.locations().of(first.citation().pointer()),
                        (first.citation().isReviewers() ? "the" : "the claims administrator's")
                                + " guideline {} is for the "
                                + named(first.chapters())
                                + ", and the request for the "
                                + named(own),
                        first.citation().text())
                .withHint(
                        "cite the chapter for the body part of the request, or correct the body part")
                .withRelated(others);
    }

    private static String named(Set<String> regions) {
        return String.join(" and ", regions).replace('-', ' ');
    }
}
