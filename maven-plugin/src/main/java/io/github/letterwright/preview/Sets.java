package io.github.letterwright.preview;

import io.github.letterwright.batch.Drafts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The cases and packs as they are known now, and the sets that are shown of them: the few that were
 * asked for last. Thread-safe.
 */
final class Sets {

    private static final int MOST = 4;

    private final Path packsFolder;
    private final Path approved;
    private final Baseline start;
    private final AtomicLong revisions = new AtomicLong();
    private final Map<SetKey, ShownSet> sets = new LinkedHashMap<>(8, 0.75f, true);
    private Drafts drafts;
    private CaseCopies cases;
    private Baseline baseline;

    /**
     * Looks into the folders.
     *
     * @param approved the folder of approved letters; letters are held against them when it is
     *     there
     */
    Sets(Drafts drafts, Path casesFolder, Path packsFolder, Path approved) {
        this.drafts = drafts;
        this.packsFolder = packsFolder;
        this.approved = approved;
        drafts.readPacks();
        cases = CaseCopies.none(casesFolder).renewed(drafts, path -> true);
        start = new StartBaseline(cases, drafts);
        baseline = Files.isDirectory(approved) ? new ApprovedBaseline(approved) : start;
    }

    /** The letters for an audience and pack; it may be that none is made yet. */
    synchronized ShownSet set(SetKey key) {
        ShownSet set =
                sets.computeIfAbsent(
                        key,
                        its ->
                                new ShownSet(
                                        its, cases, drafts, baseline, revisions::incrementAndGet));
        if (sets.size() > MOST) {
            sets.remove(sets.keySet().iterator().next());
        }
        return set;
    }

    /** All of them, the one that was asked for last first. */
    synchronized List<ShownSet> newest() {
        List<ShownSet> all = new ArrayList<>(sets.values());
        Collections.reverse(all);
        return all;
    }

    synchronized CaseCopies cases() {
        return cases;
    }

    synchronized Drafts drafts() {
        return drafts;
    }

    /** What letters are held against. */
    synchronized Baseline baseline() {
        return baseline;
    }

    /** What they can be held against. */
    List<String> baselines() {
        return Files.isDirectory(approved)
                ? List.of(start.word(), new ApprovedBaseline(approved).word())
                : List.of(start.word());
    }

    /** Holds letters against their state at the start, or against those that are approved. */
    synchronized void compareWith(boolean withApproved) {
        baseline = withApproved ? new ApprovedBaseline(approved) : start;
        sets.values().forEach(set -> set.compareWith(baseline));
    }

    /**
     * Reads what may have changed. Only one thread may do that.
     *
     * @param files which may have changed
     * @param all whether any may have
     */
    void renew(Set<Path> files, boolean all) {
        Predicate<Path> touched = file -> all || files.contains(file);
        Drafts now = all ? drafts().renewed() : renewed(files);
        CaseCopies fresh = cases().renewed(now, touched);
        take(now, fresh, isIn(approved, files, all));
    }

    /** The first folder in that of packs is the pack. */
    private Drafts renewed(Set<Path> files) {
        Set<String> touched =
                files.stream()
                        .filter(file -> file.startsWith(packsFolder) && !file.equals(packsFolder))
                        .map(file -> packsFolder.relativize(file).getName(0).toString())
                        .collect(Collectors.toSet());
        return touched.isEmpty() ? drafts() : drafts().renewed(touched);
    }

    private static boolean isIn(Path folder, Set<Path> files, boolean all) {
        return all || files.stream().anyMatch(file -> file.startsWith(folder));
    }

    private synchronized void take(Drafts now, CaseCopies fresh, boolean otherApproved) {
        drafts = now;
        cases = fresh;
        sets.values().forEach(set -> set.take(fresh, now));
        if (otherApproved) {
            sets.values().forEach(set -> set.compareWith(baseline));
        }
    }
}
