package io.github.letterwright.preview;

import io.github.letterwright.batch.Drafts;
import io.github.letterwright.batch.Letter;
import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.pdf.PdfDocument;
import io.github.letterwright.preview.Task.Kind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.LongSupplier;

/**
 * The letters of all cases for one audience and pack: what is known, and what is to be done.
 * Thread-safe.
 */
final class ShownSet {

    private final SetKey key;
    private final LongSupplier clock;
    private final Map<String, ShownLetter> letters = new TreeMap<>();
    private final Map<String, Integer> pagesAtStart = new HashMap<>();
    private final Queues queues = new Queues();
    private final Set<String> news = new TreeSet<>();
    private final Map<String, Long> noted = new HashMap<>();
    private Drafts drafts;
    private Baseline baseline;
    private String open = "";
    private boolean toReview;
    private long revision;

    /**
     * A set of which nothing is made yet.
     *
     * @param clock gives a larger number each time
     */
    ShownSet(SetKey key, CaseCopies cases, Drafts drafts, Baseline baseline, LongSupplier clock) {
        this.key = key;
        this.clock = clock;
        this.drafts = drafts;
        this.baseline = baseline;
        take(cases, drafts);
    }

    SetKey key() {
        return key;
    }

    /** Takes in what has changed. */
    synchronized void take(CaseCopies cases, Drafts now) {
        Set<String> gone = new HashSet<>(letters.keySet());
        gone.removeAll(cases.byStem().keySet());
        gone.forEach(this::remove);
        cases.byStem().forEach((stem, copy) -> take(stem, copy, now));
        drafts = now;
        revision = clock.getAsLong();
    }

    /** Something new is known of a letter. */
    private void note(String stem) {
        news.add(stem);
        revision = clock.getAsLong();
        noted.put(stem, revision);
    }

    private void remove(String stem) {
        letters.remove(stem);
        queues.remove(stem);
        note(stem);
        toReview = true;
    }

    private void take(String stem, CaseCopy copy, Drafts now) {
        ShownLetter known = letters.get(stem);
        Inputs inputs = new Inputs(copy, now);
        if (known == null) {
            letters.put(stem, ShownLetter.waiting(inputs));
            note(stem);
            queues.add(Kind.COMPOSE, stem);
        } else if (known.inputs().copy() != copy || hasOtherPack(known, now)) {
            letters.put(stem, known.from(inputs));
            queues.remove(stem);
            queues.add(Kind.COMPOSE, stem);
        }
    }

    private static boolean hasOtherPack(ShownLetter letter, Drafts now) {
        Drafts then = letter.inputs().drafts();
        return then != now
                && letter.composed()
                        .map(
                                its ->
                                        its.faulty()
                                                || its.asked()
                                                        .filter(pack -> !now.hasSame(then, pack))
                                                        .isPresent())
                        .orElse(true);
    }

    /** Holds all letters against something else, or against the same which has changed. */
    synchronized void compareWith(Baseline other) {
        baseline = other;
        letters.replaceAll((stem, letter) -> letter.withoutComparison());
        letters.keySet().forEach(this::note);
        letters.keySet().stream()
                .filter(stem -> !queues.contains(Kind.COMPOSE, stem))
                .forEach(stem -> queues.add(Kind.COMPARE, stem));
    }

    /** What to do next of a kind; the open letter before others. */
    synchronized Optional<Task> next(Kind kind) {
        return queues.first(kind, open)
                .map(stem -> new Task(stem, letters.get(stem).inputs(), kind));
    }

    /** What is to be made when somebody wants to see a letter; empty when there is no such case. */
    synchronized Optional<Task> open(String stem, Kind kind) {
        if (letters.containsKey(stem)) {
            open = stem;
        }
        return letter(stem).map(letter -> new Task(stem, letter.inputs(), kind));
    }

    /** Whether somebody looks at a letter, or did last. */
    synchronized boolean isOpen(String stem) {
        return open.equals(stem);
    }

    /** What letters are held against. */
    synchronized Baseline baseline() {
        return baseline;
    }

    /** Notes what came of a task; nothing when its inputs are no longer the latest. */
    synchronized void done(Task task, Letter letter) {
        ShownLetter known = letters.get(task.stem());
        if (known == null || !known.inputs().equals(task.inputs())) {
            return;
        }
        if (queues.remove(Kind.COMPOSE, task.stem())) {
            revision = clock.getAsLong();
            known = known.with(Composed.of(letter, task.inputs(), key), revision);
            note(task.stem());
            toReview = true;
            queues.add(Kind.COMPARE, task.stem());
            if (letter.html().isPresent()) {
                queues.add(Kind.PRINT, task.stem());
            }
        }
        if (task.withPdf() && queues.remove(Kind.PRINT, task.stem())) {
            int pages = letter.pdf().map(PdfDocument::pages).orElse(0);
            known = known.with(new Paper(pages, letter.diagnostics()));
            if (baseline.inputs(task.stem()).filter(task.inputs()::equals).isPresent()) {
                pagesAtStart.put(task.stem(), pages);
            }
            note(task.stem());
        }
        letters.put(task.stem(), known);
    }

    /** Takes a task for done that nothing came of. */
    synchronized void giveUp(Task task) {
        queues.remove(task.kind(), task.stem());
    }

    /** Notes how a letter differs; nothing when that was about other inputs or another baseline. */
    synchronized void compared(Task task, Baseline with, Optional<Comparison> comparison) {
        ShownLetter known = letters.get(task.stem());
        if (known == null || !known.inputs().equals(task.inputs()) || !baseline.equals(with)) {
            return;
        }
        if (queues.remove(Kind.COMPARE, task.stem())) {
            letters.put(task.stem(), known.with(comparison));
            note(task.stem());
        }
    }

    /** Looks at the cases together, when all are composed and that was not done since. */
    synchronized void reviewWhenDue() {
        if (toReview && queues.isEmpty(Kind.COMPOSE)) {
            toReview = false;
            Map<String, List<Diagnostic>> found = AmongCases.byFile(letters.values(), drafts);
            letters.replaceAll((stem, letter) -> reviewed(letter, found));
        }
    }

    private ShownLetter reviewed(ShownLetter letter, Map<String, List<Diagnostic>> byFile) {
        List<Diagnostic> found =
                byFile.getOrDefault(letter.inputs().copy().source().name(), List.of());
        if (found.equals(letter.amongCases())) {
            return letter;
        }
        note(letter.stem());
        return letter.with(found);
    }

    /** A letter as it is known now. */
    synchronized Optional<ShownLetter> letter(String stem) {
        return Optional.ofNullable(letters.get(stem));
    }

    synchronized List<ShownLetter> letters() {
        return List.copyOf(letters.values());
    }

    /**
     * What is known of the letters that something new is known of.
     *
     * @param revision how far that is known
     * @param letters as they are known now
     * @param gone those that are no more
     */
    record Latest(long revision, List<ShownLetter> letters, List<String> gone) {}

    /** What is new since a revision; since 0, all. */
    synchronized Latest since(long before) {
        return new Latest(
                revision,
                letters.values().stream().filter(it -> isNewer(it.stem(), before)).toList(),
                noted.keySet().stream()
                        .filter(stem -> !letters.containsKey(stem) && isNewer(stem, before))
                        .sorted()
                        .toList());
    }

    private boolean isNewer(String stem, long before) {
        return noted.get(stem) > before;
    }

    /** How many letters there are. */
    synchronized int size() {
        return letters.size();
    }

    /** How many pages a letter had; 0 when that is not known. */
    synchronized int pagesAtStart(String stem) {
        return pagesAtStart.getOrDefault(stem, 0);
    }

    /** How many letters are still to be composed, or whatever it is. */
    synchronized int waiting(Kind kind) {
        return queues.size(kind);
    }

    /**
     * What has changed in a set.
     *
     * @param letters the letters of which something is known that was not before
     * @param waiting how many are not made yet
     */
    record News(SetKey set, long revision, List<String> letters, int waiting) {}

    /** Whether the open letter is among what has changed. */
    synchronized boolean hasNewsOfOpen() {
        return news.contains(open);
    }

    /** What has changed since this was last asked; empty when nothing has. */
    synchronized Optional<News> takeNews() {
        if (news.isEmpty()) {
            return Optional.empty();
        }
        News all = new News(key, revision, List.copyOf(news), queues.size(Kind.COMPOSE));
        news.clear();
        return Optional.of(all);
    }
}
