package io.github.letterwright.conform;

import io.github.letterwright.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.List;

/** Headings have words, begin with h1, and skip no level. */
final class Headings implements Check {

    private static final String ID = "LW424";

    @Override
    public List<Diagnostic> check(Finished letter) {
        List<Diagnostic> found = new ArrayList<>();
        List<Part> written = letter.html().headings();
        List<Tag> headings = letter.printed().headings();
        if (headings.isEmpty()) {
            found.add(letter.error(ID, "the letter has no heading").withHint("give it an <h1>"));
        }
        int before = 0;
        for (int i = 0; i < headings.size(); i++) {
            Tag heading = headings.get(i);
            if (heading.text().isEmpty()) {
                found.add(
                        letter.error(ID, written, i, "a heading has no words")
                                .withHint("print it only where it has some: <#if …>"));
            }
            if (heading.level() > before + 1) {
                found.add(skipped(letter, i, before, heading.level()));
            }
            before = heading.level();
        }
        if (written.size() != headings.size()) {
            found.add(
                    letter.error(
                                    ID,
                                    "the letter has %d headings, and its PDF %d"
                                            .formatted(written.size(), headings.size()))
                            .withHint("let no style hide a heading"));
        }
        return found;
    }

    private static Diagnostic skipped(Finished letter, int index, int before, int level) {
        List<Part> written = letter.html().headings();
        String next = "<h" + (before + 1) + ">";
        return before == 0
                ? letter.error(ID, written, index, "the first heading is h" + level)
                        .withHint("begin the letter with " + next)
                : letter.error(
                                ID,
                                written,
                                index,
                                "after a heading h%d comes h%d".formatted(before, level))
                        .withHint("write " + next + ", and let a style give it its looks");
    }
}
