package io.github.letterwright.model;

import java.util.List;

/**
 * What one side based its decision on. Its {@link #basis()} follows from its lists.
 *
 * @param mtus parts of the MTUS
 * @param nonMtus any other sources
 */
public record Guideline(List<MtusCitation> mtus, List<Text> nonMtus) {

    /** No medical evidence was cited; the case description says {@code none}. */
    public static final Guideline NONE = new Guideline(List.of(), List.of());

    public Guideline {
        mtus = List.copyOf(mtus);
        nonMtus = List.copyOf(nonMtus);
    }

    /** Which of the three sentences a letter says. */
    public Basis basis() {
        if (!mtus.isEmpty()) {
            return Basis.MTUS;
        }
        return nonMtus.isEmpty() ? Basis.NONE : Basis.NON_MTUS;
    }
}
