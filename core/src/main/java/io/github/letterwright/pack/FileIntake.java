package io.github.letterwright.pack;

import io.github.letterwright.diagnostic.Checked;
import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.diagnostic.SourceLocation;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Takes in the files of one pack, as many and as large as a pack may have: 2,000 files, 16 MiB
 * each, 64 MiB together.
 */
final class FileIntake {

    private static final int MEBI = 1 << 20;
    private static final int FILE_CAP = 16 * MEBI;
    private static final int PACK_CAP = 64 * MEBI;
    private static final int COUNT_CAP = 2_000;

    /** A file's bytes, opened when they are wanted. */
    interface Content {
        InputStream open() throws IOException;
    }

    private final String home;
    private final Map<String, byte[]> files = new TreeMap<>();
    private final List<Diagnostic> problems = new ArrayList<>();
    private long total;
    private boolean full;

    FileIntake(String home) {
        this.home = home;
    }

    /** Whether a path is left out: hidden files and folders, and what editors leave behind. */
    static boolean isSkipped(String path) {
        return path.endsWith("~") || path.startsWith(".") || path.contains("/.");
    }

    /** Takes one file in; nothing more once the pack is over its cap. */
    void add(String path, Content content) throws IOException {
        if (full || isSkipped(path)) {
            return;
        }
        try (InputStream stream = content.open()) {
            byte[] bytes = stream.readNBytes(FILE_CAP + 1);
            if (bytes.length > FILE_CAP) {
                refuse(path, "a file of a pack may have 16 MiB at most");
            } else {
                keep(path, bytes);
            }
        }
    }

    private void keep(String path, byte[] bytes) {
        total += bytes.length;
        full = total > PACK_CAP || files.size() == COUNT_CAP;
        if (full) {
            problems.add(
                    Diagnostic.error(
                            "LW302",
                            SourceLocation.ofFile(home),
                            "a pack may have 2,000 files and 64 MiB at most"));
        } else {
            files.put(path, bytes);
        }
    }

    /** Notes that a file cannot be taken in. */
    void refuse(String path, String reason) {
        problems.add(Diagnostic.error("LW302", SourceLocation.ofFile(home + "/" + path), reason));
    }

    /** Everything that was taken in. */
    Checked<PackFolder> folder(String name, boolean shipped) {
        return Checked.of(new PackFolder(name, home, shipped, files), problems);
    }
}
