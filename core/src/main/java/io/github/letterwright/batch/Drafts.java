package io.github.letterwright.batch;

import io.github.letterwright.diagnostic.Checked;
import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.pack.PackFile;
import io.github.letterwright.pack.TemplatePack;
import io.github.letterwright.read.CaseFile;
import io.github.letterwright.rule.Traces;
import io.github.letterwright.view.Audience;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The letters of a folder of cases as {@link BatchRenderer#render} would write them, made one at a
 * time when they are asked for, and not written. A pack is read when a letter first asks for it,
 * and then stays as it was; {@link #renewed} reads packs again. Thread-safe.
 */
public final class Drafts {

    private final CaseFolder folder;
    private final Packs packs;
    private final Function<TemplatePack, Stages> printing;
    private final Map<TemplatePack, Stages> printers = new ConcurrentHashMap<>();

    /**
     * Letters of a folder.
     *
     * @param packs with stages that print nothing
     * @param printing makes the stages that print a PDF
     */
    Drafts(CaseFolder folder, Packs packs, Function<TemplatePack, Stages> printing) {
        this.folder = folder;
        this.packs = packs;
        this.printing = printing;
    }

    /** The cases that are there now, sorted by path. */
    public Checked<List<CaseSource>> cases() {
        return folder.cases();
    }

    /** Why cases have no file name for their letters; most have one. */
    public Map<CaseSource, Diagnostic> clashes(List<CaseSource> cases) {
        Names names = new Names(cases, List.of());
        return cases.stream()
                .filter(source -> names.clash(source).isPresent())
                .collect(
                        Collectors.toMap(
                                Function.identity(), source -> names.clash(source).orElseThrow()));
    }

    /**
     * The letter of a case. Without a PDF, what only the PDF shows is not found.
     *
     * @param read the case
     * @param pack the pack that makes it; when empty, the one that a run would take
     */
    public Letter letter(
            CaseSource source,
            Checked<CaseFile> read,
            Audience audience,
            Optional<String> pack,
            boolean withPdf) {
        Packs its = forAll(pack);
        Checked<Stages> stages = read.then(its::stages);
        return new LetterMaker(its, Set.of(audience))
                .letter(source, read, withPdf ? stages.map(this::printer) : stages, audience);
    }

    private Stages printer(Stages stages) {
        return printers.computeIfAbsent(stages.pack(), printing);
    }

    private Packs forAll(Optional<String> pack) {
        return pack.map(packs::forAll).orElse(packs);
    }

    /** The name of the pack that a case's letter asks for, whether there is such a pack or not. */
    public Optional<String> asked(CaseFile file, Optional<String> pack) {
        return forAll(pack).asked(file);
    }

    /**
     * What the rules among cases find, in the order of files and lines.
     *
     * @param byPack what they keep of the cases, in the order of the cases, by the pack that makes
     *     the letters
     */
    public List<Diagnostic> amongCases(Map<String, List<Traces>> byPack) {
        SetReview review = new SetReview(packs);
        byPack.forEach((pack, all) -> all.forEach(traces -> review.add(pack, traces)));
        return review.finish();
    }

    /** The names of all packs that can make letters. */
    public Checked<Set<String>> packs() {
        return packs.names();
    }

    /** Reads all packs now, so that they stay as they are from now on. */
    public void readPacks() {
        packs().value().ifPresent(names -> names.forEach(packs::pack));
    }

    /** The same with packs as they are now; one that has not changed stays with its stages. */
    public Drafts renewed() {
        return renewed(pack -> true);
    }

    /**
     * The same when files have changed in some packs alone: packs that neither are among them nor
     * inherit from them are not read again.
     */
    public Drafts renewed(Set<String> touched) {
        return renewed(
                pack -> pack.files().stream().map(PackFile::pack).anyMatch(touched::contains));
    }

    private Drafts renewed(Predicate<TemplatePack> touched) {
        Drafts renewed = new Drafts(folder, packs.renewed(touched), printing);
        Set<TemplatePack> kept = Set.copyOf(renewed.packs.all());
        printers.forEach(
                (pack, stages) -> {
                    if (kept.contains(pack)) {
                        renewed.printers.put(pack, stages);
                    }
                });
        return renewed;
    }

    /** Whether a pack is the same here and there. */
    public boolean hasSame(Drafts other, String pack) {
        return packs.hasSame(other.packs, pack);
    }
}
