package io.github.letterwright.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A review organization.
 *
 * @param name as its letterhead has it
 * @param shortName as running text has it; the name when it is absent
 * @param address line by line; may be empty
 */
public record Organization(Text name, Optional<Text> shortName, List<Text> address) {

    public Organization {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(shortName, "shortName");
        address = List.copyOf(address);
    }
}
