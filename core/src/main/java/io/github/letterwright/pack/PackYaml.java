package io.github.letterwright.pack;

import io.github.letterwright.diagnostic.Checked;
import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.diagnostic.SourceLocation;
import io.github.letterwright.yaml.YamlMapping;
import io.github.letterwright.yaml.YamlNode;
import io.github.letterwright.yaml.YamlScalar;
import io.github.letterwright.yaml.YamlSequence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The YAML files of a pack: {@code pack.yaml} and the words of a language. */
final class PackYaml {

    private static final YAMLMapper MAPPER = new YAMLMapper();

    private final String file;
    private final JsonParser parser;

    private PackYaml(String file, JsonParser parser) {
        this.file = file;
        this.parser = parser;
    }

    /** Reads settings. */
    static Checked<YamlMapping> settings(String file, byte[] bytes) {
        return parse(file, bytes);
    }

    /** Reads the words of a language. */
    static Checked<YamlMapping> language(String file, byte[] bytes) {
        return parse(file, bytes);
    }

    private static Checked<YamlMapping> parse(String file, byte[] bytes) {
        try (JsonParser parser = MAPPER.createParser(bytes)) {
            @Nullable JsonToken first = parser.nextToken();
            YamlNode root = new PackYaml(file, parser).node("", first);
            return root instanceof YamlMapping mapping
                    ? Checked.of(mapping)
                    : Checked.failed(
                            Diagnostic.error("LW300", SourceLocation.ofFile(file), "no mapping"));
        } catch (JacksonException fault) {
            return Checked.failed(
                    Diagnostic.error("LW300", SourceLocation.ofFile(file), "{}", "" + fault));
        }
    }

    private YamlNode node(String pointer, @Nullable JsonToken token) {
        SourceLocation here = here();
        if (token == JsonToken.START_OBJECT) {
            Map<String, YamlNode> entries = new LinkedHashMap<>();
            Map<String, SourceLocation> keys = new LinkedHashMap<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String key = parser.currentName();
                keys.put(key, here());
                entries.put(key, node(pointer + "/" + key, parser.nextToken()));
            }
            return new YamlMapping(pointer, here, entries, keys);
        }
        if (token == JsonToken.START_ARRAY) {
            List<YamlNode> items = new ArrayList<>();
            for (JsonToken t = parser.nextToken();
                    t != JsonToken.END_ARRAY;
                    t = parser.nextToken()) {
                items.add(node(pointer + "/" + items.size(), t));
            }
            return new YamlSequence(pointer, here, items);
        }
        String text = parser.getString();
        return new YamlScalar(
                pointer, here, text == null ? "" : text, YamlScalar.Style.PLAIN, false);
    }

    private SourceLocation here() {
        TokenStreamLocation at = parser.currentTokenLocation();
        return new SourceLocation(
                file, Math.max(0, at.getLineNr()), Math.max(0, at.getColumnNr()), 0);
    }
}
