package io.github.letterwright.yaml;

import io.github.letterwright.diagnostic.SourceLocation;

/**
 * A scalar. Its text is verbatim: what a YAML schema would read as a number or a truth value stays
 * as it was written.
 *
 * @param text as written, without quotes, escapes and indentation
 * @param style how it is written
 * @param inFlow whether it stands inside {@code [ ]} or {@code { }}
 */
public record YamlScalar(
        String pointer, SourceLocation location, String text, Style style, boolean inFlow)
        implements YamlNode {

    /** How a scalar is written. */
    public enum Style {
        /** Without quotes. */
        PLAIN,
        /** In single or double quotes. */
        QUOTED,
        /** As a block, after {@code |} or {@code >}. */
        BLOCK
    }
}
