package io.github.letterwright.batch;

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
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/** The packs that a run's cases ask for, each found once. Thread-safe. */
final class Packs {

    private final TemplatePacks packs;
    private final Optional<String> forAll;
    private final List<? extends Rule> rules;
    private final Function<TemplatePack, Stages> stages;
    private final Map<String, Checked<TemplatePack>> found = new ConcurrentHashMap<>();
    private final Map<String, Checked<Stages>> ready = new ConcurrentHashMap<>();

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
        this.rules = rules;
        this.stages = stages;
        this.packs = folder.map(TemplatePacks::in).orElseGet(TemplatePacks::onClassPath);
        this.forAll = forAll;
    }

    /** The stages that make a case's letter. */
    Checked<Stages> stages(CaseFile file) {
        return forAll.or(() -> file.reviewCase().letter())
                .map(this::stages)
                .orElseGet(() -> Checked.failed(noneNamed(file)));
    }

    /** The stages of a pack; made when they are first asked for, since they read its fonts. */
    Checked<Stages> stages(String name) {
        return ready.computeIfAbsent(name, n -> pack(n).map(stages));
    }

    /** The rules over sets of a pack that was found. */
    SetRules setRules(String name) {
        return SetRules.of(pack(name).orThrow(), rules);
    }

    /** A pack. */
    Checked<TemplatePack> pack(String name) {
        return found.computeIfAbsent(name, packs::find);
    }

    private static Diagnostic noneNamed(CaseFile file) {
        SourceLocation place = SourceLocation.ofFile(file.name());
        return Diagnostic.error("LW507", place, "the case names no letter, and the run no pack")
                .withHint("write letter: and the name of a pack, or set the parameter pack");
    }

    /** The packs that were found, by name. */
    List<TemplatePack> all() {
        return found.values().stream()
                .flatMap(checked -> checked.value().stream())
                .sorted(Comparator.comparing(TemplatePack::name))
                .toList();
    }
}
