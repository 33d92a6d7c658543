package io.github.letterwright.read;

import io.github.letterwright.diagnostic.SourceLocation;
import io.github.letterwright.yaml.YamlDocument;
import io.github.letterwright.yaml.YamlScalar;
import java.util.Optional;

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

    @Override
    public Optional<SourceLocation> find(String pointer, int offset, String words) {
        return document.find(pointer)
                .filter(YamlScalar.class::isInstance)
                .filter(node -> ((YamlScalar) node).text().startsWith(words, offset))
                .map(node -> of(pointer, offset, words.length()));
    }
}
