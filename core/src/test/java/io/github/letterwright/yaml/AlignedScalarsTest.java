package io.github.letterwright.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Words, scattered over scalars of every style by a fixed seed, are found where they stand. */
class AlignedScalarsTest {

    private static final int ROUNDS = 4000;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "k: ",
                "k: '",
                "k: \"",
                "k: |\n  ",
                "k: >\n  ",
                "- - |+\n    ",
                "k: >2-\n  "
            })
    void everyWordIsFoundWhereItStands(String begin) {
        Random random = new Random(7);
        for (int i = 0; i < ROUNDS; i++) {
            List<String> words = words(random);
            String source = source(begin, words, random);
            var parsed = YamlDocument.parse("a.yaml", source.getBytes(StandardCharsets.UTF_8));
            if (!parsed.isFailed()) {
                assertFound(parsed.orThrow(), words, source);
            }
        }
    }

    private static void assertFound(YamlDocument document, List<String> words, String source) {
        YamlScalar scalar = scalar(document.root());
        for (String word : words) {
            int at = scalar.text().indexOf(word);
            var place = document.locate(scalar.pointer(), at, word.length());
            String line = source.split("\r\n|\n", -1)[place.line() - 1];
            int from = line.offsetByCodePoints(0, place.column() - 1);
            assertThat(line.substring(from)).as(source).startsWith(word);
        }
    }

    private static YamlScalar scalar(YamlNode node) {
        if (node instanceof YamlMapping mapping) {
            return scalar(mapping.entries().get("k"));
        }
        return node instanceof YamlSequence sequence
                ? scalar(sequence.items().get(0))
                : (YamlScalar) node;
    }

    private static List<String> words(Random random) {
        List<String> words = new ArrayList<>();
        for (int i = random.nextInt(6); i >= 0; i--) {
            words.add((random.nextBoolean() ? "w" : "\uD83D\uDE00é") + i);
        }
        return words;
    }

    private static String source(String begin, List<String> words, Random random) {
        String end = begin.endsWith("'") ? "'" : begin.endsWith("\"") ? "\"" : "\n";
        String indent = begin.startsWith("-") ? "    " : "  ";
        StringBuilder source = new StringBuilder(begin);
        for (String word : words) {
            source.append(word);
            for (int i = random.nextInt(4); i >= 0; i--) {
                source.append(
                        switch (random.nextInt(begin.endsWith("\"") ? 8 : 6)) {
                            case 0 -> "\n" + indent;
                            case 1 -> "\n\n" + indent;
                            case 2 -> "\n" + indent + "  ";
                            case 3 -> "\r\n\r\n" + indent;
                            case 4 -> begin.endsWith("'") ? "''" : " ";
                            case 5 -> " ";
                            case 6 -> "\\n\\u00e9\\U0001F600\\\"";
                            default -> " \\\n" + indent;
                        });
            }
        }
        return source.append(end).toString();
    }
}
