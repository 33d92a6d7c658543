package io.github.letterwright.preview;

import io.methvin.watcher.DirectoryChangeEvent;
import io.methvin.watcher.DirectoryWatcher;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Tells which files of some folders have changed, those of one burst together. A folder may come,
 * go away and come back. Thread-safe.
 */
final class Watch implements AutoCloseable {

    /** Editors write a file in several steps. */
    private static final long BURST_MILLIS = 30;

    private static final long LOOK_AGAIN_MILLIS = 1_000;

    private final List<Path> folders;
    private final Consumer<Set<Path>> listener;
    private final Runnable anything;
    private final Faults faults;
    private final Set<Path> burst = new HashSet<>();
    private final Thread thread = new Thread(this::run, "letterwright-preview-watch");
    private List<Path> watched = List.of();
    private @Nullable DirectoryWatcher watcher;
    private boolean lost;
    private boolean closed;

    /**
     * A watch that has not begun.
     *
     * @param listener is told which files have changed
     * @param anything is told when it is not known which
     */
    Watch(List<Path> folders, Consumer<Set<Path>> listener, Runnable anything, Faults faults) {
        this.folders = List.copyOf(folders);
        this.listener = listener;
        this.anything = anything;
        this.faults = faults;
        thread.setDaemon(true);
    }

    /** Begins; what changes from now on is told. */
    void start() {
        lookForFolders();
        thread.start();
    }

    private synchronized void run() {
        while (!closed) {
            try {
                if (burst.isEmpty() && !lost) {
                    wait(LOOK_AGAIN_MILLIS);
                }
                if (burst.isEmpty() && !lost) {
                    lookForFolders();
                } else {
                    wait(BURST_MILLIS);
                    tell();
                }
            } catch (InterruptedException e) {
                closed = true;
            } catch (RuntimeException | Error e) {
                lost = true;
                faults.note(e);
            }
        }
    }

    private void tell() {
        Set<Path> files = Set.copyOf(burst);
        boolean all = lost;
        burst.clear();
        lost = false;
        if (all) {
            anything.run();
        } else {
            listener.accept(files);
        }
    }

    /** Watches those folders that are there; when they are others than before, anew. */
    private synchronized void lookForFolders() {
        List<Path> there = folders.stream().filter(Files::isDirectory).toList();
        if (there.equals(watched)) {
            return;
        }
        boolean first = watcher == null && watched.isEmpty();
        stop();
        try {
            DirectoryWatcher fresh =
                    DirectoryWatcher.builder()
                            .paths(there)
                            .fileHashing(false)
                            .listener(this::note)
                            .build();
            fresh.watchAsync().whenComplete((nothing, fault) -> ended(fresh, fault));
            watcher = fresh;
            watched = there;
        } catch (IOException e) {
            watched = List.of();
        }
        lost = lost || !first;
    }

    /** It ends when it is closed, or by a fault; then another one is begun. */
    private synchronized void ended(DirectoryWatcher which, @Nullable Throwable fault) {
        if (which == watcher && fault != null) {
            faults.note(fault);
            watcher = null;
            watched = List.of();
            lost = true;
            notifyAll();
        }
    }

    private synchronized void note(DirectoryChangeEvent event) {
        if (event.eventType() == DirectoryChangeEvent.EventType.OVERFLOW || event.isDirectory()) {
            lost = true;
        } else {
            burst.add(event.path());
        }
        notifyAll();
    }

    private void stop() {
        if (watcher != null) {
            try {
                watcher.close();
            } catch (IOException e) {
                // It watches folders that are gone; another one is begun.
                return;
            } finally {
                watcher = null;
            }
        }
    }

    @Override
    public synchronized void close() {
        closed = true;
        stop();
        notifyAll();
    }
}
