package io.github.letterwright.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.letterwright.compose.HtmlDocument;
import io.github.letterwright.compose.HtmlText;
import io.github.letterwright.diagnostic.Checked;
import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.view.Audience;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Pairs in {@code hostile}: a case that means harm or does it, and the {@code .expected}: what is
 * said of it, or its letter as text; for the parties, then for the public. What came out in truth
 * is left in {@code target/hostile}.
 */
class HostilePairsTest {

    private static final Path FOLDER = Path.of("src/test/resources/hostile");

    static Stream<Path> cases() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files
                    .filter(file -> file.toString().endsWith(".yaml"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void eachIsRefusedWhereItStandsOrPrintedAsWritten(Path file) throws IOException {
        String name = file.getFileName().toString();
        String yaml = Files.readString(file);
        StringBuilder out = new StringBuilder();
        for (Audience audience : Audience.values()) {
            out.append("== ")
                    .append(audience.word())
                    .append("\n")
                    .append(said(name, yaml, audience));
        }

        String expected = name.replace(".yaml", ".expected");
        Files.createDirectories(Path.of("target/hostile"));
        Files.writeString(Path.of("target/hostile", expected), out);
        assertThat(out.toString()).isEqualTo(Files.readString(FOLDER.resolve(expected)));
    }

    private static String said(String name, String yaml, Audience audience) {
        Checked<HtmlDocument> html = Stages.html(name, yaml, audience);

        assertThat(lines(Stages.pdf(name, yaml, audience).diagnostics()))
                .as("what HTML alone is refused for, the PDF is refused for")
                .isEqualTo(lines(html.diagnostics()));
        return lines(html.diagnostics()) + html.value().map(HtmlText::of).orElse("");
    }

    private static String lines(List<Diagnostic> diagnostics) {
        return diagnostics.stream()
                .map(one -> one + one.hint().map(hint -> " (" + hint + ")").orElse("") + "\n")
                .collect(Collectors.joining());
    }
}
