package io.github.letterwright.batch;

import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.diagnostic.SourceLocation;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Files and folders as diagnostics name them: absolute in a log, relative in what is kept. */
final class Places {

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

    static Diagnostic unwritable(Path file, IOException cause) {
        return Diagnostic.error("LW506", of(file), "cannot be written: " + reason(cause));
    }

    /** Never the exception's own message: it repeats the path, or is a class name. */
    private static String reason(IOException cause) {
        if (cause instanceof AccessDeniedException) {
            return "permission denied";
        }
        if (cause instanceof FileSystemException e && e.getReason() != null) {
            return e.getReason().toLowerCase(Locale.ROOT);
        }
        if (cause instanceof java.nio.file.FileAlreadyExistsException) {
            return "a file of that name is in the way";
        }
        return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
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
