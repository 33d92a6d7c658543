package io.github.letterwright.preview;

import io.github.letterwright.approve.ApprovedLetter;
import io.github.letterwright.approve.LetterDifference;
import io.github.letterwright.batch.Letter;
import io.github.letterwright.compose.HtmlDocument;
import java.util.List;
import java.util.Optional;

/**
 * How a letter differs from what it was.
 *
 * @param isNew whether there was none
 * @param otherLooks whether its HTML is another, in words or in styles alone
 * @param difference of words
 */
record Comparison(boolean isNew, boolean otherLooks, LetterDifference difference) {

    /** Who changes more in one letter is not helped by a list. */
    private static final int MOST = 100;

    private static final LetterDifference NONE = new LetterDifference(0, 0, List.of());

    /** Holds a letter against what it was; empty when there is none now. */
    static Optional<Comparison> of(Letter now, Optional<Baseline.Before> before) {
        return now.html().map(HtmlDocument::text).map(html -> of(html, before));
    }

    private static Comparison of(String html, Optional<Baseline.Before> before) {
        if (before.isEmpty()) {
            return new Comparison(true, true, NONE);
        }
        boolean same = before.get().html().filter(html::equals).isPresent();
        LetterDifference difference =
                same
                        ? NONE
                        : LetterDifference.of(before.get().text(), ApprovedLetter.of("", html, 0));
        return new Comparison(
                false,
                !same && before.get().html().isPresent(),
                new LetterDifference(
                        difference.pagesBefore(),
                        0,
                        difference.changes().stream().limit(MOST).toList()));
    }

    /** The difference with numbers of pages, which are known later; 0 where they are not. */
    LetterDifference withPages(int before, int after) {
        return new LetterDifference(
                Math.max(difference.pagesBefore(), before), after, difference.changes());
    }

    /** Whether anything differs that is known without the PDF. */
    boolean isChange() {
        return isNew || otherLooks || !difference.changes().isEmpty();
    }
}
