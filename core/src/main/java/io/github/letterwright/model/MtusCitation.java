package io.github.letterwright.model;

import java.util.Objects;
import java.util.Optional;

/**
 * A part of California's Medical Treatment Utilization Schedule.
 *
 * @param guideline its title, such as an ACOEM chapter
 * @param pages the pages, as cited
 * @param sections the sections, as cited
 */
public record MtusCitation(Text guideline, Optional<Text> pages, Optional<Text> sections) {

    public MtusCitation {
        Objects.requireNonNull(guideline, "guideline");
    }
}
