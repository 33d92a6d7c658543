package io.github.letterwright.conform;

import io.github.letterwright.diagnostic.Diagnostic;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/**
 * The words of the PDF are the words of the HTML's body, in their order. A word that was wrapped is
 * put together again. Letters that look the same are taken for the same, and so are capitals, which
 * styles can make.
 */
final class Words implements Check {

    private static final String ID = "LW429";
    private static final int SHOWN = 5;
    private static final int NOT_RUNNING = -1;

    @Override
    public List<Diagnostic> check(Finished letter) {
        List<Part> words = letter.html().words();
        List<Piece> pieces = letter.printed().pieces();
        int at = 0;
        int word = 0;
        while (word < words.size()) {
            int next = after(words.get(word).text(), pieces, at);
            int following = next > at ? word + 1 : behindRunning(letter, word, at);
            if (following == NOT_RUNNING) {
                return List.of(differs(letter, word, at));
            }
            word = following;
            at = next;
        }
        return at == pieces.size() ? List.of() : List.of(differs(letter, words.size(), at));
    }

    /**
     * An element of the body can become a header: the word behind it, which the PDF goes on with.
     */
    private static int behindRunning(Finished letter, int word, int piece) {
        List<Part> words = letter.html().words();
        StringBuilder skipped = new StringBuilder();
        for (int i = word; i < words.size(); i++) {
            skipped.append(words.get(i).text());
            if (!letter.printed().printed().isAside(skipped.toString())) {
                return NOT_RUNNING;
            }
            int next = i + 1;
            if (next == words.size()
                    ? piece == letter.printed().pieces().size()
                    : after(words.get(next).text(), letter.printed().pieces(), piece) > piece) {
                return next;
            }
        }
        return NOT_RUNNING;
    }

    /** The piece behind the word that begins with a piece; the same piece when it is another. */
    private static int after(String word, List<Piece> pieces, int at) {
        String wanted = folded(word);
        StringBuilder printed = new StringBuilder();
        for (int i = at; i < pieces.size() && (i == at || pieces.get(i).goesOn()); i++) {
            printed.append(pieces.get(i).text());
            String read = folded(printed.toString());
            if (read.equals(wanted)) {
                return i + 1;
            }
            if (!wanted.startsWith(read)) {
                return at;
            }
        }
        return at;
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).toUpperCase(Locale.ROOT);
    }

    private static Diagnostic differs(Finished letter, int word, int piece) {
        List<Part> words = letter.html().words();
        String wanted = some(words.stream().map(Part::text).toList(), word);
        String read = some(letter.printed().pieces().stream().map(Piece::text).toList(), piece);
        Diagnostic error =
                letter.error(
                        ID, words, word, "the PDF reads {} where the HTML says {}", read, wanted);
        return new Diagnostic(
                        error.id(),
                        error.severity(),
                        error.message(),
                        error.related().stream().findFirst().orElse(error.location()),
                        error.hint(),
                        error.related().isEmpty() ? List.of() : List.of(error.location()))
                .withHint(
                        "look for a style that hides, moves or adds words: display, position, float,"
                                + " content");
    }

    private static String some(List<String> words, int from) {
        return String.join(" ", words.subList(from, Math.min(words.size(), from + SHOWN)));
    }
}
