package io.github.letterwright.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathsFromTest {

    private static final Path FOLDER = Path.of("/home/work/target").toAbsolutePath();

    @ParameterizedTest
    @CsvSource({
        "/home/work/src/a.yaml, ./../src/a.yaml",
        "/home/work/target/b, ./b",
        "/home/work/target/../b, ./../b",
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
