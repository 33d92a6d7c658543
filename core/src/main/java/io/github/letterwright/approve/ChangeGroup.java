package io.github.letterwright.approve;

import java.util.List;

/**
 * One change that many letters have in common, since one sentence of their template was changed.
 *
 * @param example as the first of these letters has it
 * @param places where it is, in the order of the letters
 */
public record ChangeGroup(Change example, List<Place> places) {

    public ChangeGroup {
        places = List.copyOf(places);
        if (places.isEmpty()) {
            throw new IllegalArgumentException("a change has a place");
        }
    }

    /** How many letters it is in; one may have it at several places. */
    public int letters() {
        return (int) places.stream().map(Place::letter).distinct().count();
    }
}
