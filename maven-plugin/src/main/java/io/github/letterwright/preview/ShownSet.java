package io.github.letterwright.preview;

import io.github.letterwright.batch.Drafts;
import io.github.letterwright.batch.Letter;
import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.pdf.PdfDocument;
import io.github.letterwright.rule.Traces;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.LongSupplier;
import java.util.stream.Collectors;

/** The letters of all cases for one audience and pack: what is known, and what is to be done. */
final class ShownSet {

    private final SetKey key;
    private final LongSupplier clock;
    private final Map<String, ShownLetter> letters = new TreeMap<>();
    private final Set<String> toCompose = new LinkedHashSet<>();
    private final Set<String> toPrint = new LinkedHashSet<>();
    private final Set<String> news = new TreeSet<>();
    private Drafts drafts;
    private String open = "";
    private boolean toReview;
    private long revision;

    /**
     * A set of which nothing is made yet.
     *
     * @param clock gives a larger number each time
     */
    ShownSet(SetKey key, CaseCopies cases, Drafts drafts, LongSupplier clock) {
        this.key = key;
        this.clock = clock;
        this.drafts = drafts;
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

    private void remove(String stem) {
        letters.remove(stem);
        toCompose.remove(stem);
        toPrint.remove(stem);
        news.add(stem);
        toReview = true;
    }

    private void take(String stem, CaseCopy copy, Drafts now) {
        ShownLetter known = letters.get(stem);
        Inputs inputs = new Inputs(copy, now);
        if (known == null) {
            letters.put(stem, ShownLetter.waiting(inputs));
            news.add(stem);
            toCompose.add(stem);
        } else if (known.inputs().copy() != copy || hasOtherPack(known, now)) {
            letters.put(stem, known.from(inputs));
            toCompose.add(stem);
            toPrint.remove(stem);
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

    /** Work on one letter. */
    record Task(String stem, Inputs inputs, boolean withPdf) {}

    /** What to compose next; the open letter before others. */
    synchronized Optional<Task> toCompose() {
        return first(toCompose).map(stem -> new Task(stem, letters.get(stem).inputs(), false));
    }

    /** What to print next, likewise. */
    synchronized Optional<Task> toPrint() {
        return first(toPrint).map(stem -> new Task(stem, letters.get(stem).inputs(), true));
    }

    private Optional<String> first(Set<String> queue) {
        return queue.contains(open) ? Optional.of(open) : queue.stream().findFirst();
    }

    /** What is to be made when somebody wants to see a letter; empty when there is no such case. */
    synchronized Optional<Task> open(String stem, boolean withPdf) {
        if (letters.containsKey(stem)) {
            open = stem;
        }
        return letter(stem).map(letter -> new Task(stem, letter.inputs(), withPdf));
    }

    /** Whether somebody looks at a letter, or did last. */
    synchronized boolean isOpen(String stem) {
        return open.equals(stem);
    }

    /** Notes what came of a task; nothing when its inputs are no longer the latest. */
    synchronized void done(Task task, Letter letter) {
        ShownLetter known = letters.get(task.stem());
        if (known == null || !known.inputs().equals(task.inputs())) {
            return;
        }
        if (toCompose.remove(task.stem())) {
            revision = clock.getAsLong();
            known = known.with(Composed.of(letter, task.inputs(), key), revision);
            news.add(task.stem());
            toReview = true;
            if (letter.html().isPresent()) {
                toPrint.add(task.stem());
            }
        }
        if (task.withPdf() && toPrint.remove(task.stem())) {
            int pages = letter.pdf().map(PdfDocument::pages).orElse(0);
            known = known.with(new Paper(pages, letter.diagnostics()));
            news.add(task.stem());
        }
        letters.put(task.stem(), known);
    }

    /** Looks at the cases together, when all are composed and that was not done since. */
    synchronized void reviewWhenDue() {
        if (!toReview || !toCompose.isEmpty()) {
            return;
        }
        toReview = false;
        Map<String, List<Traces>> byPack = new TreeMap<>();
        for (ShownLetter letter : letters.values()) {
            Composed its = letter.composed().orElseThrow();
            its.traces()
                    .ifPresent(
                            traces ->
                                    byPack.computeIfAbsent(
                                                    its.pack().orElseThrow(),
                                                    pack -> new ArrayList<>())
                                            .add(traces));
        }
        Map<String, List<Diagnostic>> byFile =
                drafts.amongCases(byPack).stream()
                        .collect(Collectors.groupingBy(found -> found.location().file()));
        letters.replaceAll((stem, letter) -> reviewed(letter, byFile));
    }

    private ShownLetter reviewed(ShownLetter letter, Map<String, List<Diagnostic>> byFile) {
        List<Diagnostic> found =
                byFile.getOrDefault(letter.inputs().copy().source().name(), List.of());
        if (found.equals(letter.amongCases())) {
            return letter;
        }
        news.add(letter.stem());
        return letter.with(found);
    }

    /** A letter as it is known now. */
    synchronized Optional<ShownLetter> letter(String stem) {
        return Optional.ofNullable(letters.get(stem));
    }

    synchronized List<ShownLetter> letters() {
        return List.copyOf(letters.values());
    }

    synchronized int waiting() {
        return toCompose.size();
    }

    synchronized long revision() {
        return revision;
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
        News all = new News(key, revision, List.copyOf(news), toCompose.size());
        news.clear();
        return Optional.of(all);
    }
}
