package io.github.letterwright.pack;

import io.github.letterwright.diagnostic.Checked;
import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.yaml.JsonSchema;
import io.github.letterwright.yaml.YamlDocument;
import io.github.letterwright.yaml.YamlMapping;
import java.util.List;

/** A kind of YAML file that packs have. */
enum PackYaml {
    /** {@code pack.yaml}. */
    SETTINGS("pack"),
    /** {@code languages/<language>.yaml}. */
    LANGUAGE("language");

    private final JsonSchema schema;

    PackYaml(String schema) {
        this.schema = JsonSchema.ofResource("letterwright/schema/" + schema + ".schema.json");
    }

    /** Reads a file of this kind and holds it against its schema. */
    Checked<YamlMapping> read(String file, byte[] bytes) {
        return YamlDocument.parse(file, bytes).then(this::mapping);
    }

    private Checked<YamlMapping> mapping(YamlDocument document) {
        List<Diagnostic> problems = schema.validate(document);
        return document.root() instanceof YamlMapping mapping
                ? Checked.of(mapping, problems)
                : Checked.failed(problems);
    }
}
