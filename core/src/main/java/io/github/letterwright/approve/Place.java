package io.github.letterwright.approve;

import io.github.letterwright.diagnostic.SourceLocation;
import java.nio.file.Path;

/**
 * A letter that differs from what was approved.
 *
 * @param letter audience and path, such as {@code parties/a/b}
 * @param item the heading of the item; empty where there is none
 * @param approved where the words stand in the approved letter
 */
public record Place(String letter, String item, SourceLocation approved) {

    /** A letter as a whole. */
    static Place of(String letter, Path approved) {
        return new Place(letter, "", SourceLocation.ofFile(approved.toString().replace('\\', '/')));
    }

    /** A spot of it. */
    Place at(String itsItem, Spot spot) {
        SourceLocation place =
                spot.equals(Spot.NONE)
                        ? approved
                        : new SourceLocation(
                                approved.file(), spot.line(), spot.column(), spot.length());
        return new Place(letter, itsItem, place);
    }
}
