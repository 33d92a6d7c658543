package io.github.letterwright.yaml;

import io.github.letterwright.diagnostic.SourceLocation;

/**
 * A comment.
 *
 * @param location where it stands
 * @param text its characters, from the number sign on
 */
public record YamlComment(SourceLocation location, String text) {}
