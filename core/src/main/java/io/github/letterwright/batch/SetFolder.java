package io.github.letterwright.batch;

import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.read.Fingerprint;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The folder that a set is kept in. Before a run changes the first letter it takes the manifest and
 * the overview away, and puts them back last: where a manifest stands, it is true of every letter.
 * Until then a list of the letters that the folder may hold, of this run and of earlier ones,
 * stands in the manifest's place, so that a run that is killed leaves no letter that nobody knows
 * of. Files that are right already are left alone. Thread-safe.
 */
final class SetFolder {

    /** The list of letters while the set is not whole. */
    static final String UNFINISHED = ".letterwright-unfinished.json";

    private final Path root;
    private boolean changed;

    SetFolder(Path root) {
        this.root = root;
    }

    Path file(String path) {
        return root.resolve(path);
    }

    /** Begins a run: takes away what a killed run wrote aside, and letters of no case. */
    void open(Set<String> stems) throws IOException {
        changed = false;
        Files.createDirectories(root);
        sweep();
        Set<String> all = new TreeSet<>(stems);
        all.addAll(ManifestFile.strings(file(UNFINISHED)));
        all.addAll(ManifestFile.stems(file(ManifestFile.NAME)));
        WholeFile.write(file(UNFINISHED), out -> ManifestFile.writeStrings(all, out));
        all.removeAll(stems);
        for (String stem : all) {
            if (isInside(stem)) {
                deleteLetter(stem);
            }
        }
    }

    /** Deletes what was written aside, and empty folders. */
    private void sweep() throws IOException {
        Files.walkFileTree(
                root,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes its)
                            throws IOException {
                        if (its.isRegularFile() && WholeFile.isAside(file)) {
                            Files.deleteIfExists(file);
                        }
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult postVisitDirectory(Path dir, @Nullable IOException fault)
                            throws IOException {
                        if (!dir.equals(root) && isEmpty(dir)) {
                            Files.deleteIfExists(dir);
                        }
                        return super.postVisitDirectory(dir, fault);
                    }
                });
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (var entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        }
    }

    /** Somebody may have changed the lists. */
    private boolean isInside(String stem) {
        try {
            return root.resolve(stem).normalize().startsWith(root);
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** Writes a letter in one format, unless it is there already. */
    void write(String path, WholeFile.Content content) throws IOException {
        if (!WholeFile.holds(file(path), content)) {
            withdraw();
            WholeFile.write(file(path), content);
        }
    }

    /** Deletes a letter in every format. The first failure is thrown when all were tried. */
    void deleteLetter(String stem) throws IOException {
        IOException first = null;
        for (OutputFormat format : OutputFormat.values()) {
            try {
                delete(format.file(stem));
            } catch (IOException e) {
                first = first == null ? e : first;
            }
        }
        if (first != null) {
            throw first;
        }
    }

    /**
     * Deletes a file; a folder of that name is not ours. The folder that it stands in may be empty
     * then: that goes with {@link #close}, since another letter may be on its way into it.
     */
    void delete(String path) throws IOException {
        Path file = file(path);
        if (!Files.exists(file, LinkOption.NOFOLLOW_LINKS)
                || Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        withdraw();
        Files.deleteIfExists(file);
    }

    /** What tells of the set as a whole is no longer true. */
    private synchronized void withdraw() throws IOException {
        if (!changed) {
            for (String name : new String[] {ManifestFile.NAME, IndexPage.NAME}) {
                if (Files.isRegularFile(file(name))) {
                    Files.delete(file(name));
                }
            }
            changed = true;
        }
    }

    /** The hash of what tells of the set as a whole. */
    String sha256() throws IOException {
        return Fingerprint.of(file(ManifestFile.NAME))
                + Fingerprint.of(file(IndexPage.NAME))
                + Files.exists(file(UNFINISHED));
    }

    /** Ends the run, the manifest last. What cannot be written is found. */
    List<Diagnostic> close(Manifest manifest) {
        Path current = root;
        try {
            if (changed) {
                sweep();
            }
            current = file(IndexPage.NAME);
            write(IndexPage.NAME, out -> IndexPage.write(manifest, out));
            // The overview stands: a manifest that a killed run took away must not take it along.
            changed = true;
            current = file(ManifestFile.NAME);
            write(ManifestFile.NAME, out -> ManifestFile.write(manifest, out));
            current = file(UNFINISHED);
            Files.deleteIfExists(current);
            return List.of();
        } catch (IOException e) {
            return List.of(Places.unwritable(current, e));
        }
    }
}
