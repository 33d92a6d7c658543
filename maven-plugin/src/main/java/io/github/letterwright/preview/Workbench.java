package io.github.letterwright.preview;

import io.github.letterwright.batch.Letter;
import io.github.letterwright.preview.Task.Kind;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Makes letters in the background, what somebody looks at first: one thread follows the files and
 * composes, and when it has nothing to do another one prints. Thread-safe.
 */
final class Workbench implements AutoCloseable {

    private static final long REST_MILLIS = 500;
    private static final long NEWS_EVERY_NANOS = 150_000_000;

    private final Object lock = new Object();
    private final Sets sets;
    private final Consumer<ShownSet.News> listener;
    private final Faults faults;
    private final LetterCache cache = new LetterCache();
    private final Thread composer = new Thread(() -> goOn(this::compose), "letterwright-preview");
    private final Thread printer = new Thread(() -> goOn(this::print), "letterwright-preview-pdf");
    private final Set<Path> touched = new HashSet<>();
    private boolean allTouched;
    private long wakes;
    private volatile long lastNews;
    private volatile boolean closed;

    /**
     * A workbench that does nothing yet.
     *
     * @param listener is told what has changed, by one thread at a time
     */
    Workbench(Sets sets, Consumer<ShownSet.News> listener, Faults faults) {
        this.sets = sets;
        this.listener = listener;
        this.faults = faults;
        composer.setDaemon(true);
        printer.setDaemon(true);
        printer.setPriority(Thread.MIN_PRIORITY);
    }

    void start() {
        composer.start();
        printer.start();
    }

    /** Says that files may have changed. */
    void touch(Set<Path> files) {
        synchronized (lock) {
            touched.addAll(files);
            wake();
        }
    }

    /** Says that any file may have changed. */
    void touchAll() {
        synchronized (lock) {
            allTouched = true;
            wake();
        }
    }

    /** Says that there is work. */
    void wake() {
        synchronized (lock) {
            wakes++;
            lock.notifyAll();
        }
    }

    /**
     * A letter that somebody looks at.
     *
     * @param entry what is known of it
     * @param letter as it is shown: the last one that there was, when there is none now
     */
    record Seen(ShownLetter entry, Letter letter) {}

    /** Makes a letter at once; empty when there is no such case. */
    Optional<Seen> see(SetKey key, String stem, boolean withPdf) {
        ShownSet set = sets.set(key);
        Optional<Task> task = set.open(stem, withPdf ? Kind.PRINT : Kind.COMPOSE);
        if (task.isEmpty()) {
            return Optional.empty();
        }
        Letter now = make(set, task.get());
        wake();
        return set.letter(stem).map(entry -> new Seen(entry, shown(key, entry, now, withPdf)));
    }

    private Letter shown(SetKey key, ShownLetter entry, Letter now, boolean withPdf) {
        boolean isThere = withPdf ? now.pdf().isPresent() : now.html().isPresent();
        Optional<Inputs> last = withPdf ? entry.goodPaper().or(entry::good) : entry.good();
        return isThere || last.isEmpty() ? now : make(last.get(), key, withPdf);
    }

    /** Makes a letter that may be asked for again. */
    Letter make(Inputs inputs, SetKey key, boolean withPdf) {
        return cache.letter(inputs, key, withPdf);
    }

    /** What somebody looks at is asked for again, in a moment. */
    private Letter make(ShownSet set, Task task) {
        Letter letter =
                set.isOpen(task.stem())
                        ? make(task.inputs(), set.key(), task.withPdf())
                        : task.inputs().letter(set.key(), task.withPdf());
        set.done(task, letter);
        return letter;
    }

    /** Works until it is closed, whatever goes wrong in between. */
    private void goOn(Runnable work) {
        while (!closed) {
            try {
                work.run();
            } catch (RuntimeException | Error e) {
                faults.note(e);
                rest(wakes());
            }
        }
    }

    private void compose() {
        long seen = wakes();
        takeChanges();
        if (!step(Kind.COMPOSE)) {
            sets.newest().forEach(ShownSet::reviewWhenDue);
            if (!step(Kind.COMPARE)) {
                tell();
                rest(seen);
            }
        }
    }

    private void print() {
        long seen = wakes();
        boolean idle = sets.newest().stream().allMatch(set -> set.waiting(Kind.COMPOSE) == 0);
        if (!idle || !step(Kind.PRINT)) {
            tell();
            rest(seen);
        }
    }

    private long wakes() {
        synchronized (lock) {
            return wakes;
        }
    }

    /** A folder may go away while it is read; then it is read again a little later. */
    private void takeChanges() {
        Set<Path> files;
        boolean all;
        synchronized (lock) {
            files = Set.copyOf(touched);
            all = allTouched;
            touched.clear();
            allTouched = false;
        }
        if (files.isEmpty() && !all) {
            return;
        }
        try {
            sets.renew(files, all);
        } catch (UncheckedIOException e) {
            rest(wakes());
            touchAll();
        } catch (RuntimeException | Error e) {
            touchAll();
            throw e;
        }
    }

    private boolean step(Kind kind) {
        for (ShownSet set : sets.newest()) {
            Optional<Task> task = set.next(kind);
            if (task.isPresent()) {
                work(set, task.get());
                if (set.hasNewsOfOpen() || System.nanoTime() - lastNews > NEWS_EVERY_NANOS) {
                    tell();
                }
                return true;
            }
        }
        return false;
    }

    /** What cannot be done is not tried again and again. */
    private void work(ShownSet set, Task task) {
        try {
            tryToWork(set, task);
        } catch (RuntimeException | Error e) {
            set.giveUp(task);
            throw e;
        }
    }

    private void tryToWork(ShownSet set, Task task) {
        Letter letter = make(set, task);
        if (task.kind() == Kind.COMPARE) {
            Baseline with = set.baseline();
            set.compared(task, with, compare(letter, task, set.key(), with));
        }
    }

    /** What was made of the same is the same. */
    private static Optional<Comparison> compare(
            Letter letter, Task task, SetKey key, Baseline with) {
        boolean same = with.inputs(task.stem()).filter(task.inputs()::equals).isPresent();
        return same ? Optional.empty() : Comparison.of(letter, with.before(key, task.stem()));
    }

    private void tell() {
        synchronized (listener) {
            lastNews = System.nanoTime();
            sets.newest().forEach(set -> set.takeNews().ifPresent(listener));
        }
    }

    /** Waits a moment, unless there was a call since. */
    private void rest(long seen) {
        synchronized (lock) {
            try {
                if (wakes == seen && !closed) {
                    lock.wait(REST_MILLIS);
                }
            } catch (InterruptedException e) {
                closed = true;
            }
        }
    }

    @Override
    public void close() {
        closed = true;
        wake();
    }
}
