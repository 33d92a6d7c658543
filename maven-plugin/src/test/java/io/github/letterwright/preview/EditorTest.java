package io.github.letterwright.preview;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.letterwright.diagnostic.SourceLocation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Links that open a place in whichever editor somebody has. */
class EditorTest {

    @TempDir Path folder;

    private String link(String pattern, String file) throws IOException {
        Path root = folder.toRealPath();
        Path path = Files.writeString(root.resolve(file), "a: b\n");
        return new Editor(pattern, root)
                .link(new SourceLocation(path.toString(), 28, 7, 1))
                .orElse("none")
                .replace(root.toString(), "/ROOT");
    }

    @ParameterizedTest
    @CsvSource({
        "vscode://file/{file}:{line}:{column}, vscode://file/ROOT/a.yaml:28:7",
        "idea://open?file={file}&line={line}, idea://open?file=/ROOT/a.yaml&line=28",
        "idea://open?file={file}&line={line}&column={column},"
                + " idea://open?file=/ROOT/a.yaml&line=28&column=7",
        "subl://open?url=file://{file}&line={line}, subl://open?url=file:///ROOT/a.yaml&line=28",
        "txmt://open?url=file://{file}, txmt://open?url=file:///ROOT/a.yaml"
    })
    void eachEditorHasItsPattern(String pattern, String link) throws IOException {
        assertThat(link(pattern, "a.yaml")).isEqualTo(link);
    }

    @Test
    void whatWouldEndOrBreakTheLinkIsEncoded() throws IOException {
        assertThat(link("idea://open?file={file}&line={line}", "a & b#c é%.yaml"))
                .isEqualTo("idea://open?file=/ROOT/a%20%26%20b%23c%20%C3%A9%25.yaml&line=28");
    }

    @Test
    void whatIsNoFileHereHasNoLink() {
        Editor editor = new Editor(Editor.VS_CODE, folder);
        assertThat(editor.link(SourceLocation.ofFile("letterwright/packs/x/pack.yaml"))).isEmpty();
        assertThat(editor.link(SourceLocation.ofFile(folder.toString()))).isEmpty();
    }
}
