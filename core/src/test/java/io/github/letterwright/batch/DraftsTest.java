package io.github.letterwright.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Packs are read again where a file of theirs has changed, and nowhere else. */
class DraftsTest {

    @TempDir Path folder;
    private Drafts drafts;

    @BeforeEach
    void layPacks() throws IOException {
        pack("house", "imr-final-determination");
        pack("child", "house");
        pack("other", "imr-final-determination");
        drafts =
                BatchRenderer.builder()
                        .casesDirectory(folder.resolve("cases"))
                        .packsDirectory(folder.resolve("packs"))
                        .drafts();
        drafts.readPacks();
        for (String name : Set.of("house", "other")) {
            Files.writeString(folder.resolve("packs/" + name + "/style.css"), "p { }\n");
        }
    }

    private void pack(String name, String parent) throws IOException {
        Path pack = Files.createDirectories(folder.resolve("packs").resolve(name));
        Files.writeString(pack.resolve("pack.yaml"), "extends: " + parent + "\n");
    }

    private Stream<String> readAgain(Drafts renewed) {
        return Stream.of("house", "child", "other", "imr-final-determination")
                .filter(name -> !renewed.hasSame(drafts, name));
    }

    @Test
    void aPackIsReadAgainWithThoseThatInheritFromIt() {
        assertThat(readAgain(drafts.renewed(Set.of("house")))).containsExactly("house", "child");
        assertThat(readAgain(drafts.renewed(Set.of("other")))).containsExactly("other");
        assertThat(readAgain(drafts.renewed(Set.of("child")))).as("it inherits").contains("child");
        assertThat(readAgain(drafts.renewed(Set.of("nobody")))).isEmpty();
        assertThat(readAgain(drafts.renewed())).containsExactly("house", "child", "other");
    }

    @Test
    void aPackOfOnesOwnTakesThePlaceOfAShippedOne() throws IOException {
        pack("imr-final-determination", "imr-final-determination");

        assertThat(readAgain(drafts.renewed(Set.of("imr-final-determination"))))
                .containsExactly("house", "child", "other", "imr-final-determination");
    }
}
