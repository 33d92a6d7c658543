package io.github.letterwright.pack;

import java.util.List;

/**
 * A choice that a pack offers its cases.
 *
 * @param values what can be chosen
 * @param defaultValue what is chosen when a case says nothing; one of the values
 */
public record PackOption(List<String> values, String defaultValue) {

    public PackOption {
        values = List.copyOf(values);
        if (!values.contains(defaultValue)) {
            throw new IllegalArgumentException(
                    "default " + defaultValue + " must be one of " + values);
        }
    }
}
