package io.github.letterwright.approve;

import io.github.letterwright.batch.RecordedLetter;
import io.github.letterwright.batch.RecordedSet;
import io.github.letterwright.view.Audience;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/**
 * Approved letters, and those that were rendered just now. What is approved holds the text of
 * cases: in a repository that others read, approve invented cases, or letters for the public.
 */
public final class Approval {

    private final Path approved;
    private final Path letters;
    private final List<Audience> audiences;

    private Approval(Path approved, Path letters, List<Audience> audiences) {
        this.approved = approved;
        this.letters = letters;
        this.audiences = audiences;
    }

    /**
     * An approval of letter sets.
     *
     * @param approved the folder of approved letters; it need not be there
     * @param letters the output folder of a run that wrote HTML
     * @param audiences whom that run was for
     */
    public static Approval of(Path approved, Path letters, Collection<Audience> audiences) {
        return new Approval(approved, letters, audiences.stream().sorted().toList());
    }

    /**
     * Holds the letters against those that were approved.
     *
     * @throws IOException when a file cannot be read
     */
    public ApprovalReport compare() throws IOException {
        Gathering gathering = new Gathering();
        for (Audience audience : audiences) {
            compare(audience, gathering);
        }
        return gathering.report();
    }

    private void compare(Audience audience, Gathering gathering) throws IOException {
        ApprovedFolder folder = folder(audience);
        SortedSet<String> left = folder.stems();
        for (RecordedLetter letter : letters(audience)) {
            left.remove(letter.stem());
            String name = name(audience, letter.stem());
            String file = name(folder.file(letter.stem()));
            Optional<String> text = folder.text(letter.stem());
            if (text.isPresent()) {
                gathering.add(
                        name, file, LetterDifference.of(text.get(), current(audience, letter)));
            } else {
                gathering.addNew(name, file);
            }
        }
        left.forEach(stem -> gathering.addVanished(name(audience, stem), name(folder.file(stem))));
    }

    /**
     * What became of the approved letters.
     *
     * @param letters how many there are now
     * @param written how many of them are new or changed
     * @param removed how many there are no more
     */
    public record Accepted(int letters, int written, int removed) {}

    /**
     * Takes the letters as they are for approved.
     *
     * @throws IOException when a file cannot be read or written; each is whole or as it was
     */
    public Accepted accept() throws IOException {
        int count = 0;
        int written = 0;
        int removed = 0;
        for (Audience audience : audiences) {
            ApprovedFolder folder = folder(audience);
            SortedSet<String> left = folder.stems();
            for (RecordedLetter letter : letters(audience)) {
                left.remove(letter.stem());
                String text = current(audience, letter).text();
                if (!folder.text(letter.stem()).equals(Optional.of(text))) {
                    folder.write(letter.stem(), text);
                    written++;
                }
                count++;
            }
            for (String stem : left) {
                folder.delete(stem);
                removed++;
            }
        }
        return new Accepted(count, written, removed);
    }

    private ApprovedFolder folder(Audience audience) {
        return new ApprovedFolder(approved.resolve(audience.word()));
    }

    private List<RecordedLetter> letters(Audience audience) throws IOException {
        return RecordedSet.in(letters.resolve(audience.word())).letters();
    }

    private ApprovedLetter current(Audience audience, RecordedLetter letter) throws IOException {
        Path html = letters.resolve(audience.word()).resolve(letter.stem() + ".html");
        return ApprovedLetter.of(Files.readString(html), letter.pages());
    }

    private static String name(Audience audience, String stem) {
        return audience.word() + "/" + stem;
    }

    private static String name(Path file) {
        return file.toString().replace('\\', '/');
    }
}
