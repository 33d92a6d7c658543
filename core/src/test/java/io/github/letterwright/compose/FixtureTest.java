package io.github.letterwright.compose;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.letterwright.diagnostic.Checked;
import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.diagnostic.Message;
import io.github.letterwright.pack.TemplatePacks;
import io.github.letterwright.read.CaseFile;
import io.github.letterwright.read.CaseReader;
import io.github.letterwright.view.Audience;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Composes the letter of each folder of {@code packs-compose/fixtures}: {@code base} with what the
 * folder has on top of it. What comes of it, the document and then the diagnostics, is in the
 * folder's {@code expected.txt}; {@code -Dletterwright.accept=true} writes it anew.
 */
class FixtureTest {

    @TempDir private Path work;

    static Stream<Path> fixtures() throws IOException, URISyntaxException {
        return Files.list(resources().resolve("fixtures")).sorted();
    }

    private static Path resources() throws URISyntaxException {
        return Path.of(
                Objects.requireNonNull(FixtureTest.class.getResource("/packs-compose")).toURI());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fixtures")
    void composesWhatIsExpected(Path fixture) throws IOException, URISyntaxException {
        copy(resources().resolve("base"));
        copy(fixture);
        String outcome = outcome();
        if (Boolean.getBoolean("letterwright.accept")) {
            Path source = Path.of("src/test/resources/packs-compose/fixtures");
            Files.writeString(source.resolve(fixture.getFileName() + "/expected.txt"), outcome);
        }
        assertThat(outcome).isEqualTo(Files.readString(fixture.resolve("expected.txt")));
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

    private String outcome() throws IOException {
        var pack = TemplatePacks.in(work).find("letters").orThrow();
        byte[] bytes = Files.readAllBytes(work.resolve("case.yaml"));
        CaseFile file = CaseReader.create().read("case.yaml", bytes).orThrow();
        Checked<HtmlDocument> letter =
                HtmlComposer.builder(pack)
                        .deadline(Duration.ofSeconds(5))
                        .build()
                        .compose(file, Audience.PARTIES);
        String text = letter.value().map(HtmlDocument::text).orElse("");
        return text + letter.diagnostics().stream().map(this::shown).collect(Collectors.joining());
    }

    private String shown(Diagnostic diagnostic) {
        String hint =
                diagnostic.hint().map(Message::text).map("  hint: %s\n"::formatted).orElse("");
        return (diagnostic + "\n" + hint).replace(work.toString().replace('\\', '/') + "/", "");
    }
}
