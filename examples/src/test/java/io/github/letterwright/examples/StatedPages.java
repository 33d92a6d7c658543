package io.github.letterwright.examples;

import java.nio.file.Path;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The number of pages that a set's manifest states for a letter. */
final class StatedPages {

    private StatedPages() {}

    static int of(Path pdf) {
        Path set = Path.of("target", "letters", pdf.getName(2).toString());
        String path = set.relativize(pdf).toString().replace('\\', '/');
        JsonNode manifest = JsonMapper.shared().readTree(set.resolve("manifest.json").toFile());
        for (JsonNode letter : manifest.get("letters")) {
            for (JsonNode output : letter.get("outputs")) {
                if (output.get("path").asString().equals(path)) {
                    return letter.get("pages").asInt();
                }
            }
        }
        throw new AssertionError("the manifest does not list " + path);
    }
}
