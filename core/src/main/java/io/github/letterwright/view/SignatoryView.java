package io.github.letterwright.view;

import java.util.Optional;

/**
 * Who signs the letter.
 *
 * @param name a person or an office
 * @param title what stands under the name
 */
public record SignatoryView(Printed name, Optional<Printed> title) {}
