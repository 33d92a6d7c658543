package io.github.letterwright.examples;

import io.github.letterwright.batch.BatchRenderer;
import io.github.letterwright.batch.OutputFormat;
import io.github.letterwright.view.Audience;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;

/**
 * A set of many letters: copies of one example with two items that are overturned. Of each ten one
 * is expedited, and of one an item is upheld; the third is withheld. And one whose names would be
 * markup if anything let them.
 */
final class InventedSet {

    static final String MARKUP_NUMBER = "</script><script>document.title='x'</script>";

    private static final String MARKUP_FILE = "\"><img src=x onerror=\"document.title='x'\">.yaml";
    private static final Path CASE =
            Path.of("src", "letters", "cases", "upper-extremity", "carpal-tunnel-release.yaml");

    private final Path folder;

    private InventedSet(Path folder) {
        this.folder = folder;
    }

    /**
     * Renders one, as HTML, for both audiences.
     *
     * @param letters how many copies there are
     */
    static InventedSet render(Path folder, int letters) throws IOException {
        Path cases = Files.createDirectories(folder.resolve("cases"));
        String text = Files.readString(CASE);
        for (int i = 0; i < letters; i++) {
            String one = numbered(text, "CM15-%07d".formatted(i));
            if (i % 10 == 0) {
                one = one.replace("priority: standard", "priority: expedited");
            }
            if (i % 10 == 5) {
                one =
                        one.replaceFirst("(?s)(.*)decision: overturned", "$1decision: upheld")
                                + "suppress:\n  - rule: LW201\n    reason: it is but an example\n";
            }
            if (i == 2) {
                one = one.replaceFirst("decision: (\\w+)", "decision: <b>$1</b>");
            }
            Files.writeString(cases.resolve("c%05d.yaml".formatted(i)), one);
        }
        Files.writeString(cases.resolve(MARKUP_FILE), numbered(text, MARKUP_NUMBER));
        BatchRenderer.builder()
                .casesDirectory(cases)
                .outputDirectory(folder.resolve("letters"))
                .formats(EnumSet.of(OutputFormat.HTML))
                .audiences(EnumSet.allOf(Audience.class))
                .coverage(true)
                .build()
                .render();
        return new InventedSet(folder.resolve("letters"));
    }

    private static String numbered(String text, String number) {
        return text.replaceFirst("(?m)^  number: .*$", "  number: \"" + number + "\"");
    }

    Path index(String audience) {
        return folder.resolve(audience).resolve("index.html");
    }

    Path coverage() {
        return folder.resolve("coverage").resolve("imr-final-determination.html");
    }
}
