package io.github.letterwright.view;

import java.util.List;

/**
 * A review organization.
 *
 * @param name as its letterhead has it
 * @param shortName as running text has it; the name when no other is given
 * @param address line by line; may be empty
 */
public record OrganizationView(Printed name, Printed shortName, List<Printed> address) {}
