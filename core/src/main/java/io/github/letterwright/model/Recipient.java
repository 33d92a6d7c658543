package io.github.letterwright.model;

import java.util.List;
import java.util.Objects;

/**
 * Somebody who is sent the letter; confidential as a whole.
 *
 * @param name the first line of the address
 * @param address the lines below it; may be empty
 */
public record Recipient(Text name, List<Text> address) {

    public Recipient {
        Objects.requireNonNull(name, "name");
        address = List.copyOf(address);
    }
}
