package io.github.letterwright.pdf.style;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.letterwright.compose.HtmlComposer;
import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.diagnostic.Message;
import io.github.letterwright.pack.TemplatePack;
import io.github.letterwright.pack.TemplatePacks;
import io.github.letterwright.pdf.PdfWriter;
import io.github.letterwright.read.CaseFile;
import io.github.letterwright.read.CaseReader;
import io.github.letterwright.view.Audience;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Looks through each style sheet of {@code styles}, as one of a pack. What is said of it stands
 * beside it, in a file that ends in {@code .txt}; {@code -Dletterwright.accept=true} writes it
 * anew.
 */
class StyleFixturesTest {

    @TempDir private Path work;

    static Stream<Path> sheets() throws IOException, URISyntaxException {
        return Files.list(resources())
                .filter(file -> file.toString().endsWith(".css"))
                .map(Path::getFileName)
                .sorted();
    }

    private static Path resources() throws URISyntaxException {
        return Path.of(
                Objects.requireNonNull(StyleFixturesTest.class.getResource("/styles")).toURI());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sheets")
    void saysWhatIsWrongWithASheet(Path sheet) throws IOException, URISyntaxException {
        TemplatePack pack = pack(sheet);
        String name = sheet.toString().replace(".css", ".txt");

        List<Diagnostic> found = PrintedStyles.of(pack.settings().fonts()).problems(pack);

        String said = found.stream().map(StyleFixturesTest::shown).collect(Collectors.joining());
        if (Boolean.getBoolean("letterwright.accept")) {
            Files.writeString(Path.of("src/test/resources/styles", name), said);
        }
        assertThat(said).isEqualTo(Files.readString(resources().resolve(name)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sheets")
    void thePdfSaysTheSameAndNothingElse(Path sheet) throws IOException, URISyntaxException {
        TemplatePack pack = pack(sheet);
        String yaml = Files.readString(resources().resolveSibling("batch/therapy.yaml"));
        CaseFile file = CaseReader.create().read(yaml).orThrow();

        List<Diagnostic> found =
                PdfWriter.of(pack)
                        .write(HtmlComposer.of(pack).compose(file, Audience.PARTIES).orThrow())
                        .diagnostics();

        assertThat(found)
                .containsExactlyElementsOf(
                        PrintedStyles.of(pack.settings().fonts()).problems(pack));
    }

    private TemplatePack pack(Path sheet) throws IOException, URISyntaxException {
        Path house = Files.createDirectories(work.resolve("house/style")).getParent();
        Files.writeString(house.resolve("pack.yaml"), "extends: imr-final-determination\n");
        Files.copy(resources().resolve(sheet), house.resolve("style").resolve(sheet));
        return TemplatePacks.in(work).find("house").orThrow();
    }

    private static String shown(Diagnostic found) {
        return "[%d,%d] %s %s %s\n    %s\n"
                .formatted(
                        found.location().line(),
                        found.location().column(),
                        found.severity(),
                        found.id(),
                        found.message(),
                        found.hint().map(Message::text).orElse(""));
    }
}
