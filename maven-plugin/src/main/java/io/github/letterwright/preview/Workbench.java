package io.github.letterwright.preview;

import io.github.letterwright.batch.Drafts;
import io.github.letterwright.batch.Letter;
import io.github.letterwright.diagnostic.Diagnostic;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Makes letters in the background, one after the other: what somebody looks at first, PDFs last.
 * Thread-safe.
 */
final class Workbench implements AutoCloseable {

    private static final int SETS = 4;
    private static final long REST = 500;
    private static final long NEWS_EVERY = 150_000_000;

    private final Object lock = new Object();
    private final Path packsFolder;
    private final Consumer<ShownSet.News> listener;
    private final LetterCache cache = new LetterCache();
    private final AtomicLong revisions = new AtomicLong();
    private final Thread thread = new Thread(this::work, "letterwright-preview");
    private final Map<SetKey, ShownSet> sets = new LinkedHashMap<>(8, 0.75f, true);
    private final Set<Path> touched = new HashSet<>();
    private boolean allTouched;
    private boolean woken;
    private Drafts drafts;
    private CaseCopies cases;
    private long lastNews;
    private volatile boolean closed;

    /**
     * A workbench that does nothing yet.
     *
     * @param listener is told what has changed, by the one thread that works
     */
    Workbench(Drafts drafts, Path casesFolder, Path packsFolder, Consumer<ShownSet.News> listener) {
        this.drafts = drafts;
        this.packsFolder = packsFolder;
        this.listener = listener;
        cases = CaseCopies.none(casesFolder).renewed(drafts, path -> true);
        thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    /** The letters for an audience and pack; it may be that none is made yet. */
    ShownSet set(SetKey key) {
        synchronized (lock) {
            ShownSet set = sets.get(key);
            if (set == null) {
                set = new ShownSet(key, cases, drafts, revisions::incrementAndGet);
                sets.put(key, set);
                if (sets.size() > SETS) {
                    sets.remove(sets.keySet().iterator().next());
                }
                wake();
            }
            return set;
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
        ShownSet set = set(key);
        return set.open(stem, withPdf)
                .flatMap(
                        task -> {
                            Letter now = make(set, task);
                            synchronized (lock) {
                                wake();
                            }
                            return set.letter(stem)
                                    .map(entry -> new Seen(entry, shown(key, entry, now, withPdf)));
                        });
    }

    private Letter shown(SetKey key, ShownLetter entry, Letter now, boolean withPdf) {
        boolean isThere = withPdf ? now.pdf().isPresent() : now.html().isPresent();
        Optional<Inputs> last = withPdf ? entry.goodPaper().or(entry::good) : entry.good();
        return isThere || last.isEmpty() ? now : cache.letter(last.get(), key, withPdf);
    }

    CaseCopies cases() {
        synchronized (lock) {
            return cases;
        }
    }

    Drafts drafts() {
        synchronized (lock) {
            return drafts;
        }
    }

    /** Why there are no letters at all. */
    List<Diagnostic> problems() {
        return cases().problems();
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

    private void wake() {
        woken = true;
        lock.notifyAll();
    }

    private void work() {
        while (!closed) {
            takeChangesOrTryAgain();
            if (!step(ShownSet::toCompose)) {
                newest().forEach(ShownSet::reviewWhenDue);
                if (!step(ShownSet::toPrint)) {
                    tell();
                    rest();
                }
            }
        }
    }

    /** A folder may go away while it is read; then it is read again a little later. */
    private void takeChangesOrTryAgain() {
        try {
            takeChanges();
        } catch (RuntimeException e) {
            rest();
            touchAll();
        }
    }

    private void takeChanges() {
        Set<Path> files;
        boolean all;
        Drafts old;
        CaseCopies copies;
        synchronized (lock) {
            files = Set.copyOf(touched);
            all = allTouched;
            touched.clear();
            allTouched = false;
            old = drafts;
            copies = cases;
        }
        if (files.isEmpty() && !all) {
            return;
        }
        boolean packs = all || files.stream().anyMatch(file -> file.startsWith(packsFolder));
        Drafts now = packs ? old.renewed() : old;
        CaseCopies fresh = copies.renewed(now, file -> all || files.contains(file));
        synchronized (lock) {
            drafts = now;
            cases = fresh;
            sets.values().forEach(set -> set.take(fresh, now));
        }
    }

    private boolean step(Function<ShownSet, Optional<ShownSet.Task>> queue) {
        for (ShownSet set : newest()) {
            Optional<ShownSet.Task> task = queue.apply(set);
            if (task.isPresent()) {
                make(set, task.get());
                if (set.hasNewsOfOpen() || System.nanoTime() - lastNews > NEWS_EVERY) {
                    tell();
                }
                return true;
            }
        }
        return false;
    }

    /** What somebody looks at is asked for again, in a moment. */
    private Letter make(ShownSet set, ShownSet.Task task) {
        Letter letter =
                set.isOpen(task.stem())
                        ? cache.letter(task.inputs(), set.key(), task.withPdf())
                        : task.inputs().letter(set.key(), task.withPdf());
        set.done(task, letter);
        return letter;
    }

    private List<ShownSet> newest() {
        synchronized (lock) {
            List<ShownSet> all = new ArrayList<>(sets.values());
            Collections.reverse(all);
            return all;
        }
    }

    private void tell() {
        lastNews = System.nanoTime();
        newest().forEach(set -> set.takeNews().ifPresent(listener));
    }

    private void rest() {
        synchronized (lock) {
            try {
                if (!woken && !closed) {
                    lock.wait(REST);
                }
                woken = false;
            } catch (InterruptedException e) {
                closed = true;
            }
        }
    }

    @Override
    public void close() {
        closed = true;
        synchronized (lock) {
            wake();
        }
    }
}
