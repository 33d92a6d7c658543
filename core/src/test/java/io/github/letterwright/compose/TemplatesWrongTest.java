package io.github.letterwright.compose;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.letterwright.diagnostic.Checked;
import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.diagnostic.TextFormat;
import io.github.letterwright.pack.TemplatePacks;
import io.github.letterwright.read.CaseFile;
import io.github.letterwright.read.CaseReader;
import io.github.letterwright.view.Audience;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Pairs in {@code templates-wrong}: a section with something wrong, and the {@code .errors} that
 * its designer reads, with the other places that are spoken of. The pack and the case are those of
 * {@code packs-compose/base}, unless a {@code .yaml} stands beside the section; {@code tools.ftlh}
 * is another section. {@code -Dletterwright.accept=true} writes what was read.
 */
class TemplatesWrongTest {

    private static final Path FOLDER = Path.of("src/test/resources/templates-wrong");
    private static final Path BASE = Path.of("src/test/resources/packs-compose/base");
    private static final Path SECTIONS = Path.of("letters/sections");

    @TempDir private Path work;

    static Stream<String> faults() throws IOException {
        return stems(".ftlh").stream();
    }

    private static List<String> stems(String ending) throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(ending))
                    .map(name -> name.substring(0, name.length() - ending.length()))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("faults")
    void eachTemplateSaysWhatIsWrongWithIt(String fault) throws IOException {
        Path errors = FOLDER.resolve(fault + ".errors");

        Checked<HtmlDocument> letter = letter(fault);

        String said = letter.diagnostics().stream().map(this::said).collect(Collectors.joining());
        if (Boolean.getBoolean("letterwright.accept")) {
            Files.writeString(errors, said);
        }
        assertThat(said).isEqualTo(Files.readString(errors));
        assertThat(letter.isFailed()).isTrue();
    }

    @Test
    void noErrorsLieWithoutTheirTemplate() throws IOException {
        assertThat(stems(".errors")).isEqualTo(stems(".ftlh"));
        assertThat(stems(".ftlh")).containsAll(stems(".yaml"));
    }

    private Checked<HtmlDocument> letter(String fault) throws IOException {
        try (Stream<Path> files = Files.walk(BASE)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path to = work.resolve(BASE.relativize(file));
                Files.createDirectories(to.getParent());
                Files.copy(file, to);
            }
        }
        Files.writeString(
                work.resolve(SECTIONS).resolve("tools.ftlh"), "<#macro seal>Seal</#macro>\n");
        Files.copy(
                FOLDER.resolve(fault + ".ftlh"),
                work.resolve(SECTIONS).resolve("body.ftlh"),
                StandardCopyOption.REPLACE_EXISTING);
        Path own = FOLDER.resolve(fault + ".yaml");
        byte[] bytes = Files.readAllBytes(Files.exists(own) ? own : work.resolve("case.yaml"));
        CaseFile file = CaseReader.create().read("case.yaml", bytes).orThrow();
        var pack = TemplatePacks.in(work).find("letters").orThrow();
        return HtmlComposer.of(pack).compose(file, Audience.PARTIES);
    }

    private String said(Diagnostic diagnostic) {
        return TextFormat.create()
                .format(List.of(diagnostic))
                .replace(work.toString().replace('\\', '/') + "/", "");
    }
}
