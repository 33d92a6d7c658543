package io.github.letterwright.pack;

import io.github.letterwright.diagnostic.Checked;
import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.diagnostic.SourceLocation;
import io.github.letterwright.yaml.Similar;
import io.github.letterwright.yaml.YamlMapping;
import io.github.letterwright.yaml.YamlScalar;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Follows {@code extends} from a pack to its parents.
 *
 * @param packsFolder where packs are looked for before the class path
 */
record PackLines(Optional<Path> packsFolder) {

    private static final String NAME = "[A-Za-z0-9][A-Za-z0-9._-]*";

    /** What is looked for, and where it is asked for. */
    private record Wanted(String name, SourceLocation asker, boolean shippedOnly) {}

    /** The pack of a name with its parents. */
    Checked<PackLine> find(String name) throws IOException {
        List<PackLine.Level> levels = new ArrayList<>();
        List<Diagnostic> problems = new ArrayList<>();
        Set<String> homes = new HashSet<>();
        Optional<Wanted> next = Optional.of(new Wanted(name, SourceLocation.NONE, false));
        while (next.isPresent()) {
            Checked<PackLine.Level> level = level(next.get());
            problems.addAll(level.diagnostics());
            if (level.isFailed()) {
                return Checked.failed(problems);
            }
            PackLine.Level found = level.value().orElseThrow();
            if (!homes.add(found.folder().home())) {
                problems.add(cycle(found.folder().name(), next.get().asker()));
                return Checked.failed(problems);
            }
            levels.add(found);
            next = parent(found);
        }
        return Checked.of(new PackLine(levels), problems);
    }

    private static Diagnostic cycle(String name, SourceLocation asker) {
        return Diagnostic.error(
                "LW304", asker, "the pack {} extends itself by way of its parents", name);
    }

    private static Optional<Wanted> parent(PackLine.Level level) {
        PackFolder folder = level.folder();
        if (level.settings().entries().get("extends") instanceof YamlScalar parent) {
            boolean override = !folder.shipped() && parent.text().equals(folder.name());
            return Optional.of(new Wanted(parent.text(), parent.location(), override));
        }
        return Optional.empty();
    }

    private Checked<PackLine.Level> level(Wanted wanted) throws IOException {
        Optional<Checked<PackFolder>> folder = folder(wanted);
        return folder.isPresent()
                ? folder.get().then(PackLines::withSettings)
                : Checked.failed(unknown(wanted));
    }

    private Optional<Checked<PackFolder>> folder(Wanted wanted) throws IOException {
        String name = wanted.name();
        if (!name.matches(NAME)) {
            return Optional.empty();
        }
        Optional<Path> own =
                packsFolder
                        .filter(folder -> !wanted.shippedOnly())
                        .map(folder -> folder.resolve(name))
                        .filter(folder -> Files.isRegularFile(folder.resolve(PackFolder.SETTINGS)));
        if (own.isPresent()) {
            String home = own.get().toString().replace('\\', '/');
            return Optional.of(new DiskFolder(own.get()).read(name, home, false));
        }
        return ClassPath.pack(name);
    }

    private static Checked<PackLine.Level> withSettings(PackFolder folder) {
        String file = folder.nameOf(PackFolder.SETTINGS);
        byte[] bytes = folder.files().get(PackFolder.SETTINGS);
        if (bytes == null) {
            throw new IllegalStateException(file + " went away while it was read");
        }
        return PackYaml.SETTINGS
                .read(file, bytes)
                .then(settings -> Checked.of(settings, nameProblems(folder, settings)))
                .map(settings -> new PackLine.Level(folder, settings));
    }

    private static List<Diagnostic> nameProblems(PackFolder folder, YamlMapping settings) {
        if (settings.entries().get("name") instanceof YamlScalar name
                && !name.text().equals(folder.name())) {
            return List.of(
                    Diagnostic.error(
                                    "LW303",
                                    name.location(),
                                    "the pack calls itself {} and its folder {}",
                                    name.text(),
                                    folder.name())
                            .withHint("a pack has the name of its folder"));
        }
        return List.of();
    }

    private Diagnostic unknown(Wanted wanted) throws IOException {
        Set<String> known = new TreeSet<>(ClassPath.names());
        if (packsFolder.isPresent()) {
            known.addAll(ClassPath.namesIn(packsFolder.get()));
        }
        if (wanted.shippedOnly()) {
            known.remove(wanted.name());
            return Diagnostic.error("LW301", wanted.asker(), "a pack cannot extend itself")
                    .withHint("name another: " + list(known));
        }
        Diagnostic error =
                Diagnostic.error("LW301", wanted.asker(), "unknown pack {}", wanted.name());
        Optional<Path> misnamed =
                packsFolder
                        .filter(folder -> wanted.name().matches(NAME))
                        .map(folder -> folder.resolve(wanted.name()))
                        .filter(folder -> Files.isRegularFile(folder.resolve("pack.yml")));
        if (misnamed.isPresent()) {
            return error.withHint("its folder has pack.yml: name it pack.yaml");
        }
        return Similar.to(wanted.name(), known)
                .map(near -> error.withHint("did you mean {}? known: " + list(known), near))
                .orElseGet(() -> error.withHint("known: " + list(known)));
    }

    private static String list(Set<String> names) {
        return names.isEmpty() ? "none" : String.join(", ", names);
    }
}
