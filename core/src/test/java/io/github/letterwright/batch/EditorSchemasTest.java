package io.github.letterwright.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditorSchemasTest {

    private static final Path SOURCES = Path.of("src/main/resources/letterwright/schema");

    @TempDir private Path folder;
    private Path cases;
    private Path packs;

    @BeforeEach
    void makeFolders() throws IOException {
        cases = Files.createDirectory(folder.resolve("cases"));
        packs = Files.createDirectory(folder.resolve("packs"));
    }

    @Test
    void theSchemasLieBesideWhatTheyDescribeAndHideFromGit() throws IOException {
        EditorSchemas.write(cases, packs);

        assertThat(files())
                .containsExactly(
                        "cases/.schema/.gitignore",
                        "cases/.schema/review-case-1.schema.json",
                        "packs/.schema/.gitignore",
                        "packs/.schema/language.schema.json",
                        "packs/.schema/pack.schema.json");
        assertThat(cases.resolve(".schema/review-case-1.schema.json"))
                .hasSameBinaryContentAs(SOURCES.resolve("review-case-1.schema.json"));
        assertThat(cases.resolve(".schema/.gitignore")).content().endsWith("\n*\n");
    }

    @Test
    void whatIsRightIsLeftAloneAndWhatIsOldIsReplaced() throws IOException {
        EditorSchemas.write(cases, packs);
        Path right = cases.resolve(".schema/review-case-1.schema.json");
        Path old = packs.resolve(".schema/pack.schema.json");
        FileTime before = FileTime.fromMillis(1_000_000_000_000L);
        Files.setLastModifiedTime(right, before);
        Files.writeString(old, "{}");

        EditorSchemas.write(cases, packs);

        assertThat(Files.getLastModifiedTime(right)).isEqualTo(before);
        assertThat(old).hasSameBinaryContentAs(SOURCES.resolve("pack.schema.json"));
    }

    @Test
    void foldersThatAreNotThereAreNotMade() throws IOException {
        EditorSchemas.write(folder.resolve("no-cases"), folder.resolve("no-packs"));

        assertThat(files()).isEmpty();
        assertThat(folder.resolve("no-cases")).doesNotExist();
    }

    @Test
    void aPlaceThatCannotBeWrittenIsLeftAsItIs() throws IOException {
        Files.writeString(cases.resolve(".schema"), "a file, where the folder would be");

        boolean written = EditorSchemas.write(cases, packs);

        assertThat(written).isFalse();
        assertThat(cases.resolve(".schema")).isRegularFile();
        assertThat(packs.resolve(".schema/pack.schema.json")).exists();
    }

    @Test
    void noSchemaIsReadAsACase() throws IOException {
        EditorSchemas.write(cases, packs);
        Files.writeString(cases.resolve("a.json"), "{}");

        List<CaseSource> found =
                new CaseFolder(cases, List.of("**/*.json"), Set.of()).cases().orThrow();

        assertThat(found).extracting(CaseSource::path).containsExactly("a.json");
    }

    private List<String> files() throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }
}
