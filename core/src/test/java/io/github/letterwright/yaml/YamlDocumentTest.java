package io.github.letterwright.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YamlDocumentTest {

    /** The text of each reads "one … MARK …", with MARK written out once. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "k: one MARK two",
                "k: one\n  two\n\n\n  three  \n  MARK two",
                "k: 'one ''MARK'' two'",
                "k: 'one\n\n  two ''  \n  MARK'",
                "k: \"one \\\"\\u00e9\\x41\\U0001F600\\n MARK\"",
                "k: \"one \\\n   two\\\n\n   \\ MARK\"",
                "k: \"one  \n\n\n  two\tMARK\"",
                "k: |\n  one\n    deeper\n\n\n  MARK two\n",
                "k: |\n\n\n  one\n  MARK",
                "k: |2\n    one\n\n   two\n  MARK\n",
                "k: |+\n  one \n  MARK\n\n",
                "k: >\n  one\n  two\n\n\n  three MARK\n",
                "k: >-\n  one\n    more\n    indented\n\n  back\n  MARK\n",
                "k: >\r\n  one\r\n  two\r\n\r\n  MARK\r\n",
                "k:\n  - x\n  - |\n    \uD83D\uDE00 one\n    \uD83D\uDE00 MARK",
                "k: # why\n  one MARK",
                "k: |\n  one\n      \n  MARK\n",
                "k: >\n\n  one\n\n    more\n\n\n  MARK\n",
                "{k: [a, one MARK]}"
            })
    void aPieceOfATextIsFoundInItsSource(String source) {
        YamlDocument document = parse("a.yaml", source);
        YamlScalar scalar = lastScalar(document.root());

        var place = document.locate(scalar.pointer(), scalar.text().indexOf("MARK"), 4);

        String line = source.lines().skip(place.line() - 1L).findFirst().orElseThrow();
        int from = line.offsetByCodePoints(0, place.column() - 1);
        assertThat(line.substring(from, line.offsetByCodePoints(from, place.length())))
                .isEqualTo("MARK");
    }

    @Test
    void everyNodeKnowsItsPlace() {
        YamlDocument document =
                parse("a.yaml", "\uFEFFa:\n  é\uD83D\uDE00: [1, {b: two}]\n  \"c/d\":\n  - x\n");

        assertThat(document.locate("")).hasToString("a.yaml:[1,1]");
        assertThat(document.locate("/a")).hasToString("a.yaml:[2,3]");
        assertThat(document.locate("/a/é\uD83D\uDE00/0")).hasToString("a.yaml:[2,8]");
        assertThat(document.locate("/a/é\uD83D\uDE00/1")).hasToString("a.yaml:[2,11]");
        assertThat(document.locate("/a/é\uD83D\uDE00/1/b")).hasToString("a.yaml:[2,15]");
        assertThat(document.locate("/a/c~1d/0")).hasToString("a.yaml:[4,5]");
        assertThat(document.locateKey("/a/c~1d")).hasToString("a.yaml:[3,3]");
    }

    @Test
    void whatIsAbsentStandsWhereItsNearestAncestorStands() {
        YamlDocument document = parse("a.yaml", "a:\n  - b: c\n");

        assertThat(document.locate("/a/0/x/y/0")).isEqualTo(document.locate("/a/0"));
        assertThat(document.locate("/a/7")).isEqualTo(document.locate("/a"));
        assertThat(document.locate("/x", 3, 4)).isEqualTo(document.locate(""));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1})
    void charactersOutsideTheBasicPlaneAreReadInAnyNumber(int before) {
        String text = "a".repeat(before) + "\uD83D\uDE00".repeat(5000);

        YamlDocument document = parse("a.yaml", "k: " + text);

        assertThat(lastScalar(document.root()).text()).isEqualTo(text);
    }

    @Test
    void jsonHasPlacesAsWell() {
        YamlDocument document = parse("a.json", "{\n\t\"a\" : [ 1.10, \"x\\u0041\\n MARK\" ] }");

        assertThat(document.locateKey("/a")).hasToString("a.json:[2,2]");
        assertThat(document.locateKey("/a").length()).isEqualTo(3);
        assertThat(document.locate("/a/0").length()).isEqualTo(4);
        assertThat(document.locate("/a/1", 4, 4)).hasToString("a.json:[2,27]");
    }

    @Test
    void aFileThatIsTooLongIsRefusedBeforeItIsRead() {
        var checked = YamlDocument.parse("a.yaml", new byte[8 * 1024 * 1024 + 1]);

        assertThat(checked.diagnostics())
                .hasToString("[[ERROR] a.yaml LW103 the file is too long]");
    }

    private static YamlDocument parse(String name, String source) {
        return YamlDocument.parse(name, source.getBytes(StandardCharsets.UTF_8)).orThrow();
    }

    private static YamlScalar lastScalar(YamlNode node) {
        if (node instanceof YamlMapping mapping) {
            return lastScalar(mapping.entries().values().iterator().next());
        }
        return node instanceof YamlSequence sequence
                ? lastScalar(sequence.items().get(sequence.items().size() - 1))
                : (YamlScalar) node;
    }
}
