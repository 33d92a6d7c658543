package io.github.letterwright.conform;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.letterwright.compose.HtmlComposer;
import io.github.letterwright.compose.HtmlDocument;
import io.github.letterwright.diagnostic.Checked;
import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.diagnostic.TextFormat;
import io.github.letterwright.pack.TemplatePack;
import io.github.letterwright.pack.TemplatePacks;
import io.github.letterwright.pdf.PdfDocument;
import io.github.letterwright.pdf.PdfWriter;
import io.github.letterwright.read.CaseReader;
import io.github.letterwright.view.Audience;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Checks the letter of each folder of {@code conform/fixtures}: {@code base} with what the folder
 * has on top of it. What is found is in the folder's {@code expected.txt}; {@code
 * -Dletterwright.accept=true} writes it anew.
 */
class FixtureTest {

    private static final Conformance CONFORMANCE = Conformance.create();

    @TempDir private Path work;

    static Stream<Path> fixtures() throws IOException, URISyntaxException {
        return Files.list(resources().resolve("fixtures")).sorted();
    }

    private static Path resources() throws URISyntaxException {
        return Path.of(Objects.requireNonNull(FixtureTest.class.getResource("/conform")).toURI());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fixtures")
    void findsWhatIsExpected(Path fixture) throws IOException, URISyntaxException {
        copy(resources().resolve("base"));
        copy(fixture);
        String found =
                TextFormat.create().format(found()).replace(work.toString().replace('\\', '/'), "");
        if (Boolean.getBoolean("letterwright.accept")) {
            Path source = Path.of("src/test/resources/conform/fixtures");
            Files.writeString(source.resolve(fixture.getFileName() + "/expected.txt"), found);
        }
        assertThat(found).isEqualTo(Files.readString(fixture.resolve("expected.txt")));
    }

    private void copy(Path from) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path to = work.resolve(from.relativize(file).toString());
                Files.createDirectories(to.getParent());
                Files.copy(file, to, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    /** What the writer refuses never becomes a finished letter. */
    private List<Diagnostic> found() {
        TemplatePack pack = TemplatePacks.in(work).find("letters").orThrow();
        Checked<HtmlDocument> composed =
                CaseReader.create()
                        .read(work.resolve("case.yaml"))
                        .then(file -> HtmlComposer.of(pack).compose(file, Audience.PARTIES));
        Checked<PdfDocument> written = composed.then(PdfWriter.of(pack)::write);
        return written.isFailed()
                ? written.diagnostics()
                : CONFORMANCE.check(composed.orThrow(), written.orThrow());
    }
}
