package io.github.letterwright.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Keeps runs out of each other's way that write into one output folder, be it modules of a parallel
 * build or processes. It ends with the process, however that ends.
 */
final class RunLock implements AutoCloseable {

    private static final String NAME = "lock";
    private static final long PAUSE_MS = 50;

    private final FileChannel channel;

    private RunLock(FileChannel channel) {
        this.channel = channel;
    }

    /**
     * Waits until no other run has it.
     *
     * @throws IOException when the folder cannot be written
     * @throws IllegalStateException when the thread is interrupted
     */
    static RunLock of(Path folder, Progress progress) throws IOException {
        Files.createDirectories(folder);
        FileChannel channel =
                FileChannel.open(
                        folder.resolve(NAME), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        boolean told = false;
        while (tried(channel) == null) {
            if (!told) {
                progress.waiting();
                told = true;
            }
            pause(channel);
        }
        return new RunLock(channel);
    }

    /** Java tells in two ways that it is not to be had: another process has it, or this one. */
    private static @Nullable FileLock tried(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static void pause(FileChannel channel) throws IOException {
        try {
            Thread.sleep(PAUSE_MS);
        } catch (InterruptedException e) {
            channel.close();
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
