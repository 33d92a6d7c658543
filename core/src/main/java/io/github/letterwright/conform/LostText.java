package io.github.letterwright.conform;

import io.github.letterwright.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.List;

/** Every glyph stands for a character, and all text is on the page, headers and footers too. */
final class LostText implements Check {

    private static final String ID = "LW428";

    @Override
    public List<Diagnostic> check(Finished letter) {
        List<Diagnostic> found = new ArrayList<>();
        for (PrintedText.Lost lost : letter.printed().printed().unreadable()) {
            found.add(
                    letter.error(
                                    ID,
                                    "page " + lost.page() + " shows a sign for a missing glyph: {}",
                                    lost.text())
                            .withHint(
                                    "write the character in words, or give the pack a font that has"
                                            + " it"));
        }
        for (PrintedText.Lost lost : letter.printed().printed().outside()) {
            found.add(
                    letter.error(ID, "text leaves page " + lost.page() + ": {}", lost.text())
                            .withHint(
                                    "give the page wider margins, or make the words of its margin"
                                            + " boxes fewer"));
        }
        return found;
    }
}
