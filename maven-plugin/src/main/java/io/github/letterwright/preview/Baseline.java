package io.github.letterwright.preview;

import java.util.Optional;
import java.util.Set;

/** What letters are held against, to see what has changed. Thread-safe. */
interface Baseline {

    /** The word for it: {@code start} or {@code approved}. */
    String word();

    /** The letters that there were. */
    Set<String> stems(SetKey set);

    /** A letter as it was; empty when there was none. */
    Optional<Before> before(SetKey set, String stem);

    /** What makes it again, to be drawn; empty when it is known by its words alone. */
    Optional<Inputs> inputs(String stem);

    /**
     * A letter as it was.
     *
     * @param text its words, as approved letters have them
     * @param html empty when it is known by its words alone
     */
    record Before(String text, Optional<String> html) {}
}
