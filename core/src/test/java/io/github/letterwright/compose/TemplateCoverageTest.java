package io.github.letterwright.compose;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.letterwright.compose.TemplateCoverage.Branch;
import io.github.letterwright.compose.TemplateCoverage.Chunk;
import io.github.letterwright.compose.TemplateCoverage.CoveredTemplate;
import io.github.letterwright.pack.TemplatePacks;
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
 * Composes the cases of each folder of {@code packs-coverage}, or the one of {@code
 * packs-compose/base}, with the pack of that base and what the folder has on top of it. What was
 * reached is in the folder's {@code expected.txt}: each branch with the number of letters that took
 * it, then the words and values that none came to. {@code -Dletterwright.accept=true} writes it
 * anew.
 */
class TemplateCoverageTest {

    private static final Path FOLDER = Path.of("src/test/resources/packs-coverage");
    private static final Path BASE = Path.of("src/test/resources/packs-compose/base");

    @TempDir private Path work;

    static Stream<String> fixtures() throws IOException {
        try (Stream<Path> folders = Files.list(FOLDER)) {
            return folders.map(it -> it.getFileName().toString()).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void countsWhatIsExpected(String fixture) throws IOException {
        copy(BASE);
        copy(FOLDER.resolve(fixture));
        HtmlComposer composer =
                HtmlComposer.builder(TemplatePacks.in(work).find("letters").orThrow())
                        .coverage(true)
                        .build();
        for (Path file : cases()) {
            var read = CaseReader.create().read(file).orThrow();
            composer.compose(read, Audience.PARTIES);
        }

        String said = shown(composer.coverage().orElseThrow());

        Path expected = FOLDER.resolve(fixture).resolve("expected.txt");
        if (Boolean.getBoolean("letterwright.accept")) {
            Files.writeString(expected, said);
        }
        assertThat(said).isEqualTo(Files.readString(expected));
    }

    @Test
    void notesNothingUnlessAsked() throws IOException {
        copy(BASE);
        var pack = TemplatePacks.in(work).find("letters").orThrow();
        assertThat(HtmlComposer.of(pack).coverage()).isEmpty();
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

    private List<Path> cases() throws IOException {
        Path own = work.resolve("cases");
        if (!Files.exists(own)) {
            return List.of(work.resolve("case.yaml"));
        }
        try (Stream<Path> files = Files.list(own)) {
            return files.sorted().toList();
        }
    }

    private static String shown(TemplateCoverage coverage) {
        return coverage.summary()
                + "\n"
                + coverage.templates().stream()
                        .map(TemplateCoverageTest::shown)
                        .collect(Collectors.joining())
                + "unused: %s\nunasked: %s\n".formatted(coverage.unused(), coverage.unasked());
    }

    private static String shown(CoveredTemplate template) {
        return template.path()
                + "\n"
                + template.branches().stream()
                        .map(TemplateCoverageTest::shown)
                        .collect(Collectors.joining())
                + template.chunks().stream()
                        .filter(chunk -> chunk.letters() == 0)
                        .map(chunk -> shown(chunk, template))
                        .collect(Collectors.joining());
    }

    private static String shown(Branch branch) {
        return "  %d %s%s [%d,%d]\n"
                .formatted(
                        branch.letters(),
                        branch.past() ? "past " : "",
                        branch.label(),
                        branch.place().line(),
                        branch.place().column());
    }

    private static String shown(Chunk chunk, CoveredTemplate template) {
        String line = template.lines().get(chunk.line() - 1);
        int last = chunk.lastLine() > chunk.line() ? line.length() : chunk.lastColumn();
        int to = Math.min(last, line.length());
        return "  not printed: %s\n".formatted(line.substring(chunk.column() - 1, to));
    }
}
