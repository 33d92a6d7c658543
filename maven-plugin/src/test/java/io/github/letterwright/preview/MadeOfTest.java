package io.github.letterwright.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Every file that had a part in a letter is told, with its pack and what it stands before. */
class MadeOfTest {

    /** A black dot, and a white one. */
    private static final List<String> DOTS =
            List.of(
                    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==",
                    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGP4DwABAQEAG7buVgAAAABJRU5ErkJggg==");

    @TempDir Path folder;

    private Path write(String path, byte[] content) throws IOException {
        Path file = folder.resolve("packs").resolve(path);
        Files.createDirectories(file.getParent());
        return Files.write(file, content);
    }

    private void layPacks() throws IOException {
        PreviewProject.lay(folder);
        write("house/images/dot.png", Base64.getDecoder().decode(DOTS.get(0)));
        write("child/images/dot.png", Base64.getDecoder().decode(DOTS.get(1)));
        write("child/images/other.png", Base64.getDecoder().decode(DOTS.get(0)));
        write(
                "child/sections/notices_en.ftlh",
                "<p><img src=\"${image(\"dot.png\")}\" alt=\"A dot\"/></p>".getBytes());
        write("child/languages/en.yaml", "conjunction: \" and \"\n".getBytes());
        write("child/languages/es.yaml", "conjunction: \" y \"\n".getBytes());
        try (InputStream font =
                MadeOfTest.class.getResourceAsStream("/liberation/LiberationSerif-Regular.ttf")) {
            write("house/fonts/Own.ttf", font.readAllBytes());
        }
        Files.writeString(
                folder.resolve("packs/house/pack.yaml"),
                """
                extends: imr-final-determination
                organization:
                  name: Harbor Independent Review
                  shortName: Harbor
                fonts:
                  - family: Liberation Serif
                    regular: fonts/Own.ttf
                  - family: Liberation Sans
                    regular: classpath:liberation/LiberationSans-Regular.ttf
                  - family: DejaVu Sans
                    regular: fonts/Own.ttf
                """);
    }

    @Test
    void pictureAndFontsAndWordsAreToldWithThePackThatWon() throws IOException {
        folder = folder.toRealPath();
        layPacks();
        try (PreviewProject project = PreviewProject.of(folder)) {
            assertThat(project.letter("b/two").get("files").valueStream().map(MadeOfTest::line))
                    .containsExactly(
                            "child settings pack.yaml, laid over house",
                            "child section sections/notices_en.ftlh, instead of house",
                            "child picture images/dot.png, instead of house",
                            "child language languages/en.yaml, laid over imr-final-determination",
                            "house settings pack.yaml, laid over imr-final-determination",
                            "house style style/house.css",
                            "house font fonts/Own.ttf",
                            "imr-final-determination settings pack.yaml",
                            "imr-final-determination template document.ftlh",
                            "imr-final-determination template macros/guideline.ftlh",
                            "imr-final-determination section sections/attestation.ftlh",
                            "imr-final-determination section sections/decisions.ftlh",
                            "imr-final-determination section sections/facts.ftlh",
                            "imr-final-determination section sections/letterhead.ftlh",
                            "imr-final-determination section sections/summary.ftlh",
                            "imr-final-determination style style/letter.css",
                            "imr-final-determination style style/screen.css",
                            "imr-final-determination language languages/en.yaml",
                            "nobody font liberation/LiberationSans-Regular.ttf");
        }
    }

    private static String line(JsonNode file) {
        String over = file.get("overrides").isNull() ? "" : file.get("overrides").asString();
        return file.get("pack").asString("nobody")
                + " "
                + file.get("kind").asString()
                + " "
                + file.get("path").asString()
                + (over.isEmpty()
                        ? ""
                        : (file.get("merged").asBoolean() ? ", laid over " : ", instead of ")
                                + over);
    }
}
