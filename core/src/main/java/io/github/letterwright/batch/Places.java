package io.github.letterwright.batch;

import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.diagnostic.SourceLocation;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Files and folders as diagnostics name them: absolute in a log, relative in what is kept. */
public final class Places {

    private final List<Path> roots;

    /** Names files relative to the first of these folders that holds them. */
    Places(List<Path> roots) {
        this.roots = roots;
    }

    static SourceLocation of(Path file) {
        return SourceLocation.ofFile(slashed(file));
    }

    static String slashed(Path path) {
        return path.toString().replace(path.getFileSystem().getSeparator(), "/");
    }

    static Diagnostic unreadable(Path file, IOException cause) {
        return Diagnostic.error("LW505", of(file), "cannot be read: " + reason(cause));
    }

    /** A file that cannot be written, and why. */
    public static Diagnostic unwritable(Path file, IOException cause) {
        return Diagnostic.error("LW506", of(file), "cannot be written: " + reason(cause));
    }

    static Diagnostic undeletable(Path file, IOException cause) {
        return Diagnostic.error(
                "LW508", of(file), "an earlier letter cannot be taken away: " + reason(cause));
    }

    /** Never the exception's own message when it is but the path. */
    private static String reason(IOException cause) {
        if (cause instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (cause instanceof FileAlreadyExistsException e) {
            return "a file is in the way, " + slashed(Path.of(e.getFile()));
        }
        if (cause instanceof NoSuchFileException) {
            return "it is no longer there; does another run write here?";
        }
        String words = cause instanceof FileSystemException e ? e.getReason() : cause.getMessage();
        return words == null || words.isBlank()
                ? cause.getClass().getSimpleName()
                : words.toLowerCase(Locale.ROOT);
    }

    /** A diagnostic's file without anything of this machine. */
    String relative(String file) {
        Path path = Path.of(file);
        for (Path root : roots) {
            if (path.startsWith(root)) {
                return slashed(root.relativize(path));
            }
        }
        return path.isAbsolute() ? path.getFileName().toString() : file;
    }

    /** A sentence that names files, likewise. */
    String withoutRoots(String sentence) {
        String shorter = sentence;
        for (Path root : roots) {
            shorter = shorter.replace(slashed(root) + "/", "");
        }
        return shorter;
    }
}
