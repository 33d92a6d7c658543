package io.github.letterwright.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.letterwright.diagnostic.TextFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Pairs in {@code cases-wrong}: a description with something wrong, and the {@code .errors} that
 * its author reads. What was read in truth is left in {@code target/cases-wrong}.
 */
class CasesWrongTest {

    private static final Path FOLDER = Path.of("src/test/resources/cases-wrong");
    private static final CaseReader READER = CaseReader.create();

    static Stream<String> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> !name.endsWith(".errors"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void eachFileSaysWhatIsWrongWithIt(String file) throws IOException {
        var checked = READER.read(FOLDER.resolve(file));

        String said = TextFormat.create().format(checked.diagnostics()).replace(FOLDER + "/", "");
        String errors = file.replaceFirst("[.]\\w+$", ".errors");
        Files.createDirectories(Path.of("target/cases-wrong"));
        Files.writeString(Path.of("target/cases-wrong", errors), said);
        assertThat(said).isEqualTo(Files.readString(FOLDER.resolve(errors)));
        assertThat(checked.isFailed()).isTrue();
    }

    @Test
    void noErrorsLieWithoutTheirFile() throws IOException {
        List<String> expected =
                files().map(name -> name.replaceFirst("[.]\\w+$", ".errors")).toList();
        try (Stream<Path> all = Files.list(FOLDER)) {
            assertThat(all.map(file -> file.getFileName().toString()))
                    .filteredOn(name -> name.endsWith(".errors"))
                    .containsExactlyInAnyOrderElementsOf(expected);
        }
    }
}
