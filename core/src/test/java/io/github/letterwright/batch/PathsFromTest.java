package io.github.letterwright.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathsFromTest {

    private static final Path FOLDER = Path.of("/project/target").toAbsolutePath();

    @ParameterizedTest
    @CsvSource({
        "/project/src/a.yaml, ./../src/a.yaml",
        "/project/target/b, ./b",
        "/project/target/../b, ./../b",
        "letterwright/packs/p/pack.yaml, letterwright/packs/p/pack.yaml",
        "'', ''"
    })
    void aFileIsNamedFromTheFolderAndFoundAgain(String file, String name) {
        PathsFrom paths = new PathsFrom(FOLDER);
        boolean isPath = file.startsWith("/");
        String given = isPath ? Places.slashed(Path.of(file).toAbsolutePath().normalize()) : file;

        assertThat(paths.relative(given)).isEqualTo(name);
        assertThat(paths.absolute(name)).isEqualTo(given);
    }
}
