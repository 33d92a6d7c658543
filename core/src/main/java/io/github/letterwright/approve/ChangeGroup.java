package io.github.letterwright.approve;

import java.util.List;

/**
 * One change that many letters have in common, since one sentence of their template was changed.
 *
 * @param example as the first of these letters has it
 * @param varied whether its sentences differ in other words as well, from letter to letter
 * @param places where it is, in the order of the letters
 */
public record ChangeGroup(Change example, boolean varied, List<Place> places) {

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

    /** The heading of the item that all its places are in; empty when they are not in one. */
    public String item() {
        return places.stream().map(Place::item).distinct().count() == 1 ? example.item() : "";
    }
}
