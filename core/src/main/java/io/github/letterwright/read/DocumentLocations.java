package io.github.letterwright.read;

import io.github.letterwright.diagnostic.SourceLocation;
import io.github.letterwright.yaml.YamlDocument;

/** The places in a document. */
record DocumentLocations(YamlDocument document) implements Locations {

    @Override
    public SourceLocation of(String pointer) {
        return document.locate(pointer);
    }

    @Override
    public SourceLocation of(String pointer, int offset, int length) {
        return document.locate(pointer, offset, length);
    }
}
