package io.github.letterwright.batch;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.letterwright.view.Audience;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Changes each kind of input in turn, and looks which letters are made again. */
class IncrementalTest extends RenderedOnce {

    @Test
    void nothingIsMadeAgainWhenNothingHasChangedWhateverTheTimeStamps() throws IOException {
        for (String path : List.of("cases/a.yaml", "packs/harbor/pack.yaml")) {
            Files.setLastModifiedTime(file(path), FileTime.from(Instant.EPOCH));
        }

        assertThat(render()).isEmpty();
        assertThat(report(renderer()).unchanged()).isEqualTo(3);
    }

    @Test
    void aCaseThatHasChangedIsMadeAgainAlone() throws IOException {
        change("cases/sub/b.yaml", text -> text + "# a comment\n");

        assertThat(render()).containsExactly("sub/b");
        assertThat(render()).isEmpty();
    }

    @Test
    void aSectionOfAPackMakesItsLettersAgain() throws IOException {
        SetFiles.write(
                file("packs/harbor/sections/notices.ftlh"),
                "<section><h2>Notices</h2><p>Call us.</p></section>");

        assertThat(render()).containsExactly("h");
    }

    @Test
    void aStyleOfAPackMakesItsLettersAgain() throws IOException {
        SetFiles.write(file("packs/harbor/style/house.css"), "p { margin: 0 }");

        assertThat(render()).containsExactly("h");
    }

    @Test
    void aMacroOfAParentPackMakesTheLettersOfItsChildrenAgain() throws IOException {
        change("packs/pier/sections/notices.ftlh", text -> text.replace("Write", "Call"));

        assertThat(render()).containsExactly("h");
    }

    @Test
    void anotherParentMakesTheLettersOfAPackAgain() throws IOException {
        SetFiles.write(file("packs/harbor/pack.yaml"), "extends: imr-final-determination\n");

        assertThat(render()).containsExactly("h");
    }

    @Test
    void aDeletedCaseTakesItsLettersWithItAndARenamedOneMovesThem() throws IOException {
        Files.move(file("cases/a.yaml"), file("cases/z.yaml"));
        Files.delete(file("cases/sub/b.yaml"));

        assertThat(render()).containsExactly("z");
        assertThat(letters()).containsExactly("h.html", "h.pdf", "z.html", "z.pdf");
    }

    @Test
    void aLetterThatSomebodyHasChangedOrTakenAwayIsMadeAgain() throws IOException {
        Files.delete(file("letters/parties/a.pdf"));
        change("letters/parties/h.html", text -> text.replace("Upheld", "Overturned"));

        assertThat(render()).containsExactly("a", "h");
    }

    @Test
    void whatShapesLettersMakesThemAllAgain() throws IOException {
        assertThat(render(renderer().formats(EnumSet.allOf(OutputFormat.class)))).hasSize(3);
        assertThat(render(renderer().formats(EnumSet.allOf(OutputFormat.class)))).isEmpty();
        assertThat(render(renderer().audiences(EnumSet.allOf(Audience.class)))).hasSize(3);
        assertThat(render(renderer().outputTimestamp(Instant.EPOCH))).hasSize(3);
        assertThat(render(renderer().pack("harbor"))).hasSize(3);
    }
}
