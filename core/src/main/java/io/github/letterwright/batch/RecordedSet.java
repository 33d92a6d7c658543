package io.github.letterwright.batch;

import io.github.letterwright.batch.ProvenanceComparison.Recorded;
import io.github.letterwright.compose.Provenance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/** A letter set on disk, as its {@code manifest.json} tells of it: to compare it with another. */
public final class RecordedSet {

    private record Entry(Provenance provenance, String sha256) {}

    private final Path folder;
    private final Map<String, Entry> files = new TreeMap<>();
    private final List<RecordedLetter> letters = new ArrayList<>();

    private RecordedSet(Path folder) {
        this.folder = folder;
    }

    /**
     * The set in a folder, such as {@code target/letters/parties}. Without a manifest that can be
     * read it has no files.
     *
     * @throws IOException when the manifest is there and the file system fails
     */
    public static RecordedSet in(Path folder) throws IOException {
        RecordedSet set = new RecordedSet(folder);
        ManifestFile.ofLetters(folder.resolve(ManifestFile.NAME), Stream::of).forEach(set::add);
        return set;
    }

    private void add(Manifest.Letter letter) {
        letter.outputs().stream()
                .findFirst()
                .flatMap(output -> OutputFormat.stem(output.path()))
                .map(stem -> new RecordedLetter(stem, letter.source(), letter.pages()))
                .ifPresent(letters::add);
        letter.provenance().ifPresent(its -> letter.outputs().forEach(file -> add(file, its)));
    }

    private void add(Manifest.Output file, Provenance provenance) {
        if (folder.resolve(file.path()).normalize().startsWith(folder.normalize())) {
            files.put(file.path(), new Entry(provenance, file.sha256()));
        }
    }

    /** Its letters, in the order of the manifest. */
    public List<RecordedLetter> letters() {
        return Collections.unmodifiableList(letters);
    }

    /** Whether there is a manifest: a run that is killed, or still writes, leaves none. */
    boolean isRecorded() {
        return Files.isRegularFile(folder.resolve(ManifestFile.NAME));
    }

    /** The letters that have a file, as paths without an extension, sorted. */
    Set<String> stems() {
        Set<String> stems = new TreeSet<>();
        files.keySet().forEach(path -> OutputFormat.stem(path).ifPresent(stems::add));
        return stems;
    }

    /** The files of its letters, as paths in its folder with forward slashes, sorted. */
    public Set<String> files() {
        return Collections.unmodifiableSet(files.keySet());
    }

    /**
     * A file of a letter and what is known of it; empty when the set has no such file.
     *
     * @throws IOException when the file is there and cannot be read
     */
    public Optional<Recorded> file(String path) throws IOException {
        Entry entry = files.get(path);
        Path file = folder.resolve(path);
        if (entry == null || !Files.isRegularFile(file)) {
            return Optional.empty();
        }
        byte[] bytes = Files.readAllBytes(file);
        return Optional.of(new Recorded(bytes, entry.provenance(), Optional.of(entry.sha256())));
    }
}
