package io.github.letterwright.batch;

import io.github.letterwright.compose.TemplateCoverage;
import io.github.letterwright.diagnostic.Checked;
import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.diagnostic.SourceLocation;
import io.github.letterwright.pack.TemplatePack;
import io.github.letterwright.pack.TemplatePacks;
import io.github.letterwright.read.CaseFile;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** The packs that a run's cases ask for, each found once. Thread-safe. */
final class Packs {

    private final TemplatePacks packs;
    private final Optional<String> forAll;
    private final Function<TemplatePack, Stages> stages;
    private final Map<String, Checked<Stages>> found = new ConcurrentHashMap<>();

    /**
     * Packs of a run.
     *
     * @param folder where they are looked for before the class path
     * @param forAll the pack that makes every letter, whatever a case says
     * @param stages makes the stages for a pack
     */
    Packs(Optional<Path> folder, Optional<String> forAll, Function<TemplatePack, Stages> stages) {
        this.stages = stages;
        this.packs = folder.map(TemplatePacks::in).orElseGet(TemplatePacks::onClassPath);
        this.forAll = forAll;
    }

    /** The stages that make a case's letter. */
    Checked<Stages> stages(CaseFile file) {
        return forAll.or(() -> file.reviewCase().letter())
                .map(name -> found.computeIfAbsent(name, n -> packs.find(n).map(stages)))
                .orElseGet(() -> Checked.failed(noneNamed(file)));
    }

    private static Diagnostic noneNamed(CaseFile file) {
        SourceLocation place = SourceLocation.ofFile(file.name());
        return Diagnostic.error("LW507", place, "the case names no letter, and the run no pack")
                .withHint("write letter: and the name of a pack, or set the parameter pack");
    }

    /** The packs that were found, by name. */
    List<TemplatePack> all() {
        return made().map(Stages::pack).toList();
    }

    /** What letters have reached of their templates, where that was asked for. */
    List<TemplateCoverage> coverage() {
        return made().flatMap(stages -> stages.composer().coverage().stream()).toList();
    }

    private Stream<Stages> made() {
        return found.values().stream()
                .flatMap(checked -> checked.value().stream())
                .sorted(Comparator.comparing(stages -> stages.pack().name()));
    }
}
