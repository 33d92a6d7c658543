package io.github.letterwright.yaml;

import io.github.letterwright.diagnostic.SourceLocation;

/** A node of a document: a mapping, a sequence or a scalar. Every node knows its place. */
public sealed interface YamlNode permits YamlMapping, YamlSequence, YamlScalar {

    /** Its JSON Pointer (RFC 6901) from the root, such as {@code /items/0/decision}. */
    String pointer();

    /** Where it stands; for a mapping or a sequence, where it begins. */
    SourceLocation location();
}
