package io.github.letterwright.pack;

import java.util.Objects;
import java.util.Optional;

/**
 * Who signs the letters of a pack. It is never the reviewer, whose name the law keeps confidential
 * (Labor Code 4610.6(f)).
 *
 * @param name a person or an office
 * @param title what stands under the name
 */
public record Signatory(String name, Optional<String> title) {

    public Signatory {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(title, "title");
    }
}
