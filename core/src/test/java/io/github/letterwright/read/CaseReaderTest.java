package io.github.letterwright.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.letterwright.diagnostic.SourceLocation;
import io.github.letterwright.diagnostic.TextFormat;
import io.github.letterwright.model.ReviewCase;
import io.github.letterwright.model.Text;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CaseReaderTest {

    private static final Path MINIMAL = Path.of("src/test/resources/cases-right/minimal.yml");

    private final CaseReader reader = CaseReader.create();

    @Test
    void aFileIsKnownByItsNameItsHashAndItsPlaces() {
        CaseFile file = reader.read(MINIMAL).orThrow();

        assertThat(file.name()).isEqualTo("src/test/resources/cases-right/minimal.yml");
        assertThat(file.sha256()).matches("[0-9a-f]{64}");
        assertThat(file.locations().of("/items/0/rationale"))
                .isEqualTo(new SourceLocation(file.name(), 14, 16, 24));
        assertThat(file.locations().of("/items/0/rationale", 3, 11))
                .isEqualTo(new SourceLocation(file.name(), 14, 19, 11));
        assertThat(file.locations().of("/case/number")).hasToString(file.name() + ":[1,1]");
    }

    @Test
    void aTextIsReadAsYamlOrJson() throws IOException {
        CaseFile yaml = reader.read(Files.readString(MINIMAL)).orThrow();

        assertThat(yaml.name()).isEqualTo("case.yaml");
        assertThat(yaml.reviewCase()).isEqualTo(reader.read(MINIMAL).orThrow().reviewCase());
        assertThat(TextFormat.create().format(reader.read("{\"a\" 1}").diagnostics()))
                .startsWith("[ERROR] case.json:[1,4] LW101 a colon is missing behind this\n");
    }

    @Test
    void aFileThatIsNotThereIsAnError() {
        assertThat(TextFormat.create().format(reader.read(Path.of("no/such.yaml")).diagnostics()))
                .isEqualTo(
                        """
                        [ERROR] no/such.yaml LW100 the file cannot be read
                          hint: look whether it is there, is a file, and may be read
                        """);
    }

    @Test
    void aCaseBuiltInJavaIsKnownByItsValues() {
        ReviewCase read = reader.read(MINIMAL).orThrow().reviewCase();

        CaseFile one = CaseFile.of(with(read, "a"));
        assertThat(one.name()).isEmpty();
        assertThat(one.locations().of("/items/0")).isEqualTo(SourceLocation.NONE);
        assertThat(one.sha256()).isEqualTo(CaseFile.of(with(read, "a")).sha256());
        assertThat(
                        Stream.of("a", "b", "<<x|a>>", "<<y|a>>", "")
                                .map(text -> CaseFile.of(with(read, text)).sha256()))
                .doesNotHaveDuplicates();
    }

    private static ReviewCase with(ReviewCase read, String text) {
        return ReviewCase.builder(read.reviewer(), read.caseSummary(), read.items())
                .fields(Map.of("one", Text.parse(text), "two", Text.parse("2")))
                .build();
    }
}
