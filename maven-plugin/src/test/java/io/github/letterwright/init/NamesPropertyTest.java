package io.github.letterwright.init;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.letterwright.model.Text;
import io.github.letterwright.pack.TemplatePacks;
import io.github.letterwright.read.CaseReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterTry;

/** Whatever an organization calls itself, its project says just that. */
class NamesPropertyTest {

    private static final CaseReader READER = CaseReader.create();

    private final Path folder = temporary();

    private static Path temporary() {
        try {
            return Files.createTempDirectory("letterwright");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @AfterTry
    void clean() throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /**
     * Pieces that YAML, XML, paths, templates and redaction marks read otherwise than people do.
     */
    @Provide
    Arbitrary<String> oddNames() {
        Arbitrary<String> pieces =
                Arbitraries.of(
                        "'",
                        "''",
                        "\"",
                        "\\",
                        "&",
                        "&amp;",
                        "<",
                        ">",
                        "]]>",
                        "<!--",
                        "--",
                        ": ",
                        ":",
                        " #",
                        "# ",
                        "- ",
                        "? ",
                        "%",
                        "@",
                        "`",
                        "{",
                        "}",
                        "{{pack}}",
                        "${x}",
                        "[",
                        "]",
                        ",",
                        "*a",
                        "&a",
                        "!t",
                        "|",
                        ">-",
                        "~",
                        "null",
                        "no",
                        "true",
                        "012",
                        "1.10",
                        "2015-03-04",
                        "..",
                        "/",
                        "../",
                        "é",
                        "Müller",
                        "ß",
                        "ﬁ",
                        "株",
                        "ا",
                        "𝒜",
                        "😀",
                        "<<",
                        ">>",
                        "<<physician|Dr. A>>",
                        "\\<<",
                        " ",
                        "Harbor",
                        "x".repeat(5000));
        return pieces.list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(all -> String.join("", all))
                .filter(name -> !name.isBlank());
    }

    @Property(tries = 60)
    void packAndPomAndCaseAreWellFormedAndTheNameIsTheName(@ForAll("oddNames") String name)
            throws Exception {
        var organization = new OrganizationName(name);
        assertThat(new NewProject(folder, organization).write()).isEmpty();

        Path letters = folder.resolve("src/letters");
        var pack = TemplatePacks.in(letters.resolve("packs")).find(organization.pack());
        assertThat(pack.diagnostics()).isEmpty();
        assertThat(pack.orThrow().settings().organization().orElseThrow().name().parts())
                .allSatisfy(part -> assertThat(part).isInstanceOf(Text.Words.class))
                .extracting(part -> ((Text.Words) part).text())
                .satisfies(words -> assertThat(String.join("", words)).isEqualTo(name.strip()));
        var file = READER.read(letters.resolve("cases/2015-001.yaml"));
        assertThat(file.diagnostics()).isEmpty();
        assertThat(file.orThrow().reviewCase().letter()).contains(organization.pack());
        byte[] pom = Files.readAllBytes(folder.resolve("pom.xml"));
        DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(pom));
    }
}
