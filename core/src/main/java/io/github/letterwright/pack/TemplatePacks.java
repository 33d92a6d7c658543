package io.github.letterwright.pack;

import io.github.letterwright.diagnostic.Checked;
import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.diagnostic.SourceLocation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Where packs are found: in a folder of one's own, then on the class path as {@code
 * letterwright/packs/<name>/pack.yaml}. Thread-safe.
 */
public final class TemplatePacks {

    private final PackLines lines;
    private final ShippedFonts shipped = new ShippedFonts();

    private TemplatePacks(Optional<Path> folder) {
        lines = new PackLines(folder);
    }

    /** The packs on the class path. */
    public static TemplatePacks onClassPath() {
        return new TemplatePacks(Optional.empty());
    }

    /**
     * The packs of a folder, {@code <folder>/<name>/pack.yaml}, and then those on the class path. A
     * pack of the folder that extends its own name extends the one on the class path.
     *
     * @param folder need not exist
     */
    public static TemplatePacks in(Path folder) {
        return new TemplatePacks(Optional.of(folder));
    }

    /** The names of the packs in the folder; none when there is no such folder. */
    public Checked<Set<String>> own() {
        try {
            return Checked.of(namesInFolder());
        } catch (IOException fault) {
            return Checked.failed(
                    Diagnostic.error(
                            "LW302", SourceLocation.NONE, "the folder of packs cannot be read"));
        }
    }

    /** The names of all packs that can be found here, sorted. */
    public Checked<Set<String>> names() {
        return own().map(TemplatePacks::withShipped);
    }

    private static Set<String> withShipped(Set<String> own) {
        Set<String> names = new TreeSet<>(own);
        try {
            names.addAll(ClassPath.names());
        } catch (IOException fault) {
            throw new UncheckedIOException("the class path cannot be read", fault);
        }
        return names;
    }

    private Set<String> namesInFolder() throws IOException {
        Optional<Path> folder = lines.packsFolder();
        return folder.isEmpty() ? Set.of() : ClassPath.namesIn(folder.get());
    }

    /**
     * Reads a pack with all that it inherits. What is wrong is said in one run: unknown names,
     * faulty settings, sections and fonts that are missing.
     */
    public Checked<TemplatePack> find(String name) {
        try {
            return lines.find(name).then(line -> PackAssembly.assemble(line, shipped));
        } catch (IOException | UncheckedIOException fault) {
            return Checked.failed(
                    Diagnostic.error(
                            "LW302",
                            SourceLocation.NONE,
                            "the pack {} cannot be read: " + fault.getMessage(),
                            name));
        }
    }
}
