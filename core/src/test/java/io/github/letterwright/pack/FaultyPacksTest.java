package io.github.letterwright.pack;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.letterwright.diagnostic.Checked;
import io.github.letterwright.diagnostic.Diagnostic;
import io.github.letterwright.diagnostic.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wrong is said all at once, in the words of {@code <pack>.txt}. */
class FaultyPacksTest {

    private static final Path FOLDER = Packs.folder("faults");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "one",
                "orphan",
                "unknwon",
                "named-otherwise",
                "bare",
                "misspelt",
                "broken",
                "eleven-months",
                "crowded",
                "crowded-a4",
                "few-words"
            })
    void everythingWrongIsSaidAtItsPlace(String name) throws IOException {
        Checked<TemplatePack> checked = TemplatePacks.in(FOLDER).find(name);

        assertThat(checked.isFailed()).isTrue();
        assertThat(lines(checked, FOLDER))
                .isEqualTo(Files.readString(FOLDER.resolve(name + ".txt")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.75in", "0", "72pt 270pt", "10cm 3in 10cm 2in", ".5in"})
    void aPageMayHaveMarginsThatLeaveAnInch(String margin, @TempDir Path folder)
            throws IOException {
        Path pack = Files.createDirectory(folder.resolve("narrow"));
        Files.writeString(
                pack.resolve("pack.yaml"),
                "extends: imr-final-determination\npage:\n  margin: " + margin + "\n");

        assertThat(TemplatePacks.in(folder).find("narrow").diagnostics()).isEmpty();
    }

    @Test
    void aNameIsNotAPath() {
        assertThat(TemplatePacks.in(FOLDER).find("../line/base").diagnostics())
                .extracting(Diagnostic::id)
                .containsExactly("LW301");
    }

    @Test
    void aFileThatIsTooLargeIsRefused(@TempDir Path folder) throws IOException {
        Path pack = Files.createDirectory(folder.resolve("large"));
        Files.writeString(pack.resolve("pack.yaml"), "extends: imr-final-determination\n");
        Files.write(pack.resolve("image.png"), new byte[(16 << 20) + 1]);

        assertThat(lines(TemplatePacks.in(folder).find("large"), folder))
                .isEqualTo(
                        "[ERROR] large/image.png LW302 a file of a pack may have 16 MiB at most\n");
    }

    @Test
    void aPackOfTooManyFilesIsRefused(@TempDir Path folder) throws IOException {
        Path pack = Files.createDirectory(folder.resolve("many"));
        Files.writeString(pack.resolve("pack.yaml"), "extends: imr-final-determination\n");
        for (int i = 0; i < 2_000; i++) {
            Files.createFile(pack.resolve("f" + i));
        }

        assertThat(lines(TemplatePacks.in(folder).find("many"), folder))
                .isEqualTo("[ERROR] many LW302 a pack may have 2,000 files and 64 MiB at most\n");
    }

    @Test
    void aLinkOutOfThePackIsRefused(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "secret");
        Path pack = Files.createDirectory(folder.resolve("linked"));
        Files.writeString(pack.resolve("pack.yaml"), "extends: imr-final-determination\n");
        Files.createSymbolicLink(pack.resolve("here.txt"), pack.resolve("pack.yaml"));
        Files.createSymbolicLink(pack.resolve("out.txt"), secret);

        assertThat(lines(TemplatePacks.in(folder).find("linked"), folder))
                .isEqualTo(
                        "[ERROR] linked/out.txt LW302 a link in a pack must lead to a file of that"
                                + " pack\n");
    }

    private static String lines(Checked<TemplatePack> checked, Path folder) {
        String home = folder.toString().replace('\\', '/') + "/";
        return checked.diagnostics().stream()
                .map(
                        found ->
                                found
                                        + found.hint()
                                                .map(Message::text)
                                                .map(hint -> "\n    " + hint)
                                                .orElse("")
                                        + "\n")
                .map(line -> line.replace(home, ""))
                .collect(Collectors.joining());
    }
}
