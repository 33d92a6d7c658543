package io.github.letterwright.init;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.letterwright.batch.BatchRenderer;
import io.github.letterwright.view.Audience;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewProjectTest {

    private static final OrganizationName HARBOR = new OrganizationName("Harbor Review");

    @TempDir Path folder;

    @Test
    void anEmptyFolderGetsAProjectInWhichNothingIsFound() throws IOException {
        NewProject project = new NewProject(folder.resolve("new"), HARBOR);

        assertThat(project.inTheWay()).isEmpty();
        assertThat(project.write()).isEmpty();
        assertThat(project.plugin()).isEmpty();
        assertThat(filesIn(folder.resolve("new")))
                .containsExactly(
                        ".gitignore",
                        "README.md",
                        "pom.xml",
                        "src/letters/cases/2015-001.yaml",
                        "src/letters/packs/harbor-review/pack.yaml",
                        "src/letters/packs/harbor-review/style/letterhead.css");
        assertThat(found(folder.resolve("new"))).isEmpty();
    }

    /** Also notes, which are advice. */
    static List<?> found(Path project) {
        return BatchRenderer.builder()
                .casesDirectory(project.resolve("src/letters/cases"))
                .packsDirectory(project.resolve("src/letters/packs"))
                .outputDirectory(project.resolve("target/letters"))
                .audiences(EnumSet.allOf(Audience.class))
                .build()
                .check()
                .diagnostics();
    }

    /** Without the schemas, which come and go. */
    private static List<String> filesIn(Path project) throws IOException {
        try (Stream<Path> files = Files.walk(project)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> project.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> !file.contains(".schema/"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void noPlaceholderOfATemplateIsLeft() throws IOException {
        new NewProject(folder, HARBOR).write();

        for (String file : filesIn(folder)) {
            assertThat(Files.readString(folder.resolve(file))).doesNotContain("{{", "@project");
        }
    }

    @Test
    void whereThereIsAPomTheProjectIsAPartOfIt() throws IOException {
        Files.writeString(folder.resolve("pom.xml"), "<project/>");
        Files.writeString(folder.resolve("README.md"), "ours");
        NewProject project = new NewProject(folder, HARBOR);

        assertThat(project.inTheWay()).isEmpty();
        assertThat(project.write()).isEmpty();
        assertThat(project.plugin().orElseThrow())
                .startsWith("<plugin>\n  <groupId>io.github.letterwright</groupId>\n")
                .contains("      <id>check</id>\n      <phase>verify</phase>\n")
                .endsWith("\n</plugin>");
        assertThat(filesIn(folder))
                .containsExactly(
                        "README.md",
                        "pom.xml",
                        "src/letters/cases/2015-001.yaml",
                        "src/letters/packs/harbor-review/pack.yaml",
                        "src/letters/packs/harbor-review/style/letterhead.css");
        assertThat(folder.resolve("pom.xml")).hasContent("<project/>");
    }

    @Test
    void allThatIsInTheWayIsNamed() throws IOException {
        Files.writeString(folder.resolve("README.md"), "ours");
        Files.createSymbolicLink(folder.resolve(".gitignore"), folder.resolve("nowhere"));
        Files.createDirectories(folder.resolve("src/letters"));
        Files.writeString(folder.resolve("src/letters/packs"), "not a folder");

        assertThat(new NewProject(folder, HARBOR).inTheWay())
                .map(Path::toString)
                .containsExactly("README.md", ".gitignore", "src/letters/packs");
    }

    @Test
    void aFolderThatIsAFileIsInTheWayItself() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");

        assertThat(new NewProject(file.resolve("project"), HARBOR).inTheWay())
                .containsExactly(Path.of(".."));
    }

    @Test
    void whatCannotBeWrittenWholeIsTakenBack() throws IOException {
        NewProject project = new NewProject(folder, HARBOR);
        Path late = folder.resolve("src/letters/packs/harbor-review/pack.yaml");
        Files.createDirectories(late.getParent());
        Files.writeString(late, "ours");

        var fault = project.write().orElseThrow();

        assertThat(fault.location().file()).isEqualTo(late.toString());
        assertThat(fault.message().text()).startsWith("cannot be written: a file is in the way");
        assertThat(filesIn(folder)).containsExactly("src/letters/packs/harbor-review/pack.yaml");
        assertThat(late).hasContent("ours");
    }
}
