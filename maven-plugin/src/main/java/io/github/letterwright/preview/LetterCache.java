package io.github.letterwright.preview;

import io.github.letterwright.batch.Letter;

/** Letters that were made a moment ago. Thread-safe. */
final class LetterCache {

    private static final int MOST = 24;

    private record Wanted(Inputs inputs, SetKey set, boolean withPdf) {}

    private final RecentlyMade<Wanted, Letter> letters = new RecentlyMade<>(MOST);

    Letter letter(Inputs inputs, SetKey set, boolean withPdf) {
        return letters.get(new Wanted(inputs, set, withPdf), () -> inputs.letter(set, withPdf));
    }
}
