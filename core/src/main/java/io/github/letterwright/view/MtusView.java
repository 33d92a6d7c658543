package io.github.letterwright.view;

import java.util.Optional;

/**
 * A part of the MTUS, as cited.
 *
 * @param guideline its title
 * @param pages the pages
 * @param sections the sections
 */
public record MtusView(Printed guideline, Optional<Printed> pages, Optional<Printed> sections) {}
