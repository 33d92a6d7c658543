package io.github.letterwright.batch;

import io.github.letterwright.conform.Conformance;
import io.github.letterwright.pack.TemplatePack;
import io.github.letterwright.rule.Rule;
import io.github.letterwright.rule.StandardRules;
import io.github.letterwright.view.Audience;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What a run is told, with its defaults, and what follows from that. */
abstract class RunSettings {

    Optional<Path> casesDirectory = Optional.empty();
    Optional<Path> outputDirectory = Optional.empty();
    Optional<Path> packsDirectory = Optional.empty();
    Optional<String> pack = Optional.empty();
    List<? extends Rule> rules = StandardRules.all();
    List<String> includes = List.of("**/*.yaml", "**/*.yml", "**/*.json");
    Set<OutputFormat> formats = EnumSet.of(OutputFormat.HTML, OutputFormat.PDF);
    Set<Audience> audiences = EnumSet.of(Audience.PARTIES);
    int threads = Runtime.getRuntime().availableProcessors();
    boolean quoteText = true;
    Optional<Instant> outputTimestamp = Optional.empty();
    Optional<Conformance> conformance = Optional.empty();
    Optional<Path> execution = Optional.empty();
    boolean coverage;
    Progress progress = Progress.UNTOLD;

    /** What an earlier run wrote, and packs, are YAML and JSON as well. */
    Set<Path> foldersWithoutCases(Optional<Path> output) {
        Set<Path> folders = new HashSet<>();
        output.ifPresent(folders::add);
        packsDirectory.ifPresent(folders::add);
        return folders;
    }

    Packs packs(boolean withPdf) {
        return new Packs(packsDirectory, pack, rules, stages(withPdf));
    }

    Function<TemplatePack, Stages> stages(boolean withPdf) {
        return each -> Stages.of(each, rules, withPdf, outputTimestamp, conformance, coverage);
    }

    /** Everything but case and pack that shapes a letter, or what is told of it. */
    String settings(Path cases, Path output) {
        PathsFrom paths = new PathsFrom(output);
        return String.join(
                "\n",
                EngineBuild.id(),
                pack.toString(),
                paths.relative(cases.toString()),
                packsDirectory.map(Path::toString).map(paths::relative).toString(),
                audiences.toString(),
                formats.toString(),
                rules.stream().map(rule -> rule.getClass().getName()).toList().toString(),
                String.valueOf(quoteText),
                outputTimestamp.toString(),
                conformance.map(its -> its.judgesStandards() + EngineBuild.judge()).toString());
    }

    Places places(Path cases, Path output) {
        List<Path> roots = new ArrayList<>(List.of(cases, output));
        packsDirectory.ifPresent(roots::add);
        return new Places(roots);
    }
}
