package io.github.letterwright.batch;

/** How a letter stands in the overview of its set; what needs more care comes first. */
enum IndexState {
    /** There is no letter, since something is wrong. */
    WITHHELD("withheld"),
    /** A letter with warnings. */
    WARNINGS("warnings"),
    /** A letter with notes at most. */
    SOUND("sound");

    private final String word;

    IndexState(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }

    static IndexState of(Manifest.Letter letter) {
        if (letter.state() == Manifest.State.WITHHELD) {
            return WITHHELD;
        }
        return letter.findings().stream().anyMatch(found -> found.severity().equals("warning"))
                ? WARNINGS
                : SOUND;
    }
}
