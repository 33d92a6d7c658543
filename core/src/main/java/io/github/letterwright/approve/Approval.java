package io.github.letterwright.approve;

import io.github.letterwright.pack.TemplatePacks;
import io.github.letterwright.view.Audience;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Approved letters, and those that were rendered just now. What is approved holds the text of
 * cases: in a repository that others read, approve invented cases, or letters for the public.
 *
 * <p>An approved letter names its case, and belongs to whoever makes letters of that: several runs
 * may share a folder of approved letters, or make some of the letters only. Nothing is said of an
 * approved letter, and nothing happens to it, while its case is there and another run's.
 */
public final class Approval {

    private final List<ApprovedSet> sets;
    private final PackWords words;

    private Approval(List<ApprovedSet> sets, PackWords words) {
        this.sets = sets;
        this.words = words;
    }

    /**
     * An approval of letter sets.
     *
     * @param approved the folder of approved letters; it need not be there
     * @param cases the folder of their cases
     * @param letters the output folder of a run that wrote HTML
     * @param audiences whom that run was for
     */
    public static Approval of(
            Path approved, Path cases, Path letters, Collection<Audience> audiences) {
        return new Approval(
                audiences.stream()
                        .sorted()
                        .map(
                                audience ->
                                        new ApprovedSet(
                                                absolute(approved),
                                                absolute(cases),
                                                absolute(letters),
                                                audience))
                        .toList(),
                PackWords.none());
    }

    /**
     * The same that knows the facts of cases in the words of their packs as well, so that a changed
     * sentence with such words in it is one change.
     *
     * @param pack the pack that makes every letter; when empty, the one that a case names
     */
    public Approval with(TemplatePacks packs, Optional<String> pack) {
        return new Approval(sets, PackWords.of(packs, pack));
    }

    private static Path absolute(Path path) {
        return path.toAbsolutePath().normalize();
    }

    /**
     * Holds the letters against those that were approved.
     *
     * @throws IOException when a file cannot be read
     */
    public ApprovalReport compare() throws IOException {
        Gathering gathering = new Gathering(words);
        for (ApprovedSet set : sets) {
            set.compare(gathering);
        }
        return gathering.report();
    }

    /**
     * What became of the approved letters.
     *
     * @param letters how many there are now
     * @param added how many of them nobody had approved
     * @param changed how many of them were approved otherwise
     * @param removed how many there are no more
     */
    public record Accepted(int letters, int added, int changed, int removed) {

        /** Both together. */
        Accepted plus(Accepted other) {
            return new Accepted(
                    letters + other.letters,
                    added + other.added,
                    changed + other.changed,
                    removed + other.removed);
        }
    }

    /**
     * Takes the letters as they are for approved, except for those that stand approved for another
     * case.
     *
     * @throws IOException when a file cannot be read or written; each is whole or as it was
     */
    public Accepted accept() throws IOException {
        Accepted all = new Accepted(0, 0, 0, 0);
        for (ApprovedSet set : sets) {
            all = all.plus(set.accept());
        }
        return all;
    }
}
