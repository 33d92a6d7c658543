/**
 * Strict YAML or JSON text to a tree in which every node knows its place, and its validation
 * against a JSON Schema.
 */
@NullMarked
package io.github.letterwright.yaml;

import org.jspecify.annotations.NullMarked;
