package io.github.letterwright.batch;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** A file that appears whole or not at all: written aside, forced to the disk, then moved. */
public final class WholeFile {

    private static final String PREFIX = ".letterwright-";
    private static final String SUFFIX = ".part";

    /** Writes the content of a file, the same bytes each time. */
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private WholeFile() {}

    /** Whether there is a file with just this content. */
    static boolean holds(Path file, Content content) throws IOException {
        if (!Files.isRegularFile(file)) {
            return false;
        }
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            var comparison = new Comparison(in);
            content.writeTo(comparison);
            return comparison.isSame() && in.read() < 0;
        }
    }

    /**
     * Writes a file and the folders that it needs.
     *
     * @throws IOException when that fails; what was there is there still
     */
    public static void write(Path file, Content content) throws IOException {
        Files.createDirectories(file.getParent());
        // Short, since the file's own name may be as long as a name can be; and no other run's.
        Path aside = file.resolveSibling(PREFIX + UUID.randomUUID() + SUFFIX);
        try {
            writeAside(aside, content);
            move(aside, file);
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    private static void writeAside(Path aside, Content content) throws IOException {
        try (var channel =
                        FileChannel.open(
                                aside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                var out = new BufferedOutputStream(Channels.newOutputStream(channel))) {
            content.writeTo(out);
            out.flush();
            // Else a power cut could leave the new name with nothing in it.
            channel.force(true);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            // Some network file systems: the next best that there is.
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** Whether a file is what a run that was killed had written aside. */
    static boolean isAside(Path file) {
        String name = file.getFileName().toString();
        return name.startsWith(PREFIX) && name.endsWith(SUFFIX);
    }

    /** Compares what is written to it with what another stream holds. */
    private static final class Comparison extends OutputStream {

        private final InputStream expected;
        private boolean same = true;

        Comparison(InputStream expected) {
            this.expected = expected;
        }

        boolean isSame() {
            return same;
        }

        @Override
        public void write(int octet) throws IOException {
            same = same && expected.read() == (octet & 0xff);
        }

        @Override
        public void write(byte[] octets, int start, int length) throws IOException {
            for (int i = start; same && i < start + length; i++) {
                write(octets[i]);
            }
        }
    }
}
