package io.github.letterwright.view;

import java.util.List;

/**
 * Somebody who is sent the letter.
 *
 * @param name the first line of the address
 * @param address the lines below it; may be empty
 */
public record RecipientView(Printed name, List<Printed> address) {}
