package io.github.letterwright.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A run that changes nothing leaves what tells of the set alone, and only such a run does. */
class SetSealTest {

    private static final List<String> TELLING = List.of("manifest.json", "index.html");

    @TempDir private Path folder;
    private List<String> before = List.of();

    @BeforeEach
    void renderOnce() throws IOException {
        SetFiles.write(folder.resolve("cases/a.yaml"), SetFiles.sound());
        SetFiles.write(folder.resolve("cases/b.yaml"), SetFiles.sound().replace("042", "043"));
        render();
        before = telling();
    }

    @Test
    void anUnchangedSetFitsItsSeal() throws IOException {
        assertThat(seal().fits(List.of("a", "b"), set())).isTrue();

        render();

        assertThat(telling()).isEqualTo(before);
        assertThat(set().resolve(SetFolder.UNFINISHED)).doesNotExist();
    }

    @Test
    void aSealFitsNoOtherLettersAndNoOtherFiles() throws IOException {
        assertThat(seal().fits(List.of("a"), set())).isFalse();

        Files.delete(set().resolve("index.html"));

        assertThat(seal().fits(List.of("a", "b"), set())).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"manifest.json", "index.html"})
    void whatSomebodyChangedOfWhatTellsOfTheSetIsWrittenAgain(String name) throws IOException {
        Files.writeString(set().resolve(name), Files.readString(set().resolve(name)) + " ");
        render();
        assertThat(telling()).isEqualTo(before);

        Files.delete(set().resolve(name));
        render();
        assertThat(telling()).isEqualTo(before);
    }

    @ParameterizedTest
    @MethodSource("damages")
    void aDamagedSealIsMadeAgain(String text) throws IOException {
        String sound = Files.readString(sealFile());
        Files.writeString(sealFile(), text);

        render();

        assertThat(telling()).isEqualTo(before);
        assertThat(sealFile()).hasContent(sound);
    }

    static Stream<String> damages() {
        return Stream.of("", "\n\n\n", "no seal", "a\nb\nc\n", "a\nb\nc\nd\n");
    }

    @Test
    void aLetterThatASealDoesNotKnowOfIsTakenAway() throws IOException {
        Files.delete(folder.resolve("cases/a.yaml"));

        render();

        assertThat(set().resolve("a.html")).doesNotExist();
        assertThat(Files.readString(set().resolve("manifest.json"))).doesNotContain("a.yaml");
        assertThat(seal().fits(List.of("b"), set())).isTrue();
    }

    private void render() {
        assertThat(renderer().build().render().diagnostics()).noneMatch(each -> each.isError());
    }

    private BatchRenderer.Builder renderer() {
        return BatchRenderer.builder()
                .casesDirectory(folder.resolve("cases"))
                .outputDirectory(folder.resolve("letters"))
                .formats(EnumSet.of(OutputFormat.HTML))
                .rules(List.of());
    }

    private SetSeal seal() {
        return SetSeal.read(sealFile());
    }

    private Path sealFile() {
        return folder.resolve(".letterwright-letters/parties.seal");
    }

    private Path set() {
        return folder.resolve("letters/parties");
    }

    private List<String> telling() throws IOException {
        List<String> texts = new ArrayList<>();
        for (String name : TELLING) {
            texts.add(Files.readString(set().resolve(name)));
        }
        return texts;
    }
}
