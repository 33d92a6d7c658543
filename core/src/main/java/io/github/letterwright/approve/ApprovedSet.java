package io.github.letterwright.approve;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.letterwright.approve.Approval.Accepted;
import io.github.letterwright.batch.RecordedLetter;
import io.github.letterwright.batch.RecordedSet;
import io.github.letterwright.read.Fingerprint;
import io.github.letterwright.view.Audience;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/** The letters for one audience: as they were approved, and as they are. */
final class ApprovedSet {

    private final Audience audience;
    private final ApprovedFolder folder;
    private final CasePaths cases;
    private final Path letters;

    ApprovedSet(Path approved, Path cases, Path letters, Audience audience) {
        this.audience = audience;
        this.folder = new ApprovedFolder(approved.resolve(audience.word()));
        this.cases = new CasePaths(approved, cases);
        this.letters = letters.resolve(audience.word());
    }

    /** Holds each letter against what was approved of it. */
    void compare(Gathering gathering) throws IOException {
        SortedSet<String> left = folder.stems();
        for (RecordedLetter letter : letters()) {
            left.remove(letter.stem());
            Optional<String> text = folder.text(letter.stem());
            ApprovedLetter now = current(letter);
            Place place = place(letter.stem());
            if (text.isEmpty()) {
                gathering.addNew(place, key(now));
            } else if (cases.areOthers(ApprovedLetter.parse(text.get()), now)) {
                gathering.addTaken(place);
            } else {
                LetterDifference difference = LetterDifference.of(text.get(), now);
                gathering.add(place, difference, cases.file(letter.source()));
            }
        }
        for (String stem : left) {
            ApprovedLetter approved = ApprovedLetter.parse(folder.text(stem).orElse(""));
            if (cases.isGone(approved)) {
                gathering.addVanished(place(stem), key(approved));
            }
        }
    }

    /** Takes the letters for approved. */
    Accepted accept() throws IOException {
        Accepted all = new Accepted(0, 0, 0, 0);
        SortedSet<String> left = folder.stems();
        for (RecordedLetter letter : letters()) {
            left.remove(letter.stem());
            all = all.plus(accept(letter.stem(), current(letter)));
        }
        for (String stem : left) {
            if (cases.isGone(ApprovedLetter.parse(folder.text(stem).orElse("")))) {
                folder.delete(stem);
                all = all.plus(new Accepted(0, 0, 0, 1));
            }
        }
        return all;
    }

    private Accepted accept(String stem, ApprovedLetter now) throws IOException {
        Optional<String> text = folder.text(stem);
        if (text.isPresent()) {
            if (cases.areOthers(ApprovedLetter.parse(text.get()), now)) {
                return new Accepted(0, 0, 0, 0);
            }
            if (text.get().equals(now.text())) {
                return new Accepted(1, 0, 0, 0);
            }
        }
        folder.write(stem, now.text());
        return text.isPresent() ? new Accepted(1, 0, 1, 0) : new Accepted(1, 1, 0, 0);
    }

    /** Those of this folder of cases: a set may hold letters of others, too. */
    private List<RecordedLetter> letters() throws IOException {
        return RecordedSet.in(letters).letters().stream()
                .filter(letter -> cases.isThere(letter.source()))
                .toList();
    }

    private ApprovedLetter current(RecordedLetter letter) throws IOException {
        return ApprovedLetter.of(
                cases.path(letter.source()),
                Files.readString(letters.resolve(letter.stem() + ".html")),
                letter.pages());
    }

    private Place place(String stem) {
        return Place.of(audience.word() + "/" + stem, folder.file(stem));
    }

    /** Letters that say the same to the same audience have the same. */
    private String key(ApprovedLetter letter) {
        return audience + Fingerprint.of(letter.words().getBytes(UTF_8));
    }
}
