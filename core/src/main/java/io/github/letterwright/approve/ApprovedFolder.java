package io.github.letterwright.approve;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.letterwright.batch.WholeFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** The approved letters for one audience: {@code a/b.txt} for the letter {@code a/b}. */
public final class ApprovedFolder {

    private static final String EXTENSION = ".txt";

    private final Path root;

    /** The folder for an audience; it need not be there. */
    public ApprovedFolder(Path root) {
        this.root = root;
    }

    /**
     * The letters that were approved, as paths without an extension, sorted.
     *
     * @throws IOException when the folder cannot be read
     */
    public SortedSet<String> stems() throws IOException {
        SortedSet<String> stems = new TreeSet<>();
        if (Files.isDirectory(root)) {
            try (Stream<Path> files = Files.walk(root)) {
                files.filter(Files::isRegularFile)
                        .map(file -> root.relativize(file).toString().replace('\\', '/'))
                        .filter(path -> path.endsWith(EXTENSION))
                        .forEach(path -> stems.add(withoutExtension(path)));
            }
        }
        return stems;
    }

    private static String withoutExtension(String path) {
        return path.substring(0, path.length() - EXTENSION.length());
    }

    /** The file of a letter, whether it is there or not. */
    public Path file(String stem) {
        return root.resolve(stem + EXTENSION);
    }

    /**
     * What was approved of a letter.
     *
     * @throws IOException when it cannot be read
     */
    public Optional<String> text(String stem) throws IOException {
        Path file = file(stem);
        return Files.isRegularFile(file) ? Optional.of(Files.readString(file)) : Optional.empty();
    }

    void write(String stem, String text) throws IOException {
        WholeFile.write(file(stem), out -> out.write(text.getBytes(UTF_8)));
    }

    /** Deletes a letter, and its folder when nothing else is in it. */
    void delete(String stem) throws IOException {
        Files.deleteIfExists(file(stem));
        for (Path folder = file(stem).getParent();
                !folder.equals(root) && isEmpty(folder);
                folder = folder.getParent()) {
            Files.delete(folder);
        }
    }

    private static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        }
    }
}
