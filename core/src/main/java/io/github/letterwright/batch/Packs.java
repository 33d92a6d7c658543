package io.github.letterwright.batch;

import io.github.letterwright.compose.TemplateCoverage;
import io.github.letterwright.diagnostic.Checked;
import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.diagnostic.SourceLocation;
import io.github.letterwright.pack.TemplatePack;
import io.github.letterwright.pack.TemplatePacks;
import io.github.letterwright.read.CaseFile;
import io.github.letterwright.rule.Rule;
import io.github.letterwright.rule.SetRules;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The packs of a run, each found once. Thread-safe. */
final class Packs {

    private final TemplatePacks packs;
    private final Optional<String> forAll;
    private final Function<TemplatePack, Stages> stages;
    private final List<? extends Rule> rules;
    private final Map<String, Checked<TemplatePack>> found;
    private final Map<String, Checked<Stages>> ready;

    /**
     * Packs of a run.
     *
     * @param folder where they are looked for before the class path
     * @param forAll the pack that makes every letter, whatever a case says
     * @param rules those over sets are taken from them
     * @param stages makes the stages for a pack
     */
    Packs(
            Optional<Path> folder,
            Optional<String> forAll,
            List<? extends Rule> rules,
            Function<TemplatePack, Stages> stages) {
        this(
                folder.map(TemplatePacks::in).orElseGet(TemplatePacks::onClassPath),
                forAll,
                rules,
                stages,
                new ConcurrentHashMap<>(),
                new ConcurrentHashMap<>());
    }

    private Packs(
            TemplatePacks packs,
            Optional<String> forAll,
            List<? extends Rule> rules,
            Function<TemplatePack, Stages> stages,
            Map<String, Checked<TemplatePack>> found,
            Map<String, Checked<Stages>> ready) {
        this.packs = packs;
        this.forAll = forAll;
        this.rules = rules;
        this.stages = stages;
        this.found = found;
        this.ready = ready;
    }

    /** The same packs, one of which makes every letter. */
    Packs forAll(String name) {
        return new Packs(packs, Optional.of(name), rules, stages, found, ready);
    }

    /**
     * The packs as they are now; one that has not changed is the same one.
     *
     * @param touched whether a pack is read again; one that was not found always is
     */
    Packs renewed(Predicate<TemplatePack> touched) {
        Packs renewed =
                new Packs(
                        packs,
                        forAll,
                        rules,
                        stages,
                        new ConcurrentHashMap<>(),
                        new ConcurrentHashMap<>());
        found.forEach(
                (name, old) -> {
                    boolean isKept = old.value().filter(touched.negate()).isPresent();
                    Checked<TemplatePack> now = isKept ? old : packs.find(name);
                    renewed.keep(name, old, now, Optional.ofNullable(ready.get(name)));
                });
        return renewed;
    }

    private void keep(
            String name,
            Checked<TemplatePack> old,
            Checked<TemplatePack> now,
            Optional<Checked<Stages>> stagesOfOld) {
        if (content(now).equals(content(old)) && now.diagnostics().equals(old.diagnostics())) {
            found.put(name, old);
            stagesOfOld.ifPresent(its -> ready.put(name, its));
        } else {
            found.put(name, now);
        }
    }

    private static Optional<String> content(Checked<TemplatePack> pack) {
        return pack.value().map(its -> its.sha256() + its.fontsSha256());
    }

    /** Whether a pack is the same one here and there. */
    boolean hasSame(Packs other, String name) {
        return pack(name) == other.pack(name);
    }

    /** The stages that make a case's letter. */
    Checked<Stages> stages(CaseFile file) {
        return asked(file)
                .map(name -> placed(find(name), file))
                .orElseGet(() -> Checked.failed(noneNamed(file)));
    }

    /** Made when they are first asked for, since they read the pack's fonts. */
    private Checked<Stages> find(String name) {
        return ready.computeIfAbsent(name, n -> pack(n).map(stages));
    }

    /** A pack. */
    Checked<TemplatePack> pack(String name) {
        return found.computeIfAbsent(name, packs::find);
    }

    /** The rules over sets of a pack that was found. */
    SetRules setRules(String name) {
        return SetRules.of(pack(name).orThrow(), rules);
    }

    /** What names no place, such as an unknown pack, stands where the case asks for the pack. */
    private Checked<Stages> placed(Checked<Stages> checked, CaseFile file) {
        if (forAll.isPresent()) {
            return checked;
        }
        SourceLocation letter = file.locations().of("/letter");
        return new Checked<>(
                checked.value(),
                checked.diagnostics().stream()
                        .map(it -> it.location().file().isEmpty() ? it.withLocation(letter) : it)
                        .toList());
    }

    private static Diagnostic noneNamed(CaseFile file) {
        SourceLocation place = SourceLocation.ofFile(file.name());
        return Diagnostic.error("LW507", place, "the case names no letter, and the run no pack")
                .withHint("write letter: and the name of a pack, or set the parameter pack");
    }

    /** The name of the pack that a case asks for. */
    Optional<String> asked(CaseFile file) {
        return forAll.or(() -> file.reviewCase().letter());
    }

    /** The names of all packs that can be seen. */
    Checked<Set<String>> names() {
        return packs.names();
    }

    /** The names of the packs in the folder, whether a case asks for them or not. */
    Checked<Set<String>> own() {
        return packs.own();
    }

    /** What is wrong with a pack, whatever the case. */
    List<Diagnostic> problems(String name) {
        Checked<Stages> pack = find(name);
        return Stream.concat(
                        pack.diagnostics().stream(),
                        pack.value().stream().flatMap(stages -> stages.problems().get().stream()))
                .toList();
    }

    /** The packs that were found, by name. */
    List<TemplatePack> all() {
        return found.values().stream()
                .flatMap(checked -> checked.value().stream())
                .sorted(Comparator.comparing(TemplatePack::name))
                .toList();
    }

    /** What letters have reached of their templates, where that was asked for. */
    List<TemplateCoverage> coverage() {
        return ready.values().stream()
                .flatMap(checked -> checked.value().stream())
                .sorted(Comparator.comparing(stages -> stages.pack().name()))
                .flatMap(stages -> stages.composer().coverage().stream())
                .toList();
    }
}
