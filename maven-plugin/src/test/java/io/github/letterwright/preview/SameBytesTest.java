package io.github.letterwright.preview;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.letterwright.batch.BatchRenderer;
import io.github.letterwright.batch.OutputFormat;
import io.github.letterwright.view.Audience;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the preview shows is what render writes. */
class SameBytesTest {

    private static final List<String> STEMS = List.of("a", "b/one", "b/two");

    @TempDir Path folder;

    @Test
    void whatIsShownIsByteForByteWhatRenderWrites() throws IOException {
        try (PreviewProject project = PreviewProject.start(folder)) {
            expectSame(project);
            project.expectMadeAnew(
                    () ->
                            project.change(
                                    project.packs.resolve("house/sections/notices.ftlh"),
                                    "nine to five",
                                    "eight to four"),
                    "b/one",
                    "b/two");
            project.expectMadeAnew(
                    () -> project.change(project.cases.resolve("a.yaml"), "six", "ten"), "a");
            expectSame(project);
        }
    }

    private static void expectSame(PreviewProject project) throws IOException {
        Path letters = project.root.resolve("letters");
        BatchRenderer.builder()
                .casesDirectory(project.cases)
                .packsDirectory(project.packs)
                .outputDirectory(letters)
                .audiences(EnumSet.allOf(Audience.class))
                .formats(EnumSet.allOf(OutputFormat.class))
                .build()
                .render();
        for (Audience audience : Audience.values()) {
            Path set = letters.resolve(audience.word());
            for (String stem : STEMS) {
                String query = "?stem=" + stem + "&audience=" + audience.word();
                assertThat(project.get("/letter/html" + query).body())
                        .isEqualTo(Files.readAllBytes(set.resolve(stem + ".html")));
                assertThat(project.get("/letter/pdf" + query).body())
                        .isEqualTo(Files.readAllBytes(set.resolve(stem + ".pdf")));
                assertThat(project.get("/letter/text" + query).body())
                        .isEqualTo(Files.readAllBytes(set.resolve(stem + ".txt")));
            }
        }
    }
}
